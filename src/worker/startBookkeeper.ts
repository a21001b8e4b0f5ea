import { wrap } from 'comlink';
import type { Bookkeeper, BookkeeperClient } from './bookkeeper';

/** A bookkeeper in a worker of its own. Only where there are workers: the add-in and the playground, not Node. */
export function startBookkeeper(): BookkeeperClient {
  return wrap<Bookkeeper>(new Worker(new URL('./bookkeeper.worker.ts', import.meta.url), { type: 'module' }));
}
