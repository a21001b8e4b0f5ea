import { describeFaults } from './matrix';

describeFaults('template');
