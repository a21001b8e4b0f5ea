import fc from 'fast-check';
import type { Analysis } from '../../../../src/core/analysis/analysis';
import { bottlenecksOf } from '../../../../src/core/analysis/people/bottleneck';
import { sumOverPeople, type PersonFigures } from '../../../../src/core/analysis/people/people';
import { addDays, isoOf } from '../../../../src/core/values/civilDay';
import { addMinor, minorToDecimal, ZERO, type Minor } from '../../../../src/core/values/minor';
import { analysisOf, day, decimal, sale } from '../analyseRows';
import type { SaleRow } from '../bookOf';

const AS_OF = '2024-06-30';
const on = (back: number) => isoOf(addDays(day(AS_OF), -back));
const person = (analysis: Analysis, name: string | null): PersonFigures => analysis.pack.people!.people.find((one) => one.name === name)!;

const SALES: SaleRow[] = [
  sale('old', on(500), '10', { salesperson: 'Ann', orderNo: '0' }),
  sale('a', on(3), '100', { salesperson: 'Ann', orderNo: '1', cost: '60' }),
  sale('a', on(3), '50', { salesperson: ' ann', orderNo: '1', cost: '40' }),
  sale('b', on(4), '300', { salesperson: 'Bob', orderNo: '2' }),
  sale('b', on(2), '-30', { salesperson: 'Bob', orderNo: '9', type: 'return' }),
  sale('old', on(5), '7', { orderNo: '3' }),
  sale('b', on(40), '80', { salesperson: 'Ann', orderNo: '4' }),
];

describe('the work of salespeople', () => {
  const analysis = analysisOf({ sales: SALES }, AS_OF);

  test('has net sales, orders, buyers, average order, return rate and margin of each, whoever spells the name how', () => {
    const ann = person(analysis, 'Ann').period;
    expect([decimal(analysis, ann.revenue), ann.orders, ann.buyers, decimal(analysis, ann.averageOrder), ann.returnRate, decimal(analysis, ann.grossProfit), ann.margin]).toEqual([
      '150.00', 1, 1, '150.00', 0, '50.00', 50 / 150,
    ]);
    const bob = person(analysis, 'Bob').period;
    expect([decimal(analysis, bob.revenue), decimal(analysis, bob.returns), bob.returnRate, bob.grossProfit, bob.margin]).toEqual(['270.00', '30.00', 0.1, null, null]);
  });

  test('ranks by net sales, and gives a new customer to who made the first sale of the period', () => {
    expect([person(analysis, 'Bob').rank, person(analysis, 'Ann').rank, person(analysis, null).rank]).toEqual([1, 2, null]);
    expect(person(analysis, 'Ann').newCustomers).toBe(1); // a; b bought from Ann in May already
    expect(person(analysis, 'Bob').newCustomers).toBe(0);
  });

  test('goes to the customer sheet\'s handler where no sales line names a salesperson, and is unknown without either', () => {
    const bare = analysisOf({ sales: [sale('a', on(1))] }, AS_OF);
    expect(bare.pack.people).toBeNull();
  });
});

test('salespeople add up to the ledger in every period and month, on random ledgers', () => {
  const row = fc.record({
    customerId: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { freq: 6 }),
    back: fc.integer({ min: 0, max: 800 }),
    cents: fc.integer({ min: -5000, max: 500000 }),
    orderNo: fc.option(fc.constantFrom('1', '2', '3')),
    salesperson: fc.option(fc.constantFrom('x', 'y', 'Z', 'z '), { freq: 4 }),
    cost: fc.option(fc.integer({ min: 0, max: 300 }).map(String)),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), fc.constantFrom('month' as const, 'quarter' as const, 'last12m' as const), (rows, period) => {
      const sales = rows.map(({ back, cents, ...more }) => ({ ...more, date: on(back), amount: (cents / 100).toFixed(2) }));
      const analysis = analysisOf({ sales }, AS_OF, { period });
      const { people } = analysis.pack;
      if (!people) return;
      const { totals } = analysis;
      expect(sumOverPeople(people.people, ({ period: work }) => work.revenue)).toBe(totals.period.revenue);
      expect(sumOverPeople(people.people, ({ previous }) => previous.revenue)).toBe(totals.previous.revenue);
      expect(sumOverPeople(people.people, ({ period: work }) => work.returns)).toBe(totals.period.returns);
      if (totals.priorYear) expect(sumOverPeople(people.people, ({ priorYear }) => priorYear!.revenue)).toBe(totals.priorYear.revenue);
      expect(people.total.period).toMatchObject({ revenue: totals.period.revenue, orders: totals.period.orders, buyers: totals.period.buyers, grossProfit: totals.period.grossProfit });
      expect(people.people.reduce((sum, { newCustomers }) => sum + newCustomers, 0)).toBe(analysis.lifecycle.new);
      people.months.forEach(({ month }, m) => {
        const ledger = analysis.months.find((one) => one.month === month);
        expect(people.people.reduce<Minor>((sum, { months }) => addMinor(sum, months[m]!), ZERO)).toBe(ledger?.revenue ?? ZERO);
      });
      for (const { name, period: work } of people.people) {
        if (name === null) continue;
        const { start, end } = analysis.periods.current;
        const own = sales.filter((one) => one.salesperson?.trim().toLowerCase() === name.toLowerCase() && day(one.date) >= start && day(one.date) <= end);
        expect(minorToDecimal(work.revenue, analysis.scale)).toBe((own.reduce((sum, one) => sum + Math.round(Number(one.amount) * 100), 0) / 100).toFixed(2));
      }
    }),
    { numRuns: 60 },
  );
});

test('the bottleneck is the gap to the team\'s middle that is worth most; a team of two has none', () => {
  const team = (many: readonly (readonly [string, number, string])[]): SaleRow[] =>
    many.flatMap(([salesperson, orders, amount]) => Array.from({ length: orders }, (_, i) => sale(`${salesperson}${i}`, on(1), amount, { salesperson, orderNo: `${salesperson}${i}` })));
  const sales = team([['Few', 2, '100'], ['Mid', 6, '100'], ['Top', 8, '100'], ['Small', 6, '40']]);
  const analysis = analysisOf({ sales }, AS_OF);
  const { people } = analysis.pack.people!;
  const found = new Map(bottlenecksOf(people, analysis.scale).map((gap, i) => [people[i]!.name, gap]));
  expect(found.get('Few')).toMatchObject({ kind: 'buyers', own: 2, team: 6, worth: 400 });
  expect(found.get('Small')).toMatchObject({ kind: 'orderValue', own: 40, team: 100, worth: 360 });
  expect(found.get('Top')).toBeNull();
  const two = analysisOf({ sales: team([['Few', 2, '100'], ['Mid', 6, '100']]) }, AS_OF);
  expect(bottlenecksOf(two.pack.people!.people, two.scale)).toEqual([null, null]);
});
