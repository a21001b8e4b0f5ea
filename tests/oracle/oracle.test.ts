import { gradesOf } from './abc';
import { openBook, overdueOf } from './ageing';
import { ageingFacts } from './ageingBuckets';
import { activityOf } from './activity';
import { addDays } from './calendar';
import { money, moneyText, sum } from './decimal';
import { flowOf, isActive, lifecycleCounts, type Buyer } from './lifecycle';
import { momentumOf } from './momentum';
import { DEFAULT_SETTINGS } from './oracleInput';
import { priorYear, priorYearInData } from './periods';
import { relativeChange } from './revenue';
import { median, typicalInterval } from './rhythm';
import { midRankScores } from './rfm';
import { factsOf, sale } from './smallLedger';

describe('D3, the prior-year period', () => {
  test.each([
    ['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['2025-02-01', '2025-02-15', '2024-02-01', '2024-02-15'],
    ['2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28'],
    ['2024-03-01', '2025-02-28', '2023-03-01', '2024-02-29'],
  ])('of %s to %s is %s to %s', (start, end, priorStart, priorEnd) => {
    expect(priorYear({ start, end }, 'sameDate')).toEqual({ start: priorStart, end: priorEnd });
  });

  test('is unknown when the data start after its first day', () => {
    const period = { start: '2025-02-01', end: '2025-02-15' };
    expect(priorYearInData(period, '2024-02-02', 'sameDate')).toBeNull();
    expect(priorYearInData(period, '2024-02-01', 'sameDate')).toEqual({ start: '2024-02-01', end: '2024-02-15' });
  });
});

test('D4: a change is relative only to a figure above zero', () => {
  expect(relativeChange(money('150'), money('100'))).toBe(0.5);
  expect(relativeChange(money('150'), 0n)).toBeNull();
  expect(relativeChange(0n, 0n)).toBeNull();
  expect(relativeChange(money('150'), money('-100'))).toBeNull();
  expect(relativeChange(money('150'), null)).toBeNull();
});

test('D7: 15 sold at 1000 with cost 800 and one returned leave revenue 14,000 and gross profit 2,800', () => {
  const facts = factsOf([
    sale('c1', '2024-04-01', '15000', { orderNo: '1', cost: '12000' }),
    sale('c1', '2024-04-02', '1000', { orderNo: '1', cost: '800', type: '退货' }),
  ]);
  expect(facts.totals).toMatchObject({
    revenue: '14000.00',
    grossSales: '15000.00',
    returns: '1000.00',
    grossProfit: '2800.00',
    cost: '11200.00',
  });
  expect(facts.customers[0]).toMatchObject({ margin: 0.2, costCoverage: 1, orders: 1 });
});

describe('D8, the lifecycle', () => {
  const buyer = (...purchaseDays: string[]): Buyer => ({ purchaseDays, firstDeal: null });
  const period = { start: '2024-04-01', end: '2024-04-30' };
  const book = [
    buyer('2024-02-10', '2024-04-05'),
    buyer('2024-04-12'),
    buyer('2023-10-01', '2024-04-20'),
    buyer('2024-01-15'),
    buyer('2024-03-20'),
    buyer('2023-05-01'),
    buyer(),
  ];

  test('agrees with the golden seven customers', () => {
    expect(lifecycleCounts(book, period, 90)).toMatchObject({
      opening: 3, bought: 3, new: 1, returning: 1, retained: 1, churned: 1, closing: 4, never: 1,
      newRatio: 1 / 3, churnRatio: 1 / 3, winBackRatio: 1 / 2, returningShare: 1 / 3, retention: 2 / 3, repurchase: 0,
    }); // prettier-ignore
    expect(book.map((customer) => flowOf(customer, period, 90).state)).toEqual([
      'retained', 'new', 'returning', 'churnedThisPeriod', 'silent', 'churnedEarlier', 'never',
    ]); // prettier-ignore
  });

  test('takes an earlier first deal of the customer sheet, so that a buyer is not called new', () => {
    expect(flowOf({ purchaseDays: ['2024-04-12'], firstDeal: '2019-01-01' }, period, 90).state).toBe('returning');
    expect(flowOf({ purchaseDays: ['2024-04-12'], firstDeal: '2024-05-01' }, period, 90).state).toBe('new');
  });

  test('a customer is active up to and on the last day of the window', () => {
    expect([89, 90, 91].map((days) => isActive(buyer('2024-01-01'), addDays('2024-01-01', days), 90))).toEqual([true, true, false]);
  });

  test('has no ratio where there is nobody to divide by', () => {
    const none = lifecycleCounts([buyer()], period, 90);
    expect([none.newRatio, none.churnRatio, none.winBackRatio, none.returningShare, none.retention, none.repurchase]).toEqual(
      Array(6).fill(null),
    );
  });
});

describe('D9, about to churn', () => {
  test('gaps of 30, 30, 31 days in a book of median 45 give a typical interval of 35.51', () => {
    expect(typicalInterval([30, 30, 31], 45)).toBeCloseTo(35.51, 2);
    expect(typicalInterval([], 45)).toBeNull();
    expect(median([10, 40, 50, 20])).toBe(30);
  });

  test('with a fixed window of 90 days, day 60 is active, 61 about to churn, 91 churned', () => {
    const at = (asOf: string): string => activityOf(['2024-01-01'], asOf, { medianGap: null, firstGapP90: null }, DEFAULT_SETTINGS);
    expect([at('2024-03-01'), at('2024-03-02'), at('2024-03-31'), at('2024-04-01')]).toEqual([
      'active',
      'aboutToChurn',
      'aboutToChurn',
      'churned',
    ]);
  });
});

test('D10: momentum turns exactly at its threshold, its floor and day 59', () => {
  const at = (last: string, prior: string, first = '2020-01-01'): string | null =>
    momentumOf(first, money(last), money(prior), '2024-06-30', 50, money('1000'));
  expect(at('3000', '2000')).toBe('surge');
  expect(at('2999.99', '2000')).toBe('steady');
  expect(at('1500', '501')).toBe('steady');
  expect(at('1000', '2000')).toBe('plunge');
  expect(at('1000.01', '2000')).toBe('steady');
  expect(at('5000', '0')).toBe('restarted');
  expect([at('5000', '0', '2024-05-02'), at('5000', '0', '2024-05-03')]).toEqual(['restarted', 'new']);
});

test('D11: dynamic grades agree with the golden books and fixed cuts include their lower bound', () => {
  const grades = (...bases: string[]): string => gradesOf(bases.map(money), DEFAULT_SETTINGS).join('');
  expect(grades('40', '25', '25', '5', '3', '2', '0')).toBe('ABBCCCD');
  expect(grades('50', '30', '20')).toBe('ABC');
  expect(grades('60', '20', '20')).toBe('ABB');
  expect(grades('-5', '0')).toBe('DD');
  const fixed = ['100000', '99999.99', '50000', '49999.99', '10000', '9999.99', '0'].map(money);
  expect(gradesOf(fixed, { ...DEFAULT_SETTINGS, abcMode: 'fixed' }).join('')).toBe('ABBCCDD');
});

test('D12: mid-rank scores agree with the golden frequencies', () => {
  expect(midRankScores([1n, 1n, 1n, 1n, 1n, 1n, 2n, 2n, 3n, 10n])).toEqual([2, 2, 2, 2, 2, 2, 4, 4, 5, 5]);
  expect(midRankScores([1n, 2n, 3n, 4n, 5n])).toEqual([1, 2, 3, 4, 5]);
  expect(midRankScores([7n, 7n])).toEqual([3, 3]);
});

describe('D13, ageing', () => {
  const invoice = (invoiceNo: string, invoiceDate: string, dueDate: string | null, amount: string, type: string | null = null) =>
    ({ invoiceNo, customerId: 'c1', invoiceDate, dueDate, amount, residual: null, type }); // prettier-ignore
  const receivables = [
    invoice('I1', '2024-01-05', '2024-02-04', '1000'),
    invoice('I2', '2024-02-20', '2024-03-21', '800'),
    invoice('I3', '2024-03-30', '2024-04-29', '500'),
    invoice('R1', '2024-03-28', null, '-100', '退货'),
  ];
  const payments = [{ date: '2024-03-25', customerId: 'c1', amount: '1200', invoiceNo: null }];

  test('agrees with the golden book on 15 April', () => {
    const facts = ageingFacts(openBook(receivables, payments, '2024-04-15'), '2024-04-15');
    expect(facts).toMatchObject({ outstanding: '1000.00', unallocated: '0.00' });
    expect(facts.overdue).toMatchObject({ notDue: '500.00', '1-30': '500.00', '31-60': '0.00' });
    expect(facts.receivable).toMatchObject({ '0-30': '500.00', '31-60': '500.00', '61-90': '0.00' });
  });

  test('agrees with the golden book on 24 March, before the payment', () => {
    const book = openBook(receivables, payments, '2024-03-24');
    expect(ageingFacts(book, '2024-03-24')).toMatchObject({ outstanding: '1800.00', overdue: { '31-60': '1000.00', '1-30': '800.00' } });
    expect(overdueOf(book.items, '2024-03-24')).toEqual({ amount: money('1800'), days: 49 });
  });

  test('a payment naming an invoice clears that one first and its rest joins the pool', () => {
    const linked = [{ date: '2024-04-01', customerId: 'c1', amount: '2500', invoiceNo: 'I3' }];
    const book = openBook(receivables, linked, '2024-04-15');
    expect(book.items.map((item) => moneyText(item.open))).toEqual(['0.00', '0.00', '0.00']);
    expect(moneyText(sum([...book.unallocated.values()]))).toBe('300.00');
  });
});
