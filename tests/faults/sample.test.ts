import { describeFaults } from './matrix';

describeFaults('sample');
