import { analyse } from '../../../../src/core/analysis/analyse';
import { attendedWord } from '../../../../src/core/analysis/events/attendedWord';
import { contactClassOf } from '../../../../src/core/analysis/interactions/contactClass';
import { scoreOnScale } from '../../../../src/core/analysis/satisfaction/surveyScale';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings/settings';
import { minorToDecimal } from '../../../../src/core/values/minor';
import { bookOfRows } from '../../records/readPlain';
import { serial, type PlainSheet } from '../../reports/smallBook';
import { day } from '../analyseRows';

const AS_OF = '2024-06-30';
const SALES: PlainSheet = {
  kind: 'sales',
  fields: ['date', 'customerId', 'amount'],
  rows: [[serial('2024-05-20'), 'a', 100], [serial('2024-06-10'), 'a', 40], [serial('2024-06-12'), 'b', 30], [serial('2024-01-05'), 'c', 9]],
};
const CUSTOMERS: PlainSheet = {
  kind: 'customers',
  fields: ['customerId', 'customerName', 'handler', 'region', 'source', 'firstContact', 'referredBy'],
  rows: [['a', 'Alpha', 'Ann', 'N', 'fair', serial('2024-05-10'), null], ['b', 'Beta', 'Bob', 'S', 'fair', serial('2024-06-02'), 'Alpha'], ['c', 'Gamma', 'Ann', null, 'web', null, 'a'], ['d', 'Delta', 'Bob', 'S', 'web', serial('2024-02-01'), 'Alpha']],
};

function packOf(sheets: readonly PlainSheet[], settings: Partial<Settings> = {}) {
  return analyse(bookOfRows(SALES, CUSTOMERS, ...sheets), { ...DEFAULT_SETTINGS, asOf: day(AS_OF), ...settings }, { today: day(AS_OF) }).pack;
}

describe('satisfaction (D19)', () => {
  const survey = (rows: readonly (readonly [string, string, number | null, number | null, string | null, string | null])[]): PlainSheet => ({
    kind: 'survey',
    fields: ['customerId', 'date', 'score', 'scale', 'suggestion', 'solution'],
    rows: rows.map(([id, date, ...more]) => [id, serial(date), ...more]),
  });
  const { satisfaction } = packOf([
    survey([
      ['a', '2024-06-01', 5, 5, null, null], ['a', '2024-03-01', 4, 5, 'faster', null], ['b', '2024-06-05', 2, 5, 'cheaper', 'rebate'], ['c', '2024-06-06', 8, 10, null, null],
      ['b', '2023-02-01', 3, 5, null, null], ['b', '2024-07-01', 1, 5, null, null], ['d', '2024-06-09', null, 5, null, null], ['d', '2024-06-09', 7, 5, null, null],
    ]),
  ]);

  test('has mean, top two and counts of 12 months on one scale; what lies after the as-of date or beyond its scale counts nowhere', () => {
    expect(satisfaction).toMatchObject({ scale: 5, unscored: 2, distribution: [0, 0, 1, 0, 2, 1] });
    expect(satisfaction?.score).toEqual({ answers: 4, customers: 3, mean: 15 / 4, topTwo: 3 / 4, low: 1 / 4 });
    expect(satisfaction?.before).toMatchObject({ answers: 1, mean: 3 });
  });

  test('stands by handler, region and quarter', () => {
    expect(satisfaction?.byPerson.map(({ name, score }) => [name, score.answers, score.mean])).toEqual([['Ann', 3, 13 / 3], ['Bob', 1, 2]]);
    expect(satisfaction?.byRegion?.map(({ name, score }) => [name, score.answers])).toEqual([['N', 2], ['S', 1], [null, 1]]);
    expect(satisfaction?.byQuarter.map(({ year, quarter, score }) => [year, quarter, score.answers])).toEqual([[2023, 1, 1], [2024, 1, 1], [2024, 2, 3]]);
  });

  test('lists answers with the lowest score first, each with who is to see to it', () => {
    expect(satisfaction?.answers[0]).toMatchObject({ score: 2, suggestion: 'cheaper', solution: 'rebate', owner: 'Bob' });
  });

  test('a ten-point scale has 9 and 10 on top', () => {
    const ten = packOf([survey([['a', '2024-06-01', 9, null, null, null], ['b', '2024-06-01', 8, null, null, null]])]).satisfaction;
    expect(ten).toMatchObject({ scale: 10, score: { topTwo: 0.5 } });
    expect(packOf([survey([['a', '2024-06-01', 4, null, null, null]])], { satisfactionScale: 10 }).satisfaction).toMatchObject({ scale: 10, score: { low: 1 } });
    expect(scoreOnScale(11, NaN, 10)).toBeNull();
  });

  test('is unknown without a survey, and has no mean without answers', () => {
    expect(packOf([]).satisfaction).toBeNull();
    expect(packOf([survey([['a', '2022-06-01', 4, 5, null, null]])]).satisfaction?.score).toEqual({ answers: 0, customers: 0, mean: null, topTwo: null, low: null });
  });
});

