import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import { Bookkeeper } from '../../src/worker/bookkeeper';
import { startBookkeeper } from '../../src/worker/startBookkeeper';

/** The far end of a channel as a worker: the adapter takes every listener for one of messages, and here none fails. */
function workerAt(far: ReturnType<typeof nodeEndpoint>): Worker {
  const listen: typeof far.addEventListener = (type, ...rest) => (type === 'message' ? far.addEventListener(type, ...rest) : undefined);
  return { ...far, addEventListener: listen, terminate: () => undefined } as unknown as Worker;
}

/** A worker whose script cannot be loaded, or that never answers. */
class BrokenWorker extends EventTarget {
  terminated = false;

  constructor(fails: boolean) {
    super();
    if (fails) setTimeout(() => this.dispatchEvent(new Event('error')), 5);
  }

  postMessage(): void {
    // nobody listens
  }

  terminate(): void {
    this.terminated = true;
  }
}

describe('a bookkeeper for a page', () => {
  it('works in the worker where there is one', async () => {
    const { port1, port2 } = new MessageChannel();
    try {
      const bookkeeper = new Bookkeeper();
      const searched = jest.spyOn(bookkeeper, 'searchCustomers');
      expose(bookkeeper, nodeEndpoint(port1));
      const { client, withoutWorker } = startBookkeeper(() => workerAt(nodeEndpoint(port2)));
      await client.start();
      expect(await client.searchCustomers('a', 5)).toBeNull();
      expect(searched).toHaveBeenCalledWith('a', 5);
      expect(withoutWorker()).toBeNull();
    } finally {
      port1.close();
      port2.close();
    }
  });

  it.each([
    ['worker-failed', () => new BrokenWorker(true)],
    ['worker-silent', () => new BrokenWorker(false)],
  ])('works in this thread where the worker does not, and says why (%s)', async (reason, make) => {
    const worker = make();
    const { client, withoutWorker } = startBookkeeper(() => worker as unknown as Worker, 60);
    expect(await client.hasAnalysis()).toBe(false);
    expect(await client.searchCustomers('a', 5)).toBeNull();
    expect(withoutWorker()).toBe(reason);
    expect(worker.terminated).toBe(true);
  });

  it('works in this thread where workers are forbidden', async () => {
    const { client, withoutWorker } = startBookkeeper(() => {
      throw new DOMException('blocked by policy', 'SecurityError');
    });
    expect(await client.hasAnalysis()).toBe(false);
    expect(withoutWorker()).toBe('worker-refused');
  });
});
