import { reportMessagesOf } from '../../../src/core/locales/messages';
import { activityReport } from '../../../src/core/reports/activity/activity';
import { reportContext } from '../../../src/core/reports/shared/reportContext';
import { isoOf, addDays } from '../../../src/core/values/civilDay';
import type { Block, TableBlock } from '../../../src/core/sheets/model';
import type { Settings } from '../../../src/core/settings/settings';
import { day } from '../analysis/analyseRows';
import { inputOf, serial, type PlainSheet } from './smallBook';

const words = reportMessagesOf('en-US');

/** Sales of a customer every so many days up to a last one. */
function rows(customer: string, every: number, last: string, amount: number, count = 12) {
  return Array.from({ length: count }, (_, k) => [serial(isoOf(addDays(day(last), -every * k))), customer, amount, 10]);
}

const SALES: PlainSheet = {
  kind: 'sales',
  fields: ['date', 'customerId', 'amount', 'quantity'],
  rows: [
    ...rows('big', 20, '2024-04-29', 50000),
    ...rows('bigLate', 20, '2024-03-15', 40000),
    ...rows('smallLate', 25, '2024-03-01', 300),
    ...rows('smallGone', 15, '2024-01-20', 200),
    ...rows('small', 30, '2024-04-30', 250),
    [serial('2023-12-01'), 'once', 80, 1],
  ],
};

function blocks(change: Partial<Settings> = {}): Block[] {
  const model = activityReport(reportContext(inputOf([SALES], 'en-US', change), words));
  return model.rows.flatMap((row) => row.flatMap((place) => place.blocks));
}

function table(key: string, change: Partial<Settings> = {}): TableBlock {
  const found = blocks(change).find((block): block is TableBlock => block.type === 'table' && block.key === key);
  if (!found) throw new Error(`no table ${key}`);
  return found;
}

function column(from: TableBlock, key: string) {
  return from.columns.find((one) => one.key === key)?.values;
}

test('key customers past their own rhythm and ordinary ones stand on lists of their own', () => {
  expect(column(table('silent.key'), 'customer')).toEqual(['bigLate']);
  expect(column(table('silent.ordinary'), 'customer')).toEqual(['smallLate', 'smallGone']);
});

test('the reason gives the usual interval and the days since the last order', () => {
  expect(column(table('silent.key'), 'reason')).toEqual(['usually every 20 days, now 46']);
});

test('the lists go by own rhythm, also where the states go by a fixed window', () => {
  expect(column(table('silent.ordinary', { churnDays: 30 }), 'customer')).toEqual(['smallLate', 'smallGone']);
  expect(column(table('states', { churnDays: 30 }), 'customers')).toEqual([2, 0, 4, 0]);
  expect(column(table('states', { churnDays: 30 }), 'rhythm')).toEqual(column(table('states', { churnMode: 'ownRhythm' }), 'customers'));
});

test('the states add up to all customers and all of their money', () => {
  const states = table('states');
  const sum = (key: string) => (column(states, key) ?? []).reduce<number>((total, value) => total + Number(value), 0);
  expect(sum('customers')).toBe(states.total?.[1]);
  expect(sum('amount')).toBeCloseTo(Number(states.total?.[3]), 6);
});

test('without enough history the back-test says from when the data would have to reach', () => {
  const notes = blocks().flatMap((block) => (block.type === 'note' ? [block.text] : []));
  expect(notes).toContain(words.activity.test.missing('2023-05-06'));
});

test('who bought once and long ago is counted beside the lists, not on them', () => {
  const notes = blocks().flatMap((block) => (block.type === 'note' ? [block.text] : []));
  expect(notes).toContain(words.activity.oneOrder(1, 30));
});
