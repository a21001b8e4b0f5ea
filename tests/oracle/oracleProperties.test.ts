import * as fc from 'fast-check';
import { addDays } from './calendar';
import { lifecycleCounts, type Buyer } from './lifecycle';
import { oracleFacts } from './oracleFacts';
import { ledgerArbitrary, randomLedger } from './randomLedger';
import { needsRounding } from './randomRows';

const day = fc.integer({ min: 0, max: 900 }).map((offset) => addDays('2022-01-01', offset));
const buyer: fc.Arbitrary<Buyer> = fc.record({
  purchaseDays: fc.uniqueArray(day, { maxLength: 12 }).map((days) => days.sort()),
  firstDeal: fc.option(day, { freq: 3 }),
});

test('D8: closing = opening + new + returning - churned on 5,000 random books, also where the period outlasts the window', () => {
  const book = fc.record({
    buyers: fc.array(buyer, { maxLength: 15 }),
    from: day,
    length: fc.integer({ min: 0, max: 500 }),
    window: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(book, ({ buyers, from, length, window }) => {
      const flow = lifecycleCounts(buyers, { start: from, end: addDays(from, length) }, window);
      expect(flow.closing).toBe(flow.opening + flow.new + flow.returning - flow.churned);
      expect(flow.winBackRatio ?? 0).toBeLessThanOrEqual(1);
    }),
    { numRuns: 5000 },
  );
});

test('every check of the facts holds on random ledgers', () => {
  fc.assert(
    fc.property(ledgerArbitrary(), (input) => {
      const facts = oracleFacts(input);
      expect(facts.checks.filter((check) => !check.ok)).toEqual([]);
      expect(facts.customers.map((customer) => customer.state)).toHaveLength(facts.totals.customers);
      // A month opens with what the month before closed with.
      facts.lifecycleByMonth.slice(1).forEach((month, index) => expect(month.opening).toBe(facts.lifecycleByMonth[index]?.closing));
    }),
    { numRuns: 150 },
  );
});

test('the order of the rows does not matter, but for the first written form of a key', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const input = randomLedger(seed);
    // The form a key is shown in depends on the order, so all its spellings are made one.
    const sales = input.sales.map((row) => ({
      ...row,
      customerId: row.customerId && row.customerId.normalize('NFKC').trim().toUpperCase(),
    }));
    expect(oracleFacts({ ...input, sales: [...sales].reverse() })).toEqual(oracleFacts({ ...input, sales }));
  }
});

test('a seed always gives the same ledger, and another seed another', () => {
  expect(randomLedger(7)).toEqual(randomLedger(7));
  expect(randomLedger(7)).not.toEqual(randomLedger(8));
});

test('fifty random ledgers reach every bucket, class, grade, move and period', () => {
  const inputs = Array.from({ length: 50 }, (_, seed) => randomLedger(seed));
  const all = inputs.map(oracleFacts);
  const customers = all.flatMap((facts) => facts.customers);
  const seen = (values: readonly unknown[]): string[] => [...new Set(values.map(String))].sort();
  expect(seen(customers.map((customer) => customer.state))).toEqual(
    ['never', 'churnedThisPeriod', 'churnedEarlier', 'new', 'returning', 'retained', 'silent'].sort(),
  );
  expect(seen(customers.map((customer) => customer.activity))).toEqual(['aboutToChurn', 'active', 'churned', 'never']);
  expect(seen(customers.map((customer) => customer.abc))).toEqual(['A', 'B', 'C', 'D']);
  expect(seen(customers.map((customer) => customer.move))).toEqual(['down', 'left', 'new', 'same', 'up']);
  expect(seen(customers.map((customer) => customer.momentum))).toEqual(['new', 'plunge', 'restarted', 'steady', 'surge']);
  expect(seen(customers.map((customer) => customer.valueTag))).toEqual(['dormant', 'ordinary', 'potential', 'vip']);
  expect(seen(inputs.map((input) => input.period.replace(/^\d.*/, 'custom')))).toEqual(
    ['custom', 'last12m', 'last30', 'month', 'quarter', 'year', 'ytd'].sort(),
  );
  for (const bucket of ['used', 'returns', 'allowances', 'noCustomer', 'duplicates', 'outOfScope', 'rejected'] as const) {
    expect(all.some((facts) => facts.rows.sales[bucket] > 0)).toBe(true);
  }
  expect(seen(all.flatMap((facts) => Object.keys(facts.rows.sales.rejectedBy)))).toEqual(
    ['E-AMOUNT-EMPTY', 'E-AMOUNT-INVALID', 'E-DATE-EMPTY', 'E-DATE-INVALID'].sort(),
  );
  expect(seen(all.map((facts) => facts.priorYearPeriod === null))).toEqual(['false', 'true']);
  expect(all.some((facts) => facts.ageing !== null && facts.ageing.unallocated !== '0.00')).toBe(true);
  expect(inputs.some((input) => input.sales.some((row) => needsRounding(row.quantity ?? '', row.unitPrice ?? '', 2)))).toBe(true);
});
