import type { Bookkeeper } from './bookkeeper';

/**
 * A bookkeeper in this thread, for Node and for tests. Loaded only when it is wanted: the add-in has its bookkeeper in a
 * worker, and would otherwise load all of the core twice before the pane can be used.
 */
export async function bookkeeperHere(): Promise<Bookkeeper> {
  const loaded = await import('./bookkeeper');
  return new loaded.Bookkeeper();
}
