import fc from 'fast-check';
import { decodeMark, encodeMark, type CustomerMark } from '../../../../src/core/analysis/snapshot/customerMark';
import { lastRound } from '../../../../src/core/analysis/snapshot/reviewCycle';
import type { Snapshot } from '../../../../src/core/analysis/snapshot/snapshot';
import { SnapshotStore } from '../../../../src/core/analysis/snapshot/snapshotStore';
import { changesBetween, whatChangedSince } from '../../../../src/core/analysis/snapshot/whatChanged';
import { addDays, dayOf, dayOfIso, isoOf, weekdayOf } from '../../../../src/core/values/civilDay';
import { minor } from '../../../../src/core/values/minor';

const DAY = dayOf(2024, 6, 7);

function snapshot(marks: Readonly<Record<string, string>>, day = DAY, more: Partial<Snapshot> = {}): Snapshot {
  return { day, asOf: day, debts: true, complaints: true, rules: '[90]', marks: new Map(Object.entries(marks)), ...more };
}

const then = (marks: Readonly<Record<string, string>>, more: Partial<Snapshot> = {}) => snapshot(marks, addDays(DAY, -7), more);
const idsOf = (moves: readonly { readonly id: string }[]): string[] => moves.map(({ id }) => id);

const mark: fc.Arbitrary<CustomerMark> = fc.record({
  activity: fc.constantFrom('never', 'active', 'aboutToChurn', 'churned'),
  grade: fc.constantFrom('A', 'B', 'C', 'D'),
  tier: fc.constantFrom('high', 'ordinary', 'low'),
  revenue: fc.bigInt(-(10n ** 20n), 10n ** 20n).map(minor),
  receivable: fc.integer({ min: -1e9, max: 1e9 }).map(minor),
  overdue: fc.nat(1e9).map(minor),
  complaints: fc.nat(50),
  open: fc.nat(50),
});

describe('The mark of a customer', () => {
  it('comes back as it was, at its scale or a finer one', () => {
    fc.assert(
      fc.property(mark, fc.integer({ min: 0, max: 4 }), (one, scale) => {
        expect(decodeMark(encodeMark(one, scale), scale)).toEqual(one);
        expect(decodeMark(encodeMark(one, scale), scale + 1)!.overdue).toBe(minor(BigInt(one.overdue) * 10n));
      }),
    );
  });

  it('is the same text whatever the scale of the ledger, so that a finer one changes nobody', () => {
    const at = (scale: number, factor: number): string => encodeMark({ activity: 'active', grade: 'A', tier: 'high', revenue: minor(1250 * factor), receivable: minor(600 * factor), overdue: minor(0), complaints: 0, open: 0 }, scale);
    expect(at(2, 1)).toBe('aA0|12.5|6');
    expect(at(4, 100)).toBe('aA0|12.5|6');
    expect(at(0, 1)).toBe('aA0|1250|600');
  });

  it.each(['', 'xA0', 'aE0', 'aA9', 'aA0|1,5', 'aA0|1|2|3|x', 'aA0|1.234'])('is not read from %j', (text) => {
    expect(decodeMark(text, 2)).toBeNull();
  });
});

