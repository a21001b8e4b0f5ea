import fc from 'fast-check';
import { analyse } from '../../../../src/core/analysis/analyse';
import { CLASS_KINDS, EXAMPLES, OUTSIDE, type WhatIf } from '../../../../src/core/analysis/whatIf/whatIf';
import { WhatIfBook } from '../../../../src/core/analysis/whatIf/whatIfOf';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings/settings';
import { addDays, isoOf } from '../../../../src/core/values/civilDay';
import { addMinor, minorToDecimal, ZERO, type Minor } from '../../../../src/core/values/minor';
import { day, sale } from '../analyseRows';
import { bookOf, type SaleRow } from '../bookOf';

const D = day('2024-06-30');
const NOW: Settings = { ...DEFAULT_SETTINGS, asOf: D };

const rows: fc.Arbitrary<SaleRow[]> = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: -700, max: 0 }), fc.integer({ min: -20_000, max: 200_000 }))
    .map(([customerId, days, amount]) => sale(customerId, isoOf(addDays(D, days)), String(amount))),
  { minLength: 1, maxLength: 40 },
);
const changed: fc.Arbitrary<Settings> = fc
  .record({
    churnDays: fc.integer({ min: 1, max: 400 }),
    churnMode: fc.constantFrom('fixed' as const, 'ownRhythm' as const),
    mode: fc.constantFrom('dynamic' as const, 'fixed' as const),
    base: fc.constantFrom('gross' as const, 'net' as const),
    vip: fc.integer({ min: 20_000, max: 300_000 }),
    highDays: fc.integer({ min: 1, max: 9 }),
    period: fc.constantFrom('month' as const, 'quarter' as const, 'last12m' as const),
    asOf: fc.integer({ min: -200, max: 0 }).map((days) => addDays(D, days)),
  })
  .map(({ mode, base, vip, highDays, ...top }) => ({
    ...NOW,
    ...top,
    abc: { ...NOW.abc, mode, base },
    valueTag: { ...NOW.valueTag, vip: String(vip) },
    tiers: { highDays, ordinaryDays: 1 },
  }));

function counts(result: WhatIf, kind: (typeof CLASS_KINDS)[number], side: 'before' | 'after'): Record<string, number> {
  const found = result.kinds.find((one) => one.kind === kind)!;
  return Object.fromEntries(found.counts.filter((count) => count[side] > 0).map((count) => [count.name, count[side]]));
}

test('the same settings move nobody', () => {
  fc.assert(
    fc.property(rows, changed, (sales, settings) => {
      const result = new WhatIfBook(bookOf({ sales }), settings, D).with({ ...settings, abc: { ...settings.abc } });
      expect(result.moved).toBe(0);
      expect(result.kinds.map(({ moved, moves }) => [moved, moves])).toEqual(CLASS_KINDS.map(() => [0, []]));
    }),
  );
});

test('what it foretells is what an analysis with the new settings says', () => {
  fc.assert(
    fc.property(rows, changed, (sales, settings) => {
      const book = bookOf({ sales });
      const result = new WhatIfBook(book, NOW, D).with(settings);
      for (const [side, analysis] of [['before', analyse(book, NOW, { today: D })], ['after', analyse(book, settings, { today: D })]] as const) {
        const { customers, tiers } = analysis;
        const classes = { state: customers.state, activity: customers.activity, grade: customers.abc, valueTag: customers.valueTag, tier: tiers.inForce };
        for (const kind of CLASS_KINDS) {
          const expected: Record<string, number> = {};
          classes[kind].forEach((name, c) => {
            if (customers.inScope[c]) expected[name] = (expected[name] ?? 0) + 1;
          });
          expect(counts(result, kind, side)).toEqual(expected);
        }
      }
    }),
  );
});

test('moves explain the difference of every class, and their amounts add up', () => {
  fc.assert(
    fc.property(rows, changed, (sales, settings) => {
      const result = new WhatIfBook(bookOf({ sales }), NOW, D).with(settings);
      for (const { counts: classes, moves, moved, amount } of result.kinds) {
        for (const { name, before, after } of classes) {
          const into = moves.filter(({ to }) => to === name).reduce((sum, { customers }) => sum + customers, 0);
          const out = moves.filter(({ from }) => from === name).reduce((sum, { customers }) => sum + customers, 0);
          expect(after - before).toBe(into - out);
        }
        expect(moves.reduce((sum, { customers }) => sum + customers, 0)).toBe(moved);
        expect(moves.reduce<Minor>((sum, move) => addMinor(sum, move.amount), ZERO)).toBe(amount);
        for (const move of moves) {
          expect(move.from).not.toBe(move.to);
          expect(move.examples).toHaveLength(Math.min(EXAMPLES, move.customers));
        }
      }
    }),
  );
});

test('a longer churn window turns the churned into about to churn, with their names and money', () => {
  const book = bookOf({ sales: [sale('a', '2024-06-20', '500'), sale('b', '2024-03-20', '900'), sale('b', '2023-03-20', '100.50'), sale('c', '2022-01-01')] });
  const activity = new WhatIfBook(book, NOW, D).with({ ...NOW, churnDays: 120 }).kinds.find(({ kind }) => kind === 'activity');
  expect(activity?.moves.map(({ amount, examples, ...move }) => ({ ...move, amount: minorToDecimal(amount, 2), examples: examples.map(({ id }) => id) }))).toEqual([
    { from: 'churned', to: 'aboutToChurn', customers: 1, amount: '1000.50', examples: ['b'] },
  ]);
});

test('an earlier as-of date leaves later customers outside', () => {
  const book = bookOf({ sales: [sale('a', '2024-01-20'), sale('late', '2024-06-20')] });
  const result = new WhatIfBook(book, NOW, D).with({ ...NOW, asOf: day('2024-02-01') });
  const states = result.kinds[0]!;
  expect(states.moves).toContainEqual(expect.objectContaining({ from: 'new', to: OUTSIDE, customers: 1 }));
  expect(result.asOf).toBe(day('2024-02-01'));
});

test('100,000 lines of 5,000 customers are answered within 300 ms', () => {
  const sales = Array.from({ length: 100_000 }, (_, i) => sale(`c${(i * 7919) % 5000}`, isoOf(addDays(D, -((i * 31) % 1500))), String(((i * 17) % 900) + 1), { orderNo: `S${i >> 1}` }));
  const book = new WhatIfBook(bookOf({ sales }), NOW, D);
  const settings: Settings[] = [{ ...NOW, churnDays: 60 }, { ...NOW, abc: { ...NOW.abc, mode: 'fixed' } }, { ...NOW, churnMode: 'ownRhythm' }];
  const times = settings.map((one) => {
    const start = performance.now();
    const { moved } = book.with(one);
    const time = performance.now() - start;
    expect(moved).toBeGreaterThan(0);
    return time;
  });
  expect(Math.min(...times)).toBeLessThan(300); // the least of three: other work on the machine must not fail it
});