describe('contacts', () => {
  const log: PlainSheet = {
    kind: 'interactions',
    fields: ['date', 'customerId', 'channel', 'kind', 'owner', 'solvedDate'],
    rows: [
      [serial('2024-06-01'), 'a', 'phone', 'call', 'Ann', null],
      [serial('2024-06-02'), 'a', 'mail', 'complaint', 'Ann', serial('2024-06-06')],
      [serial('2024-06-03'), 'b', 'mail', 'inquiry', null, serial('2024-06-04')],
      [serial('2024-06-20'), 'b', 'mail', 'complaint', 'Bob', serial('2024-07-05')],
      [serial('2024-06-21'), 'b', 'SMS', 'coupon', 'Bob', null],
      [serial('2023-03-01'), 'a', 'phone', 'call', 'Ann', null],
      [serial('2024-07-02'), 'a', 'phone', 'call', 'Ann', null],
      [serial('2024-03-01'), 'c', 'phone', 'visit', 'Ann', null],
    ],
  };
  const { interactions, service } = packOf([log], { contactDays: 10 });

  test('are counted by class and channel with what is open; a solution after the as-of date is none yet', () => {
    expect(interactions?.total).toMatchObject({ contacts: 6, before: 1, customers: 3, solving: { asked: 3, solved: 2, open: 1, medianDays: 2.5 } });
    expect(Object.values(interactions!.byClass).map(({ contacts }) => contacts)).toEqual([2, 1, 0, 2, 1]);
    expect(interactions?.byChannel.reduce((sum, { counts }) => sum + counts.contacts, 0)).toBe(6);
    expect(interactions?.byMonth.reduce((sum, { byClass }) => sum + byClass.complaint, 0)).toBe(2);
  });

  test('belong to who logged them, else to the handler; buying customers without contact for so many days are neglected', () => {
    expect(interactions?.byPerson.map(({ name, contacts, handled, neglected }) => [name, contacts, handled, neglected])).toEqual([['Ann', 3, 1, 1], ['Bob', 3, 1, 0]]);
    expect([...interactions!.neglected]).toEqual([0]); // b complained ten days ago; the coupon is no contact
    expect(interactions?.lookedAfter).toBe(2);
  });

  test('that ask for an answer are the service view: bands, months and what is open, oldest first', () => {
    expect(service?.bands).toEqual([0, 1, 0, 1, 0, 0, 1]);
    expect(service?.byMonth.at(-1)).toMatchObject({ asked: 3, solved: 2, open: 1 });
    expect(service?.open).toHaveLength(1);
    expect(service?.types.map(({ name, contacts }) => [name, contacts])).toEqual([['complaint', 2], ['inquiry', 1]]);
  });

  test('without a column of solution days are open where their result says so', () => {
    const told: PlainSheet = { kind: 'interactions', fields: ['date', 'customerId', 'kind', 'result'], rows: [[serial('2024-06-02'), 'a', '投诉', '处理中'], [serial('2024-06-02'), 'a', '投诉', '已解决']] };
    expect(packOf([told]).service).toMatchObject({ bands: null, total: { open: 1 } });
    expect(packOf([]).interactions).toBeNull();
  });
});

test.each([['客户投诉', 'complaint'], ['咨询', 'inquiry'], ['售后服务', 'service'], ['优惠券发放', 'promotion'], ['拜访', 'communication'], ['Complaint', 'complaint'], ['Service request', 'service'], ['Call', 'communication']])(
  'a contact of the kind %s is %s',
  (kind, found) => expect(contactClassOf(kind, null)).toBe(found),
);

test.each([['是', true], ['未到场', false], ['已签到', true], ['否', false], ['Yes', true], ['no-show', false], ['1', true], ['0', false], ['maybe', null]])('%s says that somebody came: %s', (word, came) => expect(attendedWord(word)).toBe(came));

