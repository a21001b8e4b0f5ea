import { addDays, isoOf } from '../../../src/core/values/civilDay';
import { analysisOf, at, day, decimal, sale } from './analyseRows';
import type { SaleRow } from './bookOf';

const AS_OF = '2024-06-30';

/** Purchases of a product line on days counted back from the as-of date. */
function bought(category: string, back: readonly number[], amount = '100', id = 'a'): SaleRow[] {
  return back.map((days) => sale(id, isoOf(addDays(day(AS_OF), -days)), amount, { category }));
}

function stopped(sales: SaleRow[]) {
  return analysisOf({ sales }, AS_OF).stoppedLines;
}

describe('product lines that a customer gave up', () => {
  const still = bought('bearings', [2, 32, 62, 92, 122, 152]);

  test('are those not bought for more than twice their own mean gap, while other things are', () => {
    const sales = [...still, ...bought('oil', [100, 130, 160])];
    const analysis = analysisOf({ sales }, AS_OF);
    expect(analysis.stoppedLines).toEqual([
      { customer: at(analysis, 'a'), line: 'oil', purchaseDays: 3, last: addDays(day(AS_OF), -100), usualGap: 30, amount: expect.anything() },
    ]);
    expect(decimal(analysis, analysis.stoppedLines?.[0]?.amount)).toBe('300.00');
  });

  test('are not named at exactly twice the gap, below three days, or after a year', () => {
    expect(stopped([...still, ...bought('oil', [60, 90, 120])])).toEqual([]);
    expect(stopped([...still, ...bought('oil', [61, 91, 121])])).toHaveLength(1);
    expect(stopped([...still, ...bought('oil', [100, 130])])).toEqual([]);
    expect(stopped([...still, ...bought('oil', [366, 396, 426])])).toEqual([]);
  });

  test('count nothing for a customer who left altogether, or bought only this line', () => {
    expect(stopped([...bought('bearings', [95, 125, 155]), ...bought('oil', [100, 110, 120])])).toEqual([]);
    expect(stopped(bought('oil', [70, 80, 90]))).toEqual([]);
  });

  test('are told apart by customer, with most money first', () => {
    const sales = [...still, ...bought('oil', [100, 130, 160]), ...bought('bearings', [3, 33], '10', 'b'), ...bought('oil', [100, 110, 120], '999', 'b')];
    const analysis = analysisOf({ sales }, AS_OF);
    expect(analysis.stoppedLines?.map(({ customer }) => analysis.customers.ids[customer])).toEqual(['b', 'a']);
  });

  test('have the net amount of the year up to the last purchase: goods sent back count against it', () => {
    const back = sale('a', isoOf(addDays(day(AS_OF), -90)), '-40', { category: 'oil', type: 'return' });
    const recent = analysisOf({ sales: [...still, ...bought('oil', [100, 130, 160]), back] }, AS_OF);
    expect(recent.stoppedLines?.map(({ amount }) => decimal(recent, amount))).toEqual(['260.00']);
  });

  test('are unknown without a category column', () => {
    expect(stopped([sale('a', '2024-06-01')])).toBeNull();
  });
});
