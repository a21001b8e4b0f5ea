import fc from 'fast-check';
import { sumGroups, type GroupFigures } from '../../../src/core/analysis/grouping/groupTables';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { addDays, isoOf } from '../../../src/core/values/civilDay';
import { addMinor, ZERO } from '../../../src/core/values/minor';
import { analysisOf, day, decimal, sale } from './analyseRows';
import type { SaleRow } from './bookOf';

const AS_OF = '2024-06-30';
const on = (back: number) => isoOf(addDays(day(AS_OF), -back));

function table(analysis: Analysis, dimension: string): readonly GroupFigures[] {
  return analysis.grouping.tables.find((one) => one.dimension === dimension)?.groups ?? [];
}

describe('groups over the 12 months up to the as-of date', () => {
  const sales: SaleRow[] = [
    sale('a', on(10), '100', { category: 'oil', salesperson: 'Ann', region: 'North', orderNo: '1' }),
    sale('a', on(10), '50', { category: 'belts', salesperson: 'Ann', region: 'North', orderNo: '1' }),
    sale('b', on(20), '300', { category: 'oil', salesperson: 'Bob', region: 'South', orderNo: '2' }),
    sale('b', on(30), '-40', { category: 'oil', salesperson: 'Bob', region: 'South', orderNo: '2', type: 'return' }),
    sale('c', on(40), '7', { salesperson: 'Ann', orderNo: '3' }),
    sale('a', on(400), '80', { category: 'oil', salesperson: 'Ann', region: 'North', orderNo: '4' }),
    sale('a', on(800), '1', { category: 'oil', salesperson: 'Ann', region: 'North', orderNo: '5' }),
  ];
  const analysis = analysisOf({ sales }, AS_OF);

  test('have buyers, orders, net revenue and that of the year before; the group without a value stands last', () => {
    expect(table(analysis, 'category').map(({ name, buyers, orders, amount, amountBefore }) => [name, buyers, orders, decimal(analysis, amount), decimal(analysis, amountBefore)])).toEqual([
      ['oil', 2, 2, '360.00', '80.00'],
      ['belts', 1, 1, '50.00', '0.00'],
      [null, 1, 1, '7.00', '0.00'],
    ]);
  });

  test('take what was ordered before returns for an average order', () => {
    expect(table(analysis, 'salesperson').map(({ name, ordered }) => [name, decimal(analysis, ordered)])).toEqual([['Bob', '300.00'], ['Ann', '157.00']]);
  });

  test('fold spellings of one name together', () => {
    const again = analysisOf({ sales: [sale('a', on(1), '1', { category: 'Oil' }), sale('b', on(2), '2', { category: ' oil' })] }, AS_OF);
    expect(table(again, 'category').map(({ name }) => name)).toEqual(['Oil']);
  });

  test('have no year before where the data do not reach back', () => {
    const young = analysisOf({ sales: sales.slice(0, 6) }, AS_OF);
    expect(young.grouping.before).toBeNull();
    expect(table(young, 'category')[0]?.amountBefore).toBeNull();
  });

  test('know the customers of each value tag, also who bought nothing', () => {
    const book = analysisOf({ sales, customers: [{ customerName: 'idle', customerId: 'idle' }] }, AS_OF);
    expect(table(book, 'valueTag')).toMatchObject([{ name: 'potential', customers: 4, buyers: 3 }]);
  });

  test('cross regions with product lines, and keep what is outside the table', () => {
    expect(analysis.market).toMatchObject({ rows: ['South', 'North'], columns: ['oil', 'belts'] });
    expect(analysis.market?.amounts.map((row) => row.map((amount) => decimal(analysis, amount)))).toEqual([['260.00', '0.00'], ['100.00', '50.00']]);
    expect(decimal(analysis, analysis.market?.rest)).toBe('7.00');
  });
});

test('every table adds up to the ledger and agrees with a calculation row by row, on random ledgers', () => {
  const names = fc.option(fc.constantFrom('x', 'y', 'z'), { freq: 4 });
  const row = fc.record({
    customerId: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { freq: 6 }),
    back: fc.integer({ min: 0, max: 800 }),
    amount: fc.integer({ min: -50, max: 5000 }),
    orderNo: fc.option(fc.constantFrom('1', '2', '3')),
    category: names,
    salesperson: names,
    region: names,
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), (rows) => {
      const sales = rows.map(({ back, amount, ...more }) => ({ ...more, date: on(back), amount: String(amount) }));
      const analysis = analysisOf({ sales }, AS_OF);
      const { grouping, market } = analysis;
      const { start, end } = grouping.period;
      const inside = sales.filter(({ date }) => day(date) >= start && day(date) <= end);
      for (const { dimension, groups } of grouping.tables) {
        expect(sumGroups(groups, (group) => group.amount)).toBe(grouping.amount);
        if (dimension === 'valueTag') continue;
        for (const { name, amount } of groups) {
          const own = inside.filter((one) => (one[dimension as 'region' | 'category' | 'salesperson'] ?? null) === name);
          expect(decimal(analysis, amount)).toBe(own.reduce((sum, one) => sum + Number(one.amount), 0).toFixed(2));
        }
      }
      expect(decimal(analysis, grouping.amount)).toBe(inside.reduce((sum, one) => sum + Number(one.amount), 0).toFixed(2));
      if (market) expect(addMinor(market.rest, market.amounts.flat().reduce(addMinor, ZERO))).toBe(grouping.amount);
    }),
  );
});