test('events have sign-ups, participation and purchases within the days after, by event and channel, and who is to be followed up', () => {
  const events: PlainSheet = {
    kind: 'events',
    fields: ['event', 'date', 'customerId', 'channel', 'attended'],
    rows: [
      ['Fair', serial('2024-05-15'), 'a', 'mail', 'yes'], ['Fair', serial('2024-05-15'), 'a', 'mail', 'no'], ['fair', serial('2024-05-15'), 'b', 'web', 'no'], ['Fair', serial('2024-05-15'), 'd', 'web', 'yes'],
      ['Late', serial('2024-08-01'), 'a', 'web', 'yes'], ['Fair', serial('2024-05-15'), null, 'web', 'yes'],
    ],
  };
  const found = packOf([events], { eventDays: 20 }).events;
  expect(found?.events.map(({ name, complete }) => [name, complete])).toEqual([['Fair', true]]);
  expect(found?.total).toMatchObject({ signUps: 3, attended: 2, participation: 2 / 3, converted: 1, conversion: 1 / 2, newCustomers: 1 });
  expect(minorToDecimal(found!.total.revenue, 2)).toBe('100.00');
  expect(found?.channels?.map(({ name, counts }) => [name, counts.signUps, counts.converted])).toEqual([['web', 2, 0], ['mail', 1, 1]]);
  expect(found?.toFollow.map(({ customer }) => customer)).toEqual([3]);
  expect(packOf([]).events).toBeNull();
});

test('every customer stands in one phase, and referrals count by name or id', () => {
  const { phases } = packOf([]);
  expect(phases.phase).toEqual(['new', 'new', 'churned', 'potential']);
  expect(phases.counts).toEqual({ potential: 1, new: 2, loyal: 0, regular: 0, churned: 1 });
  expect([phases.referrals[0], phases.referredBuyers[0]]).toEqual([3, 2]);
});

test('conversion by source adds up to all customers; the days run from first contact to first purchase', () => {
  const { conversion } = packOf([]);
  expect(conversion.total).toMatchObject({ customers: 4, buyers: 3, repeaters: 1, conversion: 3 / 4, repeat: 1 / 3, medianDays: 10 });
  const source = conversion.groups.find(({ field }) => field === 'source');
  expect(source?.groups.map(({ name, figures }) => [name, figures.customers, figures.buyers])).toEqual([['fair', 2, 2], ['web', 2, 1]]);
  expect(conversion.cohorts.map(({ year, quarter, figures }) => [year, quarter, figures.customers, figures.buyers])).toEqual([[2024, 1, 1, 0], [2024, 2, 2, 2]]);
});

test('deals are won, lost or open by opportunity, with the win rate of their latest owner', () => {
  const stages: PlainSheet = {
    kind: 'stages',
    fields: ['opportunityNo', 'customerId', 'stage', 'enteredDate', 'owner', 'lostReason'],
    rows: [
      ['1', 'a', '初次接触', serial('2024-01-01'), 'Ann', null], ['1', 'a', '合同签订', serial('2024-01-31'), 'Bob', null],
      ['2', 'a', '方案沟通', serial('2024-02-01'), 'Ann', '价格'], ['3', 'b', 'Proposal', serial('2024-02-01'), 'Ann', null], ['4', null, 'Won', serial('2024-02-01'), 'Ann', null],
      ['5', 'b', 'Won', serial('2024-08-01'), 'Ann', null],
    ],
  };
  const deals = packOf([stages]).conversion.opportunities;
  expect(deals?.total).toEqual({ deals: 4, won: 2, lost: 1, open: 1, winRate: 2 / 3, medianDays: 30 });
  expect(deals?.byOwner.map(({ name, counts }) => [name, counts.deals, counts.winRate])).toEqual([['Ann', 3, 0.5], ['Bob', 1, 1]]);
  expect(deals?.reasons).toEqual([{ reason: '价格', deals: 1 }]);
});

test('behaviour adds up to all buyers', () => {
  const { behaviour } = packOf([]);
  for (const bands of [behaviour.frequency, behaviour.recency, behaviour.orderValue]) expect(bands.reduce((sum, { customers }) => sum + customers, 0)).toBe(behaviour.buyers);
  expect(behaviour.buyers).toBe(3);
});
