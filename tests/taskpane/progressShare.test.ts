import { progressShare } from '../../src/taskpane/state/progressShare';
import { FIRST_STATE, reducePane, type PaneState } from '../../src/taskpane/state/paneState';
import { STEPS } from '../../src/app/progress';
import { foundSales, salesSource } from './fakeServices';

const found = {
  ...foundSales,
  sources: [salesSource({ rows: 300 }), salesSource({ sheetName: 'Customers', kind: 'customers', rows: 100 })],
};

describe('the share of a build that is done', () => {
  it('never falls from step to step and ends near the whole', () => {
    const shares = STEPS.map((step) => progressShare({ step }, found, 0));
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares[0]).toBe(0);
    expect(progressShare({ step: 'finish', done: 1, total: 1 }, found, 7)).toBeCloseTo(1);
  });

  it('counts the rows of sheets already read', () => {
    const half = progressShare({ step: 'read', sheet: 'Sales 2024', done: 150, total: 300 }, found, 0);
    const second = progressShare({ step: 'read', sheet: 'Customers', done: 50, total: 100 }, found, 0);
    const [read, analyse] = [progressShare({ step: 'read' }, null, 0), progressShare({ step: 'analyse' }, found, 0)];
    expect((half - read) / (analyse - read)).toBeCloseTo(150 / 400);
    expect((second - read) / (analyse - read)).toBeCloseTo(350 / 400);
  });

  it('rises with every sheet written and stays below the last step, however many there are', () => {
    const shares = [1, 2, 7, 14, 40].map((begun) =>
      progressShare({ step: 'write', sheet: String(begun), done: 5, total: 10 }, found, begun),
    );
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares[4]!).toBeLessThanOrEqual(progressShare({ step: 'finish' }, found, 40));
  });

  it('counts each sheet written once', () => {
    const steps = [
      { type: 'jobStarted', job: 'build', at: 0 },
      ...['A', 'A', 'B'].map(
        (sheet, index) => ({ type: 'progressed', progress: { step: 'write', sheet, done: index, total: 10 }, at: index }) as const,
      ),
    ] as const;
    const state = steps.reduce<PaneState>(reducePane, FIRST_STATE);
    expect(state.view).toMatchObject({ kind: 'working', sheetsBegun: 2 });
  });
});
