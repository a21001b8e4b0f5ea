import { handSetTier } from '../../../src/core/analysis/tiers/handSetTier';
import { tagsOutside } from '../../../src/core/analysis/tiers/tagsOutside';
import type { Book } from '../../../src/core/records/book';
import type { CustomerField } from '../../../src/core/records/sourceKinds';
import { analyse } from '../../../src/core/analysis/analyse';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import type { TextColumn } from '../../../src/core/tables/columns';
import { at, day, sale } from './analyseRows';
import { bookOf } from './bookOf';

const D = day('2024-06-30');
const SALES = [
  sale('often', '2024-01-10', '60000'), sale('often', '2024-06-10', '40000'),
  sale('once', '2024-06-01', '250000'),
  sale('small', '2024-06-02', '10000'),
  sale('tiny', '2024-06-03', '9999.99'),
]; // prettier-ignore

/** The book with columns of the customer sheet, by customer id. */
function withTexts(book: Book, field: CustomerField, byId: Readonly<Record<string, string>>): Book {
  const texts = [...new Set(Object.values(byId))];
  const column: TextColumn = { texts, codes: Int32Array.from(book.customers.ids, (id) => (byId[id] === undefined ? -1 : texts.indexOf(byId[id]))) };
  return { ...book, customers: { ...book.customers, text: new Map([...book.customers.text, [field, column]]) } };
}

test('both amount and frequency make a tier: one great order alone is no customer of high value', () => {
  const analysis = analyse(bookOf({ sales: SALES }), { ...DEFAULT_SETTINGS, asOf: D }, { today: D });
  const tier = (id: string): string | undefined => analysis.tiers.inForce[at(analysis, id)];
  expect([tier('often'), tier('once'), tier('small'), tier('tiny')]).toEqual(['high', 'ordinary', 'ordinary', 'low']);
  const lenient = analyse(bookOf({ sales: SALES }), { ...DEFAULT_SETTINGS, asOf: D, tiers: { highDays: 1, ordinaryDays: 0 } }, { today: D });
  expect(lenient.tiers.inForce[at(lenient, 'once')]).toBe('high');
});

test('a tier set by hand stands beside what the standard says, and counts', () => {
  const book = withTexts(bookOf({ sales: SALES }), 'grade', { tiny: 'VIP客户', often: '普通', once: 'A' });
  const { tiers, customers } = analyse(book, { ...DEFAULT_SETTINGS, asOf: D }, { today: D });
  const of = (id: string) => [tiers.standard, tiers.handSet, tiers.inForce].map((column) => column[customers.ids.indexOf(id)]);
  expect(of('tiny')).toEqual(['low', 'high', 'high']);
  expect(of('often')).toEqual(['high', 'ordinary', 'ordinary']);
  expect(of('once')).toEqual(['ordinary', null, 'ordinary']);
  expect(tiers.figures.high).toMatchObject({ customers: 1, handSet: 1 });
  expect(tiers.figures.ordinary).toMatchObject({ customers: 3, handSet: 1 });
});

test.each([
  ['VIP', 'high'], ['vip客户', 'high'], ['高价值客户', 'high'], ['重点客户', 'high'], ['Key account', 'high'], ['gold', 'high'],
  ['普通', 'ordinary'], ['一般客户', 'ordinary'], ['Ordinary', 'ordinary'], ['潜在客户', 'low'], ['低价值', 'low'], ['Potential', 'low'], ['low', 'low'],
  ['A', null], ['B级', null], ['跟进中', null], ['follow-up', null], ['', null], [null, null],
])('the grade column’s “%s” names the tier %s', (text, tier) => {
  expect(handSetTier(text)).toBe(tier);
}); // prettier-ignore

test('tags outside of the lists are counted as written; without a list all are allowed', () => {
  const plain = bookOf({ sales: SALES });
  const book = withTexts(withTexts(plain, 'status', { often: '成交', once: '成 交', small: '死单', tiny: '死单' }), 'coreNeed', { often: '采购设备-减速机', once: '聊天' });
  const all = new Uint8Array(book.customers.length).fill(1);
  expect(tagsOutside(book.customers, all, { need: [], status: [], industry: ['零售-电商'] })).toEqual([]);
  expect(tagsOutside(book.customers, all, { need: ['采购设备'], status: ['跟进中', '成交'], industry: [] })).toEqual([
    { field: 'status', value: '死单', customers: 2 },
    { field: 'coreNeed', value: '聊天', customers: 1 },
  ]);
});
