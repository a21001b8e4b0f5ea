import { describeFaults } from './matrix';

describeFaults('first build');