describe('What has changed between two builds', () => {
  it('is nothing between a build and itself', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 6 }), (marks) => {
        const all = Object.fromEntries(marks.map((one, i) => [`C${i}`, encodeMark(one, 2)]));
        const changes = changesBetween(then(all), snapshot(all));
        for (const list of [changes.firstBuyers, changes.added, changes.removed, changes.gone, changes.back, changes.atRisk, changes.gradeUp, changes.gradeDown, changes.tierUp, changes.tierDown, changes.debts!.grown, changes.debts!.settled, changes.complaints!.customers]) expect(list).toEqual([]);
        expect(changes.revenue.before).toEqual(changes.revenue.now);
      }),
    );
  });

  it('sorts each customer into what happened to it', () => {
    const changes = changesBetween(
      then({ gone: 'bA0|5', back: 'cB1|5', risk: 'aB1|5', bought: 'nD2', removed: 'aC1', up: 'aC1|5', down: 'aA0|5' }),
      snapshot({ gone: 'cA0|5', back: 'aB1|9', risk: 'bB1|5', bought: 'aD2|1', fresh: 'aD2|2', listed: 'nD2', up: 'aA0|5', down: 'aB1|5' }),
    );
    expect(idsOf(changes.gone)).toEqual(['gone']);
    expect(idsOf(changes.back)).toEqual(['back']);
    expect(idsOf(changes.atRisk)).toEqual(['risk']);
    expect(idsOf(changes.firstBuyers)).toEqual(['fresh', 'bought']);
    expect(changes.added).toEqual(['listed']);
    expect(changes.removed).toEqual(['removed']);
    expect(changes.gradeUp).toEqual([{ id: 'up', before: 'C', now: 'A' }]);
    expect(changes.gradeDown).toEqual([{ id: 'down', before: 'A', now: 'B' }]);
    expect(changes.tierUp).toEqual([{ id: 'up', before: 'ordinary', now: 'high' }]);
    expect(changes.tierDown).toEqual([{ id: 'down', before: 'high', now: 'ordinary' }]);
    expect(changes.revenue).toEqual({ before: 25, now: 32 });
  });

  it('adds up debts to the cent: what grew, what of the overdue was settled, what is newly overdue', () => {
    const changes = changesBetween(then({ a: 'aA0|1|100.5|40', b: 'aA0|1|10', c: 'aA0|1|70|70' }), snapshot({ a: 'aA0|1|160.25|15.25', b: 'aA0|1|10|10', c: 'aA0|1' }));
    expect(changes.scale).toBe(2);
    expect(changes.debts).toEqual({
      before: 18050,
      now: 17025,
      grown: [{ id: 'a', before: 10050, now: 16025 }],
      settled: [{ id: 'c', before: 7000, now: 0 }, { id: 'a', before: 4000, now: 1525 }],
      settledAmount: 9475,
      newlyOverdue: [{ id: 'b', before: 0, now: 1000 }],
    });
  });

  it('counts complaints opened and solved, one that came and was closed in between as both', () => {
    const { complaints } = changesBetween(then({ a: 'aA0||||3|2', b: 'aA0||||1' }), snapshot({ a: 'aA0||||4|1', b: 'aA0||||2', c: 'aA0||||1|1' }));
    expect(complaints).toEqual({
      opened: 3,
      solved: 3,
      open: 2,
      customers: [{ id: 'a', opened: 1, solved: 2, open: 1 }, { id: 'c', opened: 1, solved: 0, open: 1 }, { id: 'b', opened: 1, solved: 1, open: 0 }],
    });
  });

  it('says nothing of debts or complaints that one of the builds did not know', () => {
    const changes = changesBetween(then({ a: 'aA0|1' }, { debts: false, complaints: false }), snapshot({ a: 'aA0|1|500|500|3|3' }));
    expect([changes.debts, changes.complaints]).toEqual([null, null]);
  });

  it('tells when the classes stood on other settings', () => {
    expect(changesBetween(then({}), snapshot({}, DAY, { rules: '[60]' })).otherRules).toBe(true);
    expect(changesBetween(then({}), snapshot({})).otherRules).toBe(false);
  });

  it('since a day compares with the last build up to it, never with the build itself', () => {
    const retention = { keepBuilds: 60, keepDays: 400, mostText: 1e6 };
    const store = [-9, -7, 0].reduce((one, days) => one.with(snapshot({ a: `aA0|${20 + days}` }, addDays(DAY, days)), retention), new SnapshotStore([]));
    const now = snapshot({ a: 'aA0|20' });
    expect(whatChangedSince(store, now, addDays(DAY, -8))!.from.day).toBe(DAY - 9);
    expect(whatChangedSince(store, now, DAY)!.from.day).toBe(DAY - 7);
    expect(whatChangedSince(store, now, addDays(DAY, -10))).toBeNull();
  });
});

describe('The last round', () => {
  it.each([
    ['week', '2024-06-07', '2024-05-31'],
    ['week', '2024-06-08', '2024-06-07'],
    ['week', '2024-06-06', '2024-05-31'],
    ['month', '2024-03-31', '2024-02-29'],
    ['month', '2024-03-01', '2024-02-29'],
    ['quarter', '2024-03-31', '2023-12-31'],
    ['quarter', '2024-06-07', '2024-03-31'],
  ] as const)('of a %s on %s was on %s', (cycle, today, expected) => {
    expect(isoOf(lastRound(cycle, dayOfIso(today)!, { weeklyOn: 5, fiscalStartMonth: 1 }))).toBe(expected);
  });

  it('of a quarter follows the fiscal year', () => {
    expect(isoOf(lastRound('quarter', dayOf(2024, 6, 7), { weeklyOn: 5, fiscalStartMonth: 2 }))).toBe('2024-04-30');
    expect(isoOf(lastRound('quarter', dayOf(2024, 1, 15), { weeklyOn: 5, fiscalStartMonth: 2 }))).toBe('2023-10-31');
  });

  it('of a week is the weekday chosen, one to seven days back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 7 }), (days, weeklyOn) => {
        const today = addDays(dayOf(1990, 1, 1), days);
        const round = lastRound('week', today, { weeklyOn, fiscalStartMonth: 1 });
        expect(weekdayOf(round)).toBe(weeklyOn % 7);
        expect(today - round).toBeGreaterThanOrEqual(1);
        expect(today - round).toBeLessThanOrEqual(7);
      }),
    );
  });
});
