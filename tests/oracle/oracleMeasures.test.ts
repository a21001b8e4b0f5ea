import { activityOf } from './activity';
import { moveOf } from './abc';
import { openBook, overdueOf } from './ageing';
import { overdueBucket, receivableBucket } from './ageingBuckets';
import { addDays } from './calendar';
import { moneyText } from './decimal';
import { DEFAULT_SETTINGS } from './oracleInput';
import { factsOf, sale } from './smallLedger';
import { valueTagOf } from './valueTag';

test('D7: a margin needs covered revenue above zero, and coverage weighs lines by magnitude', () => {
  const covered = [
    sale('c1', '2024-04-01', '100', { orderNo: 'A', cost: '60' }),
    sale('c1', '2024-04-02', '-100', { orderNo: 'A', cost: '60' }),
  ];
  expect(factsOf(covered).customers[0]).toMatchObject({ grossProfit: '0.00', margin: null, costCoverage: 1 });
  expect(factsOf([sale('c1', '2024-04-01', '-100', { cost: '60' })]).customers[0]).toMatchObject({ grossProfit: '-40.00', margin: null });
  const partly = [sale('c1', '2024-04-01', '300', { cost: '0' }), sale('c1', '2024-04-02', '100', { cost: '60' })];
  expect(factsOf(partly).customers[0]).toMatchObject({ grossProfit: '40.00', margin: 0.4, costCoverage: 0.25 });
  expect(factsOf(partly, { settings: { zeroCostIsReal: true } }).customers[0]).toMatchObject({
    grossProfit: '340.00',
    margin: 0.85,
    costCoverage: 1,
  });
});

test('D7: the cost comes from the cost cell, unit cost x quantity, or the gross profit, and returns give it back', () => {
  const cells = [{ cost: '60' }, { unitCost: '30', quantity: '2' }, { grossProfit: '40' }];
  for (const cell of cells) {
    expect(factsOf([sale('c1', '2024-04-01', '100', cell)]).totals.grossProfit).toBe('40.00');
    const rows = [sale('c1', '2024-04-01', '100', cell), sale('c1', '2024-04-01', '100', { ...cell, type: 'return' })];
    expect(factsOf(rows).totals).toMatchObject({ grossProfit: '0.00', cost: '0.00' });
  }
});

test('D9, own rhythm: about to churn past 1.5 intervals, churned past 3 intervals but not before 30 days', () => {
  const settings = { ...DEFAULT_SETTINGS, churnMode: 'ownRhythm' as const };
  const at = (days: string[], elapsed: number): string =>
    activityOf(days, addDays(days.at(-1) ?? '', elapsed), { medianGap: 20, firstGapP90: 40 }, settings);
  const regular = ['2024-01-01', '2024-01-21', '2024-02-10'];
  expect([30, 31, 60, 61].map((elapsed) => at(regular, elapsed))).toEqual(['active', 'aboutToChurn', 'aboutToChurn', 'churned']);
  expect([40, 41, 80, 81].map((elapsed) => at(['2024-01-01'], elapsed))).toEqual(['active', 'aboutToChurn', 'aboutToChurn', 'churned']);
  const often = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07'];
  expect([30, 31].map((elapsed) => at(often, elapsed))).toEqual(['aboutToChurn', 'churned']);
});

test('D11: moves', () => {
  expect(moveOf('A', 'D', false, true)).toBe('new');
  expect(moveOf('D', 'B', true, false)).toBe('left');
  expect(moveOf('D', 'B', true, true)).toBe('down');
  expect(moveOf('A', 'B', true, true)).toBe('up');
  expect(moveOf('D', 'D', true, false)).toBe('same');
  // The grading period of an as-of date in May is April: a first sale on its first day makes a new customer.
  const moves = (firstSale: string): string | undefined =>
    factsOf([sale('c1', firstSale, '5'), sale('c1', '2024-05-03', '5')]).customers[0]?.move;
  expect([moves('2024-04-01'), moves('2024-03-31')]).toEqual(['new', 'left']);
});

