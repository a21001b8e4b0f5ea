import { analyse } from '../../../src/core/analysis/analyse';
import { stageOf } from '../../../src/core/analysis/funnel/stageOf';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { minorToDecimal } from '../../../src/core/values/minor';
import { bookOfRows } from '../records/readPlain';
import { serial, type PlainSheet } from '../reports/smallBook';
import { day } from './analyseRows';

const SALES: PlainSheet = {
  kind: 'sales',
  fields: ['date', 'customerId', 'amount'],
  rows: [
    [serial('2024-01-05'), 'a', 100], [serial('2024-02-05'), 'a', 50], [serial('2024-03-05'), 'b', 30], [serial('2024-03-06'), 'c', 7],
    [serial('2024-04-30'), 'z', 1],
  ],
};

function analysed(...more: PlainSheet[]) {
  return analyse(bookOfRows(SALES, ...more), { ...DEFAULT_SETTINGS, asOf: day('2024-04-30') }, { today: day('2024-04-30') });
}

const STAGES = (rows: readonly (readonly [string, string, string | null, string | null])[]): PlainSheet => ({
  kind: 'stages',
  fields: ['customerId', 'stage', 'enteredDate', 'lostReason'],
  rows: rows.map(([id, stage, date, reason]) => [id, stage, date === null ? null : serial(date), reason]),
});

describe('the funnel (D19)', () => {
  const { funnel } = analysed(
    STAGES([
      ['a', '初次接触', '2024-01-01', null], ['a', '合同签订', '2024-01-04', null],
      ['b', '方案沟通', null, null],
      ['c', '需求确认', '2024-02-01', '价格'],
      ['z', '初次接触', '2024-04-01', null], ['z', '需求确认', '2024-05-09', null],
    ]),
  );

  test('counts who came at least so far: a later step implies the earlier ones', () => {
    expect(funnel?.steps.map(({ stage, reached }) => [stage, reached])).toEqual([['contact', 4], ['need', 3], ['proposal', 2], ['contract', 1]]);
    expect(funnel?.steps.map(({ conversion }) => conversion)).toEqual([3 / 4, 2 / 3, 1 / 2, null]);
    expect(funnel?.bottleneck).toBe('proposal');
  });

  test('leaves out what was entered after the as-of date', () => {
    expect(funnel?.steps[0]?.here).toBe(1); // z came further only in May
  });

  test('counts the lost at the last step they reached, with the reasons', () => {
    expect(funnel?.steps.map(({ lost, lostShare }) => [lost, lostShare])).toEqual([[0, 0], [1, 1], [0, 0], [0, 0]]);
    expect(funnel?.reasons).toEqual([{ reason: '价格', customers: 1 }]);
  });

  test('has everybody in one place: reached the first step = standing somewhere or lost', () => {
    const steps = funnel?.steps ?? [];
    expect(steps.reduce((sum, { here, lost }) => sum + here + lost, 0)).toBe(steps[0]?.reached);
  });

  test('does not guess at stages it does not know, and says how many there are', () => {
    const { funnel: other } = analysed(STAGES([['a', '第三轮', null, null], ['b', 'Won', null, null]]));
    expect(other?.unknownRows).toBe(1);
    expect(other?.steps.map(({ reached }) => reached)).toEqual([1, 1, 1, 1]);
  });

  test('reads the stage column of the customer sheet where there is no stages sheet, and is unknown without either', () => {
    const customers: PlainSheet = { kind: 'customers', fields: ['customerId', 'customerName', 'stage'], rows: [['a', 'a', '报价'], ['b', 'b', null]] };
    expect(analysed(customers).funnel?.steps.map(({ reached }) => reached)).toEqual([1, 1, 1, 0]);
    expect(analysed().funnel).toBeNull();
  });
});

test.each([
  ['初次接触', 'contact'], ['需求确认', 'need'], ['方案沟通', 'proposal'], ['合同签订', 'contract'], ['已成交', 'contract'], ['报价后流失', 'lost'],
  ['First contact', 'contact'], ['Need confirmed', 'need'], ['Proposal', 'proposal'], ['Contract signed', 'contract'], ['Closed Lost', 'lost'], ['Won', 'contract'], ['Prospecting', 'contact'],
])('the stage %s is the step %s', (text, stage) => expect(stageOf(text)).toBe(stage));

test('needs are told apart by their tag and have customers, orders, repurchase and revenue; who did not buy is no repurchase', () => {
  const customers: PlainSheet = {
    kind: 'customers',
    fields: ['customerId', 'customerName', 'coreNeed'],
    rows: [['a', 'a', '采购设备-减速机'], ['b', 'b', '采购设备'], ['c', 'c', '技术咨询'], ['d', 'd', '售后维护'], ['z', 'z', null]],
  };
  const { needs, scale } = analysed(customers);
  expect(needs?.map(({ need, customers: count, buyers, orders, repurchase, revenue }) => [need, count, buyers, orders, repurchase, minorToDecimal(revenue, scale)])).toEqual([
    ['采购设备', 2, 2, 3, 0.5, '180.00'],
    ['技术咨询', 1, 1, 1, 0, '7.00'],
    ['售后维护', 1, 0, 0, null, '0.00'],
  ]);
  expect(analysed().needs).toBeNull();
});
