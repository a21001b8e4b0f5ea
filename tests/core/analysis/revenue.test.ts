import { analysisOf, at, decimal, money, sale } from './analyseRows';

describe('revenue and gross profit (D7)', () => {
  test('sell 15 at 1000 with cost 800, return 1: revenue 14,000 and gross profit 2,800, whatever sign the returned cost has', () => {
    for (const cost of ['800', '-800']) {
      const sales = [
        sale('c', '2024-01-01', '15000', { orderNo: 'S1', cost: '12000' }),
        sale('c', '2024-01-09', '-1000', { orderNo: 'S1', quantity: '-1', cost }),
      ];
      const analysis = analysisOf({ sales }, '2024-01-31');
      expect(decimal(analysis, analysis.totals.revenue)).toBe('14000.00');
      expect(decimal(analysis, analysis.totals.grossProfit)).toBe('2800.00');
      expect(decimal(analysis, analysis.customers.grossProfit[0])).toBe('2800.00');
      expect(analysis.totals.margin).toBeCloseTo(0.2, 12);
      expect(analysis.totals.costCoverage).toBe(1);
    }
  });

  test('a blank cost is missing, a cost of 0 too unless it is set to be real', () => {
    const sales = [
      sale('c', '2024-01-01', '100', { cost: '60' }),
      sale('c', '2024-01-02', '50', { cost: '0' }),
      sale('c', '2024-01-03', '50'),
    ];
    const missing = analysisOf({ sales }, '2024-01-31');
    expect(decimal(missing, missing.totals.grossProfit)).toBe('40.00');
    expect(missing.totals.costCoverage).toBe(0.5);
    const real = analysisOf({ sales }, '2024-01-31', { zeroCost: 'real' });
    expect(decimal(real, real.totals.grossProfit)).toBe('90.00');
    expect(real.totals.costCoverage).toBe(0.75);
  });

  test('coverage weighs lines by size, so a return without cost lowers it', () => {
    const sales = [sale('c', '2024-01-01', '300', { cost: '200' }), sale('c', '2024-01-02', '-100')];
    expect(analysisOf({ sales }, '2024-01-31').totals.costCoverage).toBe(0.75);
  });

  test('the margin is null where the covered revenue is 0 or less, and profit is null without any cost', () => {
    const sales = [sale('a', '2024-01-01', '-10', { cost: '5' }), sale('b', '2024-01-01', '10')];
    const analysis = analysisOf({ sales }, '2024-01-31');
    expect(analysis.customers.margin[at(analysis, 'a')]).toBeNaN();
    expect(decimal(analysis, analysis.customers.grossProfit[at(analysis, 'a')])).toBe('-5.00');
    expect(analysis.customers.grossProfit[at(analysis, 'b')]).toBeNull();
    expect(analysis.customers.costCoverage[at(analysis, 'b')]).toBe(0);
  });

  test('a line without customer counts in the totals and belongs to nobody', () => {
    const sales = [sale('a', '2024-01-01', '10.01'), { date: '2024-01-02', amount: '5.99', orderNo: 'X' }];
    const analysis = analysisOf({ sales }, '2024-01-31');
    expect(decimal(analysis, analysis.totals.revenue)).toBe('16.00');
    expect(decimal(analysis, analysis.totals.noCustomerRevenue)).toBe('5.99');
    expect(money(analysis, 'a', analysis.customers.revenue)).toBe('10.01');
    expect(analysis.rows.sales).toMatchObject({ read: 2, used: 1, noCustomer: 1 });
    expect(analysis.checks.filter((check) => !check.ok)).toEqual([]);
  });
});

describe('exact duplicate lines (M6)', () => {
  const line = sale('a', '2024-01-01', '10', { orderNo: 'S1', productId: 'P' });

  test('are suspects that stay in the figures', () => {
    const analysis = analysisOf({ sales: [line, line, { ...line, productId: 'Q' }] }, '2024-01-31');
    expect(decimal(analysis, analysis.totals.revenue)).toBe('30.00');
    expect(analysis.rows.sales).toMatchObject({ used: 3, duplicates: 0, suspectedDuplicates: 1 });
    expect(Array.from(analysis.setAside.duplicates)).toEqual([1]);
  });

  test('are dropped when the user says so', () => {
    const analysis = analysisOf({ sales: [line, line, line] }, '2024-01-31', { duplicates: 'drop' });
    expect(decimal(analysis, analysis.totals.revenue)).toBe('10.00');
    expect(analysis.rows.sales).toMatchObject({ read: 3, used: 1, duplicates: 2, suspectedDuplicates: 0 });
  });
});