test('D12: frequency and money look back 365 days, recency for ever', () => {
  const facts = factsOf([
    sale('old', '2023-05-01', '900'),
    sale('edge', '2023-05-02', '900'),
    sale('now', addDays('2023-05-01', 365), '100'),
    sale('none', '2024-04-01', '-100'),
  ]);
  expect(facts.asOf).toBe('2024-04-30');
  expect(facts.customers.map(({ id, rfm }) => [id, rfm && [rfm.r, rfm.f, rfm.m, rfm.segment]])).toEqual([
    ['edge', [3, 4, 5, 'R3-FM5']],
    ['none', null],
    ['now', [5, 4, 3, 'R5-FM4']],
    ['old', [1, 1, 1, 'R1-FM1']],
  ]);
});

test('D13: bucket bounds belong to the lower bucket', () => {
  expect([0, 30, 31, 60, 61, 90, 91, 180, 181, 365, 366].map(receivableBucket)).toEqual([
    '0-30', '0-30', '31-60', '31-60', '61-90', '61-90', '91-180', '91-180', '181-365', '181-365', '>365',
  ]); // prettier-ignore
  expect([-1, 0, 1, 30, 31, 60, 61, 90, 91, 180, 181].map(overdueBucket)).toEqual([
    'notDue', 'dueToday', '1-30', '1-30', '31-60', '31-60', '61-90', '61-90', '91-180', '91-180', '>180',
  ]); // prettier-ignore
});

test('D13: residuals stand as they are, and payments are then not taken off again', () => {
  const rows = [
    { invoiceNo: 'I1', customerId: 'c1', invoiceDate: '2024-01-01', dueDate: '2024-02-01', amount: '100', residual: '40', type: null },
  ];
  const book = openBook(rows, [{ date: '2024-01-02', customerId: 'c1', amount: '60', invoiceNo: 'I1' }], '2024-02-11');
  const overdue = overdueOf(book.items, '2024-02-11');
  expect([moneyText(overdue.amount), overdue.days, moneyText(book.balance)]).toEqual(['40.00', 10, '40.00']);
});

test('D16: the simple value is a year of gross profit times the share of buyers kept over a year', () => {
  const rows = [
    sale('kept', '2023-04-30', '500', { cost: '100' }),
    sale('kept', '2024-04-30', '100', { cost: '89.99' }),
    sale('lost', '2023-04-01', '100', { cost: '50' }),
    sale('lost', '2023-04-29', '100', { cost: '50' }),
  ];
  // 30 April last year lies just outside the twelve months; one of two buyers was kept: 10.01 x 1/2 = 5.005.
  expect(factsOf(rows).customers.map((customer) => customer.clv)).toEqual(['5.01', '0.00']);
  expect(factsOf(rows, { settings: { clvMode: 'historic' } }).customers.map((customer) => customer.clv)).toEqual(['410.01', '100.00']);
  expect(factsOf([sale('young', '2024-04-30', '100')]).customers[0]?.clv).toBeNull();
});

test('D20: tags turn at their bounds, dormant the day before three months, and a hand-set tag stands', () => {
  const tag = (amount: string, last: string): string | undefined =>
    factsOf([sale('c1', last, amount), sale('c2', '2024-05-31', '1')]).customers[0]?.valueTag;
  expect(['100000', '99999.99', '10000', '9999.99'].map((amount) => tag(amount, '2024-05-01'))).toEqual([
    'vip',
    'ordinary',
    'ordinary',
    'potential',
  ]);
  expect([tag('20000', '2024-02-29'), tag('20000', '2024-02-28'), tag('200000', '2024-02-28')]).toEqual(['ordinary', 'dormant', 'vip']);
  expect([valueTagOf('普通客户', 'vip'), valueTagOf(' ', 'vip'), valueTagOf('Gold', 'vip')]).toEqual(['ordinary', 'vip', 'Gold']);
});
