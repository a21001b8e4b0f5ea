import fc from 'fast-check';
import { analyse } from '../../../src/core/analysis/analyse';
import { GRADES, type Analysis } from '../../../src/core/analysis/analysis';
import type { Book } from '../../../src/core/records/book';
import { toFacts } from '../../../src/core/reports/facts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { addDays, isoOf } from '../../../src/core/values/civilDay';
import { addMinor, compareMinor, minor, subMinor, ZERO, type Minor } from '../../../src/core/values/minor';
import { minorAt, sumOf, type MinorColumn } from '../../../src/core/values/minorColumn';
import { day } from './analyseRows';
import { bookOf, type SaleRow } from './bookOf';

const D = day('2024-06-30');
const AS_OF: Settings = { ...DEFAULT_SETTINGS, asOf: D };

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const date = fc
  .oneof(fc.integer({ min: -800, max: 20 }), fc.constantFrom(-90, -91, -30, -29, -59, -60, 0, 1))
  .map((days) => isoOf(addDays(D, days)));
const amount = fc.oneof(
  fc.integer({ min: -50000, max: 200000 }).map((n) => String(n / 100)),
  fc.constantFrom('0', '100', '1000', '-100', '0.001'),
);
const row: fc.Arbitrary<SaleRow> = fc.record({
  date: fc.oneof({ weight: 20, arbitrary: date }, { weight: 1, arbitrary: fc.constant(null) }),
  customerId: fc.oneof({ weight: 12, arbitrary: id }, { weight: 1, arbitrary: fc.constant(null) }),
  amount: fc.oneof({ weight: 20, arbitrary: amount }, { weight: 1, arbitrary: fc.constant('oops') }),
  orderNo: fc.option(fc.constantFrom('S1', 'S2', 'S3', 's3', 'C4')),
  originalOrder: fc.option(fc.constantFrom('S1', 'S2')),
  type: fc.option(fc.constantFrom('退货', '销售', '作废', '折扣')),
  cost: fc.option(fc.constantFrom('0', '50', '-20.5')),
  productId: fc.option(fc.constantFrom('P1', 'P2')),
});
const ledger = fc.array(row, { maxLength: 40 });

function analysed(sales: readonly SaleRow[], settings: Settings = AS_OF): Analysis {
  return analyse(bookOf({ sales: [{ customerId: 'a', date: '2020-01-01', amount: '1' }, ...sales] }), settings, { today: D });
}

function facts(sales: readonly SaleRow[], settings: Settings = AS_OF): Record<string, unknown> {
  const book = bookOf({ sales: [{ customerId: 'a', date: '2020-01-01', amount: '1' }, ...sales] });
  const { sources: _sources, ...rest } = toFacts(analyse(book, settings, { today: D }), book, { language: 'en-US' });
  // of several written forms of an order number the first one is shown: the only thing that row order decides
  const customers = rest.customers.map(({ largestOrder, ...one }) => ({
    ...one,
    largestOrder: { ...largestOrder, orderNo: largestOrder?.orderNo?.toUpperCase() },
  }));
  return { ...rest, customers };
}

function known(analysis: Analysis): number[] {
  return Array.from(analysis.customers.inScope.keys()).filter((c) => analysis.customers.inScope[c] === 1);
}

function sumWhere(analysis: Analysis, column: MinorColumn, test: (customer: number) => boolean): Minor {
  return known(analysis)
    .filter(test)
    .reduce<Minor>((sum, c) => addMinor(sum, minorAt(column, c)), ZERO);
}

