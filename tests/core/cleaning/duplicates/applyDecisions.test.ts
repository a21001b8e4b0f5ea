import { applyDecisions } from '../../../../src/core/cleaning/duplicates/applyDecisions';
import { customerKeys } from '../../../../src/core/cleaning/duplicates/customerKeys';
import { duplicateClusters } from '../../../../src/core/cleaning/duplicates/duplicateClusters';
import { findDuplicates } from '../../../../src/core/cleaning/duplicates/findDuplicates';

const customers = {
  length: 6,
  id: ['C1', 'c1 ', 'C2', 'C3', 'C4', 'C1'],
  name: ['华为技术有限公司', '华为技术', '华为技术公司', '星光百货', '星光百货', '华为技术有限公司'],
  phone: ['0755-26001234', '', '(0755)26001234', '021-66668888', '021 6666 8888', ''],
};
const pairs = findDuplicates(customers);
const keys = customerKeys(customers);
const decide = (a: number, b: number, accept: boolean) => ({ a: keys[a]!, b: keys[b]!, accept });
const groupsWith = (...decisions: ReturnType<typeof decide>[]) =>
  applyDecisions(customers, pairs, decisions).groups.map(({ rows }) => rows);

describe('merging customers', () => {
  test('without a decision only equal ids are merged, with all spellings kept', () => {
    const { groups, keptRow } = applyDecisions(customers, pairs, []);
    expect(groups).toEqual([{ keep: 0, rows: [0, 1, 5], spellings: ['华为技术有限公司', '华为技术'] }]);
    expect([...keptRow]).toEqual([0, 0, 2, 3, 4, 0]);
  });

  test('an accepted pair is merged too, and joins the groups of both', () => {
    expect(groupsWith(decide(2, 0, true), decide(3, 4, true))).toEqual([
      [0, 1, 2, 5],
      [3, 4],
    ]);
  });

  test('a rejected pair stays apart, also where ids are equal', () => {
    expect(groupsWith(decide(0, 1, false))).toEqual([[0, 5]]);
    expect(groupsWith(decide(3, 4, false))).toEqual([[0, 1, 5]]);
    const onlyTwo = { length: 2, id: ['C1', 'C1'], name: ['甲', '乙'] };
    const [a = '', b = ''] = customerKeys(onlyTwo);
    expect(applyDecisions(onlyTwo, findDuplicates(onlyTwo), [{ a, b, accept: false }])).toMatchObject({
      groups: [],
      refused: [],
      unused: [],
    });
  });

  test('a rejection holds against joins by way of a third row, and the refused join is reported', () => {
    const { groups, refused } = applyDecisions(customers, pairs, [decide(2, 0, true), decide(2, 1, false)]);
    expect(groups.map(({ rows }) => rows)).toEqual([[0, 2, 5]]);
    expect(refused).toEqual([
      { a: 0, b: 1 },
      { a: 1, b: 5 },
    ]);
  });

  test('taking the decision back takes the merge back; the list is never changed', () => {
    const before = JSON.stringify(customers);
    groupsWith(decide(3, 4, true));
    expect(groupsWith()).toEqual([[0, 1, 5]]);
    expect(JSON.stringify(customers)).toBe(before);
  });

  test('a decision finds its customers when rows have moved, and is reported when they are gone', () => {
    const moved = { length: 2, id: ['C4', 'C3'], name: ['星光百货', '星光百货'], phone: ['', ''] };
    expect(applyDecisions(moved, [], [decide(3, 4, true)]).groups.map(({ rows }) => rows)).toEqual([[0, 1]]);
    expect(applyDecisions(moved, [], [decide(0, 2, true)]).unused).toEqual([decide(0, 2, true)]);
  });

  test('every row has a key of its own, also rows that are alike', () => {
    expect(new Set(keys).size).toBe(customers.length);
    expect(customerKeys({ length: 3, name: ['', '', 'constructor'] })).toEqual(['||', '||#2', '|constructor|']);
  });
});

test('clusters are the rows that hang together by pairs', () => {
  expect(duplicateClusters(pairs, customers.length)).toEqual([
    [0, 1, 2, 5],
    [3, 4],
  ]);
  expect(duplicateClusters([], 3)).toEqual([]);
});
