import { analysisOf, at, money, sale } from './analyseRows';
import type { SaleRow } from './bookOf';

/** One order a month from January 2024 on, with the quantities given. */
function monthly(id: string, quantities: readonly string[]): SaleRow[] {
  return quantities.map((quantity, i) => sale(id, `2024-${String(i + 1).padStart(2, '0')}-05`, '100', { quantity, orderNo: `${id}-${i + 1}` }));
}

function signals(sales: SaleRow[], id: string) {
  const analysis = analysisOf({ sales }, '2024-12-31');
  const c = at(analysis, id);
  const { longerGap, lastGap, smallerOrders, recentQuantity, earlierQuantity } = analysis.customers.signals;
  return { longer: longerGap[c], gap: lastGap[c], smaller: smallerOrders[c], recent: recentQuantity[c], earlier: earlierQuantity[c] };
}

describe('the signal "orders come less often"', () => {
  const pace = ['2024-01-01', '2024-01-11', '2024-01-21', '2024-01-31', '2024-02-10'].map((date) => sale('a', date));

  test('is given when the last gap is longer than one and a half usual ones', () => {
    expect(signals([...pace, sale('a', '2024-03-20')], 'a')).toMatchObject({ longer: 1, gap: 39 });
    expect(signals([...pace, sale('a', '2024-02-20')], 'a')).toMatchObject({ longer: 0, gap: 10 });
  });

  test('needs two gaps: one alone cannot be longer than usual', () => {
    const others = [sale('b', '2024-01-01'), sale('b', '2024-01-03'), sale('b', '2024-01-05')];
    expect(signals([...others, sale('a', '2024-01-01'), sale('a', '2024-06-01')], 'a')).toMatchObject({ longer: 0, gap: 152 });
    expect(signals([sale('a', '2024-01-01')], 'a')).toMatchObject({ longer: 0, gap: -1 });
  });
});

describe('the signal "orders are getting smaller"', () => {
  test('is given when the last three orders average less than 70 % of the three before, not at 70 %', () => {
    expect(signals(monthly('a', ['10', '10', '10', '7', '7', '6.99']), 'a')).toMatchObject({ smaller: 1, earlier: 10 });
    expect(signals(monthly('a', ['10', '10', '10', '7', '7', '7']), 'a')).toMatchObject({ smaller: 0, recent: 7, earlier: 10 });
  });

  test('looks at the last six orders only, each with all its lines', () => {
    const sales = [...monthly('a', ['900', '10', '10', '10', '5', '5', '4']), sale('a', '2024-07-05', '100', { quantity: '20', orderNo: 'a-7' })];
    expect(signals(sales, 'a')).toMatchObject({ smaller: 0, recent: 34 / 3, earlier: 10 });
  });

  test('is silent below six orders, and passes over orders without a quantity', () => {
    expect(signals(monthly('a', ['10', '10', '5', '1', '1']), 'a')).toMatchObject({ smaller: 0, recent: NaN });
    const blank = sale('a', '2024-06-20', '100', { orderNo: 'a-x' });
    expect(signals([...monthly('a', ['10', '10', '10', '5', '5', '5']), blank], 'a')).toMatchObject({ smaller: 1, recent: 5 });
  });

  test('puts orders of one day in the order of their numbers, whatever the order of the rows', () => {
    const sales = ['10', '10', '10', '1', '1', '1'].map((quantity, i) => sale('a', '2024-05-05', '100', { quantity, orderNo: `N-${i + 8}` }));
    expect(signals(sales, 'a')).toMatchObject({ smaller: 1, recent: 1, earlier: 10 });
    expect(signals([...sales].reverse(), 'a')).toMatchObject({ smaller: 1, recent: 1, earlier: 10 });
  });

  test('does not count returned goods as ordered', () => {
    const back = sale('a', '2024-06-06', '-100', { quantity: '-500', type: 'return' });
    expect(signals([...monthly('a', ['10', '10', '10', '5', '5', '5']), back], 'a')).toMatchObject({ smaller: 1, recent: 5 });
  });
});

describe('the amount at stake', () => {
  test('is the net revenue of the 365 days that end with the last purchase, returns after it included', () => {
    const sales = [sale('a', '2022-03-10', '999'), sale('a', '2022-03-11', '40'), sale('a', '2023-03-10', '60'), sale('a', '2023-03-20', '-15', { type: 'return' })];
    const analysis = analysisOf({ sales: [...sales, sale('b', '2024-12-31')] }, '2024-12-31');
    expect(money(analysis, 'a', analysis.customers.lastYearRevenue)).toBe('85.00');
  });
});
