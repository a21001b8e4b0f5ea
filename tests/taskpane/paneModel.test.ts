import { ClienteleError } from '../../src/app/errors';
import { PaneModel } from '../../src/taskpane/state/paneModel';
import type { Found } from '../../src/taskpane/state/found';
import { FakeServices, foundSales, outcome, salesSource } from './fakeServices';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A check that runs until it is told to stop. */
class SlowCheck extends FakeServices {
  stopped = false;

  override check(_language: string, signal: AbortSignal): Promise<Found> {
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        this.stopped = true;
        reject(new ClienteleError('E-CANCELLED', {}));
      });
    });
  }
}

describe('the pane model', () => {
  it('begins by looking', async () => {
    const model = new PaneModel(new FakeServices(), 'en-US');
    expect(model.getState().view.kind).toBe('looking');
    await model.look();
    expect(model.getState().view.kind).toBe('found');
  });

  it('lets a build push a check aside, and begins only when the check has let go of the workbook', async () => {
    const services = new SlowCheck();
    const model = new PaneModel(services, 'en-US');
    const looking = model.look();
    await settled();
    expect(model.getState().view).toMatchObject({ kind: 'found', checking: true });
    const building = model.build();
    expect(model.getState().view.kind).toBe('working');
    await settled();
    expect(services.stopped).toBe(true);
    expect(services.builds).toBe(1);
    services.finishBuild(outcome);
    expect(await building).toBe(true);
    await looking;
    expect(model.getState().view).toEqual({ kind: 'done', outcome });
  });

  it('starts one build however often it is asked, and nothing else pushes it aside', async () => {
    const services = new FakeServices();
    const model = new PaneModel(services, 'en-US');
    const building = model.build();
    expect(await model.build()).toBe(false);
    await model.look();
    await model.check();
    await model.addSample();
    expect(model.getState().view.kind).toBe('working');
    services.finishBuild(outcome);
    expect(await building).toBe(true);
    expect(services.builds).toBe(1);
  });

  it('builds in the language it was told last', async () => {
    const services = new FakeServices();
    const model = new PaneModel(services, 'en-US');
    model.speak('zh-CN');
    const building = model.build();
    await settled();
    services.finishBuild(outcome);
    await building;
    expect(services.languages).toEqual(['zh-CN']);
  });

  it('keeps what was found when the check fails only by being cancelled, and tells any other failure', async () => {
    const services = new FakeServices();
    services.checked = new ClienteleError('E-HOST-SILENT', { seconds: 60 });
    const model = new PaneModel(services, 'en-US');
    await model.look();
    expect(model.getState().view).toMatchObject({ kind: 'failed', job: 'look' });
    services.checked = new ClienteleError('E-CANCELLED', {});
    await model.look();
    expect(model.getState().view).toMatchObject({ kind: 'found', checking: false });
  });

  it('counts progress that comes after the end for nothing', async () => {
    const services = new FakeServices();
    const model = new PaneModel(services, 'en-US');
    const building = model.build();
    await settled();
    services.finishBuild(outcome);
    await building;
    services.progress({ step: 'read', sheet: 'Late', done: 1, total: 2 });
    expect(model.getState().view.kind).toBe('done');
  });

  it('checks unasked only where rows are few', async () => {
    const services = new FakeServices();
    services.found = { ...foundSales, sources: [salesSource({ rows: 100_001 })] };
    const model = new PaneModel(services, 'en-US');
    await model.look();
    expect(model.getState().found!.sources[0]!.checked).toBeNull();
  });

  it('builds anew by itself when it is told to, without taking the user from their screen', async () => {
    const services = new FakeServices();
    let rebuild: () => Promise<void> = () => Promise.reject(new Error('nobody asked to be kept fresh'));
    let known: (found: { changes: [] } | null) => void = () => undefined;
    let stopped = 0;
    Object.assign(services, {
      keepFresh: (_language: string, asked: { rebuild: typeof rebuild; onKnown: typeof known }) => {
        ({ rebuild, onKnown: known } = asked);
        return Promise.resolve(() => Promise.resolve(void stopped++));
      },
    });
    const model = new PaneModel(services, 'en-US');
    await model.start();
    model.show('settings');
    known({ changes: [] });
    expect(model.getState().staleness).toEqual({ changes: [] });
    const rebuilding = rebuild();
    expect(model.getState().view.kind).toBe('working');
    await settled();
    services.finishBuild(outcome);
    await rebuilding;
    expect(model.getState()).toMatchObject({ screen: 'settings', view: { kind: 'found' }, lastBuild: outcome, staleness: null });
    await model.stop();
    expect(stopped).toBe(1);
  });
});
