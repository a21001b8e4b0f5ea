import { describeFaults } from './matrix';

describeFaults('clean copy');
