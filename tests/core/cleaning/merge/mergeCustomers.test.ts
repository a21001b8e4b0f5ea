import { duplicateFindings, mergeCustomers, MOST_COMPARED } from '../../../../src/core/cleaning';
import { textAt } from '../../../../src/core/tables/columns';
import { minorAt } from '../../../../src/core/values/minorColumn';
import { bookOfRows } from '../../records/readPlain';

const book = () =>
  bookOfRows(
    { kind: 'sales', fields: ['date', 'customerId', 'amount'], rows: [[45_000, 'C1', 5], [45_001, 'C2', 7], [45_002, 'C3', 9], [45_003, null, 1]] },
    {
      kind: 'customers',
      fields: ['customerId', 'customerName', 'phone', 'contact', 'creditLimit'],
      rows: [['C1', '华东机电', null, '王芳', null], ['C2', '华东机电有限公司', '13800138000', '王芳', 500], ['C3', '恒通', '13912345678', null, 100]],
    },
  );

test('lines of all customers that count as one are the kept one’s, and the others close up', () => {
  const merged = mergeCustomers(book(), Int32Array.of(0, 0, 2));
  expect(merged.customers.ids).toEqual(['C1', 'C3']);
  expect(Array.from(merged.sales.customer)).toEqual([0, 0, 1, -1]);
});

test('for each field the first that is not blank gives the value', () => {
  const { customers } = mergeCustomers(book(), Int32Array.of(0, 0, 2));
  expect(customers.names).toEqual(['华东机电', '恒通']);
  expect([0, 1].map((row) => textAt(customers.text.get('phone') ?? null, row))).toEqual(['13800138000', '13912345678']);
  expect([0, 1].map((row) => textAt(customers.text.get('contact') ?? null, row))).toEqual(['王芳', null]);
  expect(Array.from(customers.creditLimit?.known ?? [])).toEqual([1, 1]);
  expect(customers.creditLimit && Number(minorAt(customers.creditLimit.amounts, 0)) / 10 ** customers.creditLimit.amounts.scale).toBe(500);
});

test('the book given stays as it is, so that a merge can be taken back', () => {
  const before = book();
  mergeCustomers(before, Int32Array.of(0, 0, 2));
  expect(before.customers.ids).toEqual(['C1', 'C2', 'C3']);
  expect(Array.from(before.sales.customer)).toEqual([0, 1, 2, -1]);
});

test('nothing is merged on a similar name, and everything found waits for a decision', () => {
  const { merge, pairs } = duplicateFindings(book(), { decisions: [], unread: [] }, 'zh-CN');
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  expect(merge.groups).toEqual([]);
});

test('a decision on customers that are found alike no more still holds, and one on customers that are gone is kept', () => {
  const { keys } = duplicateFindings(book(), { decisions: [], unread: [] }, 'zh-CN');
  const decisions = [{ a: keys[0]!, b: keys[2]!, accept: true }, { a: keys[0]!, b: 'C9|gone', accept: true }];
  const { merge, pairs } = duplicateFindings(book(), { decisions, unread: [] }, 'zh-CN');
  expect(Array.from(merge.keptRow)).toEqual([0, 1, 0]);
  expect(pairs).toContainEqual({ a: 0, b: 2, score: 0, class: 'possible', reasons: [] });
  expect(merge.unused).toEqual([decisions[1]]);
});

test('a list too long to be compared says so, and decisions hold all the same', () => {
  const rows = Array.from({ length: MOST_COMPARED + 1 }, (_, i) => [`C${i}`, `客户${i}`, '13800138000']);
  const long = bookOfRows({ kind: 'customers', fields: ['customerId', 'customerName', 'phone'], rows });
  const { compared, pairs, merge } = duplicateFindings(long, { decisions: [{ a: 'C1|客户1', b: 'C2|客户2', accept: true }], unread: [] }, 'zh-CN');
  expect({ compared, pairs: pairs.length, groups: merge.groups.map(({ rows: merged }) => merged) }).toEqual({ compared: false, pairs: 1, groups: [[1, 2]] });
});
