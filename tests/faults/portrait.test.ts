import { describeFaults } from './matrix';

describeFaults('portrait');