describe('for every ledger', () => {
  test('every row read is in one bucket, and every check holds', () => {
    fc.assert(
      fc.property(ledger, fc.constantFrom('keep', 'drop'), (sales, duplicates) => {
        const analysis = analysed(sales, { ...AS_OF, duplicates: duplicates as 'keep' | 'drop' });
        const rows = analysis.rows.sales!;
        expect(rows.read).toBe(sales.length + 1);
        expect(rows.used + rows.noCustomer + rows.duplicates + rows.outOfScope + rows.rejected).toBe(rows.read);
        expect(rows.returns + rows.allowances).toBeLessThanOrEqual(rows.used);
        expect(analysis.checks.filter((check) => !check.ok)).toEqual([]);
      }),
    );
  });

  test('the classes of every division add up to the ledger, each customer in one', () => {
    fc.assert(
      fc.property(ledger, (sales) => {
        const analysis = analysed(sales);
        const { customers, totals } = analysis;
        const owned = subMinor(totals.revenue, totals.noCustomerRevenue);
        for (const classes of [customers.state, customers.activity, customers.abc, customers.valueTag, customers.momentum]) {
          const names = new Set(known(analysis).map((c) => classes[c]!));
          const total = [...names].reduce(
            (sum, name) =>
              addMinor(
                sum,
                sumWhere(analysis, customers.revenue, (c) => classes[c] === name),
              ),
            ZERO,
          );
          expect(total).toBe(owned);
        }
        const { lifecycle: l, activity, abc } = analysis;
        const states = new Map<string, number>();
        for (const c of known(analysis)) states.set(customers.state[c]!, (states.get(customers.state[c]!) ?? 0) + 1);
        const inState = (...names: string[]): number => names.reduce((sum, name) => sum + (states.get(name) ?? 0), 0);
        expect(inState('new', 'returning', 'retained', 'silent')).toBe(l.closing);
        expect(inState('churnedThisPeriod')).toBe(l.churned);
        expect(inState('never')).toBe(l.never);
        expect(Object.values(activity).reduce((sum, n) => sum + n, 0)).toBe(totals.customers);
        expect(GRADES.reduce((sum, grade) => sum + abc.classes[grade].customers, 0)).toBe(totals.customers);
      }),
    );
  });

  test('the identity of D8 holds, in every month too, also where the period is longer than the window', () => {
    const start = fc.integer({ min: -700, max: -1 }).map((days) => addDays(D, days));
    fc.assert(
      fc.property(ledger, start, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (sales, from, churnDays, length) => {
        const period = { start: from, end: addDays(from, length) };
        const analysis = analysed(sales, { ...AS_OF, churnDays, period });
        for (const l of [analysis.lifecycle, ...analysis.lifecycleByMonth])
          expect(l.closing).toBe(l.opening + l.new + l.returning - l.churned);
        analysis.lifecycleByMonth.slice(1).forEach((month, i) => expect(month.opening).toBe(analysis.lifecycleByMonth[i]!.closing));
      }),
      { numRuns: 300 },
    );
  });

  test('the order of rows does not matter', () => {
    const shuffled = ledger.chain((sales) => fc.tuple(fc.constant(sales), fc.shuffledSubarray(sales, { minLength: sales.length })));
    fc.assert(
      fc.property(shuffled, fc.constantFrom('fixed', 'ownRhythm'), ([sales, other], churnMode) => {
        const settings: Settings = { ...AS_OF, churnMode: churnMode as 'fixed' | 'ownRhythm', duplicates: 'drop' };
        expect(facts(other, settings)).toEqual(facts(sales, settings));
      }),
    );
  });

  test('a ledger on two sheets is the ledger on one', () => {
    const split = ledger.chain((sales) =>
      fc.tuple(fc.constant(sales), fc.array(fc.constantFrom(0, 1), { minLength: sales.length, maxLength: sales.length })),
    );
    fc.assert(
      fc.property(split, ([sales, sheets]) => {
        expect(facts(sales.map((one, i) => ({ ...one, sheet: sheets[i]! })))).toEqual(facts(sales));
      }),
    );
  });

  test('equal amounts get equal grades, and a higher amount never a lower one', () => {
    fc.assert(
      fc.property(ledger, fc.constantFrom('dynamic', 'fixed'), (sales, mode) => {
        const abc = {
          ...DEFAULT_SETTINGS.abc,
          mode: mode as 'dynamic' | 'fixed',
          fixedCuts: ['1000', '500', '100'] as const,
          gradingPeriod: 'period' as const,
        };
        const analysis = analysed(sales, { ...AS_OF, abc, period: 'last12m' });
        const { abcBase, abc: grades } = analysis.customers;
        for (const x of known(analysis)) {
          for (const y of known(analysis)) {
            const order = compareMinor(minorAt(abcBase, x), minorAt(abcBase, y));
            if (order === 0) expect(grades[x]).toBe(grades[y]);
            if (order > 0) expect(grades[x]! <= grades[y]!).toBe(true);
          }
        }
      }),
    );
  });

  test('a wider churn window never adds churned customers', () => {
    fc.assert(
      fc.property(ledger, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }), (sales, churnDays, more) => {
        const churned = (days: number): number => analysed(sales, { ...AS_OF, churnDays: days }).activity.churned;
        expect(churned(churnDays + more)).toBeLessThanOrEqual(churned(churnDays));
      }),
    );
  });

  test('a later as-of date revives no customer without a purchase in between', () => {
    fc.assert(
      fc.property(ledger, fc.integer({ min: 1, max: 200 }), (sales, days) => {
        const before = analysed(
          sales.filter((one) => one.date === null || one.date <= isoOf(addDays(D, -days))),
          { ...AS_OF, asOf: addDays(D, -days) },
        );
        const after = analysed(sales);
        for (const c of known(before)) {
          const now = after.customers.ids.indexOf(before.customers.ids[c]!);
          const boughtSince = after.customers.lastPurchase[now]! > addDays(D, -days);
          if (before.customers.activity[c] === 'churned' && !boughtSince)
            expect(['churned', 'never']).toContain(after.customers.activity[now]);
        }
      }),
    );
  });

  test('renaming customers permutes their rows and changes nothing else', () => {
    const other: Readonly<Record<string, string>> = { a: 'e', b: 'f', c: 'a', d: 'c', e: 'd', f: 'b' };
    fc.assert(
      fc.property(ledger, fc.constantFrom('fixed', 'ownRhythm'), (sales, churnMode) => {
        const settings: Settings = { ...AS_OF, churnMode: churnMode as 'fixed' | 'ownRhythm' };
        const anchor = { customerId: 'a', date: '2020-01-01', amount: '1' };
        const factsOf = (rows: readonly SaleRow[]) => {
          const book = bookOf({ sales: rows });
          const { sources: _sources, customers, ...rest } = toFacts(analyse(book, settings, { today: D }), book, { language: 'en-US' });
          return { rest, customers };
        };
        const renamed = (one: SaleRow): SaleRow => (one.customerId ? { ...one, customerId: other[one.customerId]! } : one);
        const before = factsOf([anchor, ...sales]);
        const after = factsOf([anchor, ...sales].map(renamed));
        expect(after.rest).toEqual(before.rest);
        const byName = new Map(after.customers.map((one) => [one.id, one]));
        for (const { id, name: _name, ...figures } of before.customers) {
          const { id: _id, name: _renamed, ...same } = byName.get(other[id]!)!;
          expect(same).toEqual(figures);
        }
      }),
    );
  });

  test('amounts in bigints give the figures that the same amounts give in numbers', () => {
    fc.assert(
      fc.property(ledger, (sales) => {
        const book = bookOf({ sales: [{ customerId: 'a', date: '2020-01-01', amount: '1' }, ...sales] });
        const big = {
          ...book,
          sales: { ...book.sales, amount: asBig(book.sales.amount), cost: book.sales.cost && asBig(book.sales.cost) },
        };
        expect(exactFacts(big)).toEqual(exactFacts(book));
      }),
    );
  });

  test('amounts beyond 2^53 add up to the last cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, date, fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })), { minLength: 1, maxLength: 30 }),
        (entries) => {
          const sales = entries.map(([customerId, on, cents]) => ({
            customerId,
            date: on,
            amount: `${cents < 0n ? '-' : ''}${String(cents < 0n ? -cents : cents)
              .padStart(3, '0')
              .replace(/(..)$/, '.$1')}`,
          }));
          const analysis = analysed(sales);
          const upTo = entries.filter(([, on]) => on <= isoOf(D)).reduce((sum, [, , cents]) => sum + cents, 100n);
          expect(analysis.totals.revenue).toBe(minor(upTo));
          expect(sumOf(analysis.customers.revenue)).toBe(minor(upTo));
          expect(analysis.checks.filter((check) => !check.ok)).toEqual([]);
        },
      ),
    );
  });
});

function asBig(column: MinorColumn): MinorColumn {
  return { ...column, big: Array.from(column.data, BigInt) };
}

function exactFacts(book: Book): unknown {
  return toFacts(analyse(book, AS_OF, { today: D }), book, { language: 'zh-CN' });
}
