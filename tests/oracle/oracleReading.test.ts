import { periodsFor } from './periods';
import { factsOf, sale } from './smallLedger';

test('every row ends in one bucket and its reason is counted', () => {
  const { rows, asOf } = factsOf([
    sale('c1', '2024-04-01', '100'),
    sale(null, '2024-04-02', '7'),
    sale('c1', '2024-04-03', '-5', { productName: '折扣' }),
    sale('c1', '2024-04-03', '5', { type: '退款' }),
    sale('c1', '2024-04-04', '5', { type: '作废' }),
    sale('c1', '2031-04-04', '5'),
    sale('c1', null, '5'),
    sale('c1', '2023-02-29', '5'),
    sale('c1', '1900-02-28', '5'),
    sale('c1', '2024-04-01', null),
    sale('c1', '2024-04-01', '#N/A'),
  ]);
  expect(asOf).toBe('2024-04-03');
  expect(rows.sales).toEqual({
    read: 11, used: 3, returns: 1, allowances: 1, noCustomer: 1, duplicates: 0, outOfScope: 2, rejected: 5,
    rejectedBy: { 'E-DATE-EMPTY': 1, 'E-DATE-INVALID': 1, 'E-DATE-RANGE': 1, 'E-AMOUNT-EMPTY': 1, 'E-AMOUNT-INVALID': 1 },
  }); // prettier-ignore
});

test('revenue is gross sales less returns less allowances, and lines without customer belong to the totals only', () => {
  const facts = factsOf([
    sale('c1', '2024-04-01', '100.005'),
    sale('c1', '2024-04-01', '-10', { type: 'rebate' }),
    sale('c1', '2024-04-01', '-20'),
    sale(null, '2024-04-01', '7'),
  ]);
  expect(facts.totals).toMatchObject({
    revenue: '77.005', grossSales: '107.005', returns: '20.00', allowances: '10.00', noCustomerRevenue: '7.00', grossProfit: null, costCoverage: 0,
  }); // prettier-ignore
  expect(facts.customers.map((customer) => customer.revenue)).toEqual(['70.005']);
});

test('an order reversed by its linked returns is no purchase; the same number at another customer is another order', () => {
  const facts = factsOf([
    sale('c1', '2024-04-01', '100', { orderNo: 'A' }),
    sale('c2', '2024-04-01', '900', { orderNo: 'A' }),
    sale('c1', '2024-04-05', '-60', { orderNo: 'A' }),
    sale('c1', '2024-04-06', '-40', { orderNo: 'X', originalOrder: 'A' }),
    sale('c3', '2024-04-06', '10', { orderNo: 'B' }),
    sale('c3', '2024-04-07', '-10', { orderNo: 'elsewhere' }),
  ]);
  expect(facts.totals.orders).toBe(2);
  expect(facts.customers.map(({ orders, state, lastPurchase }) => [orders, state, lastPurchase])).toEqual([
    [0, 'never', null],
    [1, 'new', '2024-04-01'],
    [1, 'new', '2024-04-06'],
  ]);
});

test('the largest order counts its allowances, not its returns, and a tie goes to the most recent', () => {
  const rows = [
    sale('c1', '2024-04-01', '100', { orderNo: 'A' }),
    sale('c1', '2024-04-01', '-20', { orderNo: 'A', productName: 'Discount' }),
    sale('c1', '2024-04-02', '90', { orderNo: 'B' }),
    sale('c1', '2024-04-04', '90', { orderNo: 'C9' }),
    sale('c1', '2024-04-04', '90', { orderNo: 'C10' }),
  ];
  expect(factsOf(rows).customers[0]?.largestOrder).toEqual({ orderNo: 'C10', date: '2024-04-04', amount: '90.00' });
  const partlyReturned = [sale('c1', '2024-04-02', '95', { orderNo: 'D' }), sale('c1', '2024-04-03', '-50', { orderNo: 'D' })];
  expect(factsOf([...rows, ...partlyReturned]).customers[0]?.largestOrder).toEqual({ orderNo: 'D', date: '2024-04-02', amount: '95.00' });
});

test('quantity x unit price is rounded once a line, half away from zero, to the decimals of the price', () => {
  const facts = factsOf([
    sale('c1', '2024-04-01', null, { quantity: '0.5', unitPrice: '0.125' }),
    sale('c1', '2024-04-01', null, { quantity: '-0.5', unitPrice: '0.125' }),
    sale('c1', '2024-04-01', '5', { quantity: '2', unitPrice: '3' }),
  ]);
  expect(facts.totals).toMatchObject({ grossSales: '5.063', returns: '0.063', revenue: '5.00' });
});

test('spellings of one customer id are one customer, shown as first written', () => {
  const facts = factsOf([sale('Ａ 1', '2024-04-01', '1'), sale('a  1 ', '2024-04-02', '2'), sale('A1', '2024-04-02', '4')]);
  expect(facts.customers.map(({ id, revenue }) => [id, revenue])).toEqual([
    ['A1', '4.00'],
    ['Ａ 1', '3.00'],
  ]);
});

test.each([
  ['month', '2024-03-15', 1, '2024-03-01..2024-03-15', '2024-02-01..2024-02-15'],
  ['month', '2025-03-30', 1, '2025-03-01..2025-03-30', '2025-02-01..2025-02-28'],
  ['month', '2025-02-28', 1, '2025-02-01..2025-02-28', '2025-01-01..2025-01-31'],
  ['quarter', '2024-05-15', 1, '2024-04-01..2024-05-15', '2024-01-01..2024-02-14'],
  ['quarter', '2024-05-15', 2, '2024-05-01..2024-05-15', '2024-02-01..2024-02-15'],
  ['year', '2024-12-31', 1, '2024-01-01..2024-12-31', '2023-01-01..2023-12-31'],
  ['ytd', '2024-03-31', 4, '2023-04-01..2024-03-31', '2022-04-01..2023-03-31'],
  ['ytd', '2024-04-02', 4, '2024-04-01..2024-04-02', '2023-04-01..2023-04-02'],
  ['last30', '2024-03-15', 1, '2024-02-15..2024-03-15', '2024-01-16..2024-02-14'],
  ['last12m', '2025-02-28', 1, '2024-02-29..2025-02-28', '2023-02-28..2024-02-28'],
  ['2024-01-10..2024-01-12', '2024-03-15', 1, '2024-01-10..2024-01-12', '2024-01-07..2024-01-09'],
])('D2: %s at %s (fiscal year from month %i) is %s, after %s', (word, asOf, fiscalStart, period, previous) => {
  const pair = periodsFor(word, asOf, fiscalStart);
  expect([pair.period, pair.previous].map(({ start, end }) => `${start}..${end}`)).toEqual([period, previous]);
});

test('a period that is none, or starts after the as-of date, is refused', () => {
  expect(() => periodsFor('fortnight', '2024-03-15', 1)).toThrow(RangeError);
  expect(() => periodsFor('2024-04-01..2024-04-02', '2024-03-15', 1)).toThrow(RangeError);
});
