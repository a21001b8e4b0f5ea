import { describeFaults } from './matrix';

describeFaults('rebuild');
