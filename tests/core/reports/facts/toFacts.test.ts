import { compareCodePoints } from '../../../../src/core/reports/facts/codePointOrder';
import { toFacts, type Facts } from '../../../../src/core/reports/facts';
import { analyse } from '../../../../src/core/analysis/analyse';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { day } from '../../analysis/analyseRows';
import { bookOf, type PlainSheets } from '../../analysis/bookOf';

const SHEETS: PlainSheets = {
  sales: [
    {
      customerId: 'b',
      customerName: 'Beta',
      date: '2024-06-03',
      amount: '1234.5',
      cost: '1000',
      orderNo: 'S1',
      productId: 'P',
      salesperson: 'Ann',
    },
    { customerId: 'a', customerName: 'Alpha', date: '2023-05-01', amount: '9747.934' },
    { date: '2024-06-04', amount: '10' },
    { customerId: 'z', date: null, amount: '10' },
    { customerId: 'later', date: '2024-07-04', amount: '10' },
  ],
  customers: [
    { customerId: '😀', customerName: 'Smile' },
    { customerId: '﹏', customerName: 'Wave' },
  ],
  receivables: [{ customerId: 'b', invoiceNo: 'I1', invoiceDate: '2024-06-01', dueDate: '2024-06-20', amount: '50' }],
};

function factsOf(sheets: PlainSheets): Facts {
  const book = bookOf(sheets);
  return toFacts(analyse(book, { ...DEFAULT_SETTINGS, asOf: day('2024-06-30') }, { today: day('2024-06-30') }), book, {
    language: 'zh-CN',
  });
}

describe('the facts file', () => {
  const facts = factsOf(SHEETS);
  const customer = (id: string) => facts.customers.find((one) => one.id === id)!;

  test('has every key of the contract, in its order', () => {
    expect(Object.keys(facts)).toEqual([
      'version',
      'asOf',
      'language',
      'period',
      'previousPeriod',
      'priorYearPeriod',
      'sources',
      'rows',
      'totals',
      'lifecycle',
      'lifecycleByMonth',
      'activity',
      'abc',
      'ageing',
      'expenses', // beyond the contract: null where no sheet of expenses was read
      'checks',
      'customers',
    ]);
    expect(Object.keys(facts.totals)).toEqual([
      'revenue',
      'grossSales',
      'returns',
      'allowances',
      'noCustomerRevenue',
      'cost',
      'grossProfit',
      'costCoverage',
      'orders',
      'customers',
      'products',
      'salespeople',
      'firstSale',
      'lastSale',
    ]);
    expect(Object.keys(customer('b'))).toEqual([
      'id',
      'name',
      'state',
      'activity',
      'abc',
      'abcPrevious',
      'move',
      'valueTag',
      'rfm',
      'revenue',
      'grossSales',
      'returns',
      'grossProfit',
      'margin',
      'costCoverage',
      'orders',
      'purchaseDays',
      'products',
      'salespeople',
      'firstPurchase',
      'lastPurchase',
      'largestOrder',
      'periodRevenue',
      'previousRevenue',
      'priorYearRevenue',
      'periodChange',
      'yoyChange',
      'ytdRevenue',
      'ytdPriorYearRevenue',
      'ytdGrossProfit',
      'last30Revenue',
      'prior30Revenue',
      'momentum',
      'typicalInterval',
      'daysSinceLast',
      'expectedNext',
      'receivable',
      'overdue',
      'overdueDays',
      'clv',
      'expenses',
    ]);
    expect(Object.keys(facts.ageing!.receivable)).toEqual(['0-30', '31-60', '61-90', '91-180', '181-365', '>365']);
    expect(Object.keys(facts.ageing!.overdue)).toEqual(['notDue', 'dueToday', '1-30', '31-60', '61-90', '91-180', '>180']);
  });

  test('writes money exactly, with at least two digits', () => {
    expect(customer('b')).toMatchObject({
      revenue: '1234.50',
      grossProfit: '234.50',
      receivable: '50.00',
      overdue: '50.00',
      overdueDays: 10,
      returns: '0.00',
    });
    expect(customer('a').revenue).toBe('9747.934');
    expect(facts.totals).toMatchObject({
      revenue: '10992.434',
      noCustomerRevenue: '10.00',
      firstSale: '2023-05-01',
      lastSale: '2024-06-04',
    });
  });

  test('writes what is unknown as null and leaves nothing out', () => {
    expect(customer('a')).toMatchObject({ grossProfit: null, margin: null, typicalInterval: null, expectedNext: null, periodChange: null });
    expect(customer('﹏')).toMatchObject({
      rfm: null,
      largestOrder: null,
      firstPurchase: null,
      daysSinceLast: null,
      costCoverage: null,
      clv: null,
    });
    expect(JSON.stringify(facts)).not.toMatch(/NaN|undefined|-2147483648/);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  test('lists the customers of the as-of date by id in code-point order', () => {
    expect(facts.customers.map((one) => one.id)).toEqual(['a', 'b', '﹏', '😀']);
    expect(facts.totals.customers).toBe(4);
  });

  test('accounts for the rows of every kind of source', () => {
    expect(facts.rows.sales).toMatchObject({
      read: 5,
      used: 2,
      noCustomer: 1,
      outOfScope: 1,
      rejected: 1,
      rejectedBy: { 'E-DATE-EMPTY': 1 },
    });
    expect(facts.rows.customers).toMatchObject({ read: 2, used: 2 });
    expect(facts.rows.receivables).toMatchObject({ read: 1, used: 1 });
    expect(facts.sources.map((source) => source.kind)).toEqual(['sales', 'customers', 'receivables']);
  });

  test('has no receivables where there is no such sheet', () => {
    const without = factsOf({ ...SHEETS, receivables: null });
    expect(without.ageing).toBeNull();
    expect(without.customers[0]).toMatchObject({ receivable: null, overdue: null, overdueDays: null });
  });
});

describe('code-point order', () => {
  test.each([
    ['a', 'b'],
    ['a', 'aa'],
    ['Z', 'a'],
    ['﹏', '😀'],
    ['😀', '😁'],
    ['x﹏', 'x😀'],
    ['', 'a'],
  ])('puts %s before %s', (a, b) => {
    expect(compareCodePoints(a, b)).toBeLessThan(0);
    expect(compareCodePoints(b, a)).toBeGreaterThan(0);
    expect(compareCodePoints(a, a)).toBe(0);
  });
});
