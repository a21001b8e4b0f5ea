import { describeFaults } from './matrix';

describeFaults('refresh');
