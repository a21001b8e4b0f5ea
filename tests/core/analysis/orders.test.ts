import { isoOf, NO_DAY, type CivilDay } from '../../../src/core/values/civilDay';
import { compareNatural } from '../../../src/core/analysis/naturalOrder';
import { analysisOf, at, decimal, sale } from './analyseRows';
import type { SaleRow } from './bookOf';

function buyingOf(sales: readonly SaleRow[], id = 'c') {
  const analysis = analysisOf({ sales }, '2024-12-31');
  const c = at(analysis, id);
  const f = analysis.customers;
  const largest = f.largestOrder[c];
  return {
    orders: f.orders[c],
    days: f.purchaseDays[c],
    last: f.lastPurchase[c] === NO_DAY ? null : isoOf(f.lastPurchase[c] as CivilDay),
    largest: largest && `${largest.orderNo} ${isoOf(largest.date)} ${decimal(analysis, largest.amount)}`,
    total: analysis.totals.orders,
  };
}

describe('orders (D6)', () => {
  test('are customer and number: one number of two customers is two orders', () => {
    expect(
      buyingOf([
        sale('c', '2024-01-01', '1', { orderNo: 'S1' }),
        sale('c', '2024-01-01', '2', { orderNo: 'S1' }),
        sale('d', '2024-01-01', '3', { orderNo: 'S1' }),
      ]),
    ).toMatchObject({
      orders: 1,
      total: 2,
    });
  });

  test('without a number are customer and day', () => {
    expect(
      buyingOf([
        sale('c', '2024-01-01'),
        sale('c', '2024-01-01'),
        sale('c', '2024-01-02'),
        sale('c', '2024-01-02', '5', { orderNo: 'S1' }),
      ]),
    ).toMatchObject({ orders: 3, days: 2 });
  });

  test('match numbers that differ in width, space and case', () => {
    expect(
      buyingOf([sale('c', '2024-01-01', '1', { orderNo: 'so-1' }), sale('c', '2024-01-01', '1', { orderNo: ' ＳＯ-1 ' })]).orders,
    ).toBe(1);
  });

  test('of free goods make no purchase', () => {
    expect(buyingOf([sale('c', '2024-01-01', '0', { orderNo: 'S1' })])).toEqual({
      orders: 0,
      days: 0,
      last: null,
      largest: null,
      total: 0,
    });
  });
});

describe('a fully reversed order (D6)', () => {
  const order = [sale('c', '2024-01-01', '60', { orderNo: 'S1' }), sale('c', '2024-01-01', '40', { orderNo: 'S1' })];

  test('drops out with its purchase day when returns of its number reach it, however late', () => {
    expect(buyingOf([...order, sale('c', '2024-11-01', '-100', { orderNo: 'S1' })])).toMatchObject({
      orders: 0,
      days: 0,
      last: null,
      largest: null,
    });
  });

  test('stays while a cent is left', () => {
    expect(buyingOf([...order, sale('c', '2024-11-01', '-99.99', { orderNo: 'S1' })])).toMatchObject({
      orders: 1,
      days: 1,
      largest: 'S1 2024-01-01 100.00',
    });
  });

  test('is found through a column that names the original order', () => {
    expect(buyingOf([...order, sale('c', '2024-02-01', '-100', { orderNo: 'R7', originalOrder: 's1' })]).orders).toBe(0);
  });

  test('is not reversed by an unlinked return, by another customer, or by an allowance', () => {
    expect(buyingOf([...order, sale('c', '2024-02-01', '-100')]).orders).toBe(1);
    expect(buyingOf([...order, sale('d', '2024-02-01', '-100', { orderNo: 'S1' })]).orders).toBe(1);
    expect(buyingOf([...order, sale('c', '2024-02-01', '-100', { orderNo: 'S1', productName: '折扣' })]).orders).toBe(1);
  });

  test('leaves a purchase day that another order keeps', () => {
    expect(
      buyingOf([...order, sale('c', '2024-01-01', '5', { orderNo: 'S2' }), sale('c', '2024-02-01', '-100', { orderNo: 'S1' })]),
    ).toMatchObject({ orders: 1, days: 1 });
  });

  test('does not count returns as purchases', () => {
    expect(buyingOf([...order, sale('c', '2024-03-01', '-1', { orderNo: 'S1' })]).last).toBe('2024-01-01');
  });
});

describe('the largest order (D15)', () => {
  test('is the highest sum of lines that are not returns', () => {
    const sales = [
      sale('c', '2024-01-01', '100', { orderNo: 'S1' }),
      sale('c', '2024-01-05', '120', { orderNo: 'S2' }),
      sale('c', '2024-01-05', '-30', { orderNo: 'S2', type: '折扣' }),
    ];
    expect(buyingOf(sales).largest).toBe('S1 2024-01-01 100.00');
  });

  test('is the most recent in a tie, then the one of the later number', () => {
    const tie = [
      sale('c', '2024-01-01', '100', { orderNo: 'S99' }),
      sale('c', '2024-01-05', '100', { orderNo: 'S9' }),
      sale('c', '2024-01-05', '100', { orderNo: 'S10' }),
    ];
    expect(buyingOf(tie).largest).toBe('S10 2024-01-05 100.00');
    expect(buyingOf([...tie].reverse()).largest).toBe('S10 2024-01-05 100.00');
  });

  test('has no number when the order has none', () => {
    expect(buyingOf([sale('c', '2024-01-01', '100')]).largest).toBe('null 2024-01-01 100.00');
  });
});

describe('natural order of document numbers', () => {
  test.each([
    ['A-9', 'A-10'],
    ['A', 'B'],
    ['2024-1', '2024-02'],
    ['9', '10000000000000000000000'],
    ['', '1'],
    ['A1', 'A1-1'],
    ['A01', 'A1'],
  ])('puts %s before %s', (a, b) => {
    expect(compareNatural(a, b)).toBeLessThan(0);
    expect(compareNatural(b, a)).toBeGreaterThan(0);
    expect(compareNatural(a, a)).toBe(0);
  });
});
