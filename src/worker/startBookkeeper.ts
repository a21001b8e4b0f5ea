import { wrap } from 'comlink';
import type { Bookkeeper, BookkeeperClient } from './bookkeeper';
import { bookkeeperHere } from './bookkeeperHere';

/** A bookkeeper that has been called to work, wherever it sits. */
export interface StartedBookkeeper {
  readonly client: BookkeeperClient;
  /** Why it has no thread of its own, as a code for the self-check; null = it has, or it is not known yet. */
  withoutWorker(): string | null;
}

/** A worker that has not answered by then will not: its script is small and comes from where the page came from. */
const ANSWER_LIMIT_MS = 10_000;

/**
 * A bookkeeper in a worker of its own, or, where there are none (a policy, a blocked script, an old web view), in this
 * thread: then the pane is slower to answer while it computes, but does the same. Only for pages, not for Node.
 */
export function startBookkeeper(makeWorker: () => Worker = newWorker, limitMs = ANSWER_LIMIT_MS): StartedBookkeeper {
  let reason: string | null = null;
  const chosen = inWorker(makeWorker, limitMs).catch((error: unknown) => {
    reason = error instanceof Error ? error.message : 'worker-refused';
    return bookkeeperHere();
  });
  const client = new Proxy({} as BookkeeperClient, {
    // Each method of the bookkeeper under its name; a promise it is not.
    get: (_, method) => (method === 'then' ? undefined : async (...args: unknown[]) => callOf(await chosen, method)(...args)),
  });
  return { client, withoutWorker: () => reason };
}

function newWorker(): Worker {
  return new Worker(new URL('./bookkeeper.worker.ts', import.meta.url), { type: 'module' });
}

/** @throws Error with a code as its message */
async function inWorker(makeWorker: () => Worker, limitMs: number): Promise<{ readonly bookkeeper: BookkeeperClient }> {
  let worker: Worker;
  try {
    worker = makeWorker();
  } catch {
    throw new Error('worker-refused');
  }
  const bookkeeper = wrap<Bookkeeper>(worker);
  let limit: ReturnType<typeof setTimeout> | undefined;
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('worker-failed')));
    limit = setTimeout(() => reject(new Error('worker-silent')), limitMs);
  });
  try {
    await Promise.race([bookkeeper.hasAnalysis(), failed]);
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    clearTimeout(limit);
  }
  // Kept in an object: a comlink proxy answers to `then`, so a promise of it would never settle.
  return { bookkeeper: bookkeeper as unknown as BookkeeperClient };
}

function callOf(chosen: { readonly bookkeeper: BookkeeperClient } | Bookkeeper, name: string | symbol) {
  const bookkeeper = ('bookkeeper' in chosen ? chosen.bookkeeper : chosen) as unknown as Record<string | symbol, (...args: unknown[]) => unknown>;
  // Called as a method: `apply` of a far method would be one more far method.
  return (...args: unknown[]): unknown => bookkeeper[name]!(...args);
}
