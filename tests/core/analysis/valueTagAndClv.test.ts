import { analysisOf, at, decimal, sale } from './analyseRows';

describe('the value tag (D20)', () => {
  test.each([
    ['100000', '2024-06-01', 'vip'],
    ['99999.99', '2024-06-01', 'ordinary'],
    ['10000', '2024-03-30', 'ordinary'],
    ['10000', '2024-03-29', 'dormant'],
    ['9999.99', '2020-01-01', 'potential'],
    ['500000', '2020-01-01', 'vip'],
  ])('of %s bought last on %s is %s', (amount, date, tag) => {
    expect(analysisOf({ sales: [sale('c', date, amount)] }, '2024-06-30').customers.valueTag[0]).toBe(tag);
  });

  test('of who never bought is potential', () => {
    expect(analysisOf({ sales: [], customers: [{ customerId: 'c', customerName: 'C' }] }, '2024-06-30').customers.valueTag[0]).toBe(
      'potential',
    );
  });
});

describe('customer value (D16)', () => {
  // a year before 2024-06-30 two customers were active, one of them is now: retention 1/2
  const sales = [
    sale('a', '2023-06-01', '100'),
    sale('a', '2024-06-01', '300', { cost: '180' }),
    sale('a', '2023-06-30', '7', { cost: '1' }),
    sale('b', '2023-06-01', '1000'),
    sale('n', '2024-06-02', '10.01'),
  ];
  const analysis = analysisOf({ sales, customers: [{ customerId: 'x', customerName: 'X' }] }, '2024-06-30');
  const f = analysis.customers;

  test('historic is lifetime gross profit, or revenue where no line has a cost', () => {
    expect(decimal(analysis, f.clvHistoric[at(analysis, 'a')])).toBe('126.00');
    expect(decimal(analysis, f.clvHistoric[at(analysis, 'b')])).toBe('1000.00');
  });

  test("simple is the last 12 months' profit a month x months x retention, rounded once to cents", () => {
    expect(decimal(analysis, f.clv[at(analysis, 'a')])).toBe('60.00');
    expect(decimal(analysis, f.clv[at(analysis, 'b')])).toBe('0.00');
    expect(decimal(analysis, f.clv[at(analysis, 'n')])).toBe('5.01');
  });

  test('is null for who never bought, and the simple one when nobody was active a year ago', () => {
    expect(f.clv[at(analysis, 'x')]).toBeNull();
    const young = analysisOf({ sales: [sale('a', '2024-06-01')] }, '2024-06-30');
    expect(young.customers.clv[0]).toBeNull();
    expect(decimal(young, young.customers.clvHistoric[0])).toBe('100.00');
  });
});
