import { expose } from 'comlink';
import { Bookkeeper } from './bookkeeper';

// The whole worker: one bookkeeper, called from the pane's thread.
expose(new Bookkeeper());
