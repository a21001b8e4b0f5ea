import { startBookkeeper } from '../../src/worker/startBookkeeper';

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
