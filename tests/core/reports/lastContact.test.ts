import { lastContact } from '../../../src/core/reports/customers/lastContact';
import { dayOf, isoOf, NO_DAY, type CivilDay } from '../../../src/core/values/civilDay';
import { inputOf, serial, SMALL_SHEETS } from './smallBook';

const INTERACTIONS = {
  kind: 'interactions',
  fields: ['date', 'customerId', 'channel', 'kind'],
  rows: [
    [serial('2024-01-10'), '01', '上门', '回访'],
    [serial('2024-03-05'), '01', '上门', '回访'],
    [serial('2024-04-01'), '01', '电话', '回访'],
    [serial('2024-06-01'), '01', '上门', '回访'],
    [serial('2024-02-02'), '02', '短信', '发放优惠券'],
  ],
} as const;
const { book } = inputOf([...SMALL_SHEETS, INTERACTIONS]);
const asOf = dayOf(2024, 4, 30);
const at = (days: Int32Array | null, id: string) => days?.[book.customers.ids.indexOf(id)] ?? NO_DAY;

test('the last visit is the latest one up to the as-of date; a phone call is none', () => {
  const visits = lastContact(book, asOf, 'visit');
  expect(isoOf(at(visits, '01') as CivilDay)).toBe('2024-03-05');
  expect(at(visits, '02')).toBe(NO_DAY);
});

test('a coupon is known by its kind', () => {
  expect(isoOf(at(lastContact(book, asOf, 'coupon'), '02') as CivilDay)).toBe('2024-02-02');
});

test('without interactions of the kind there is nothing to show', () => {
  expect(lastContact(inputOf(SMALL_SHEETS).book, asOf, 'visit')).toBeNull();
  expect(lastContact(book, dayOf(2024, 1, 1), 'visit')).toBeNull();
});
