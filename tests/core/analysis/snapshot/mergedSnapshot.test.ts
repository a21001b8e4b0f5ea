import { encodeMark, type CustomerMark } from '../../../../src/core/analysis/snapshot/customerMark';
import { mergedSnapshot } from '../../../../src/core/analysis/snapshot/mergedSnapshot';
import type { Snapshot } from '../../../../src/core/analysis/snapshot/snapshot';
import { changesBetween } from '../../../../src/core/analysis/snapshot/whatChanged';
import { dayOf } from '../../../../src/core/values/civilDay';
import { minor } from '../../../../src/core/values/minor';

const mark = (revenue: number, overdue: number, of: Partial<CustomerMark> = {}): string =>
  encodeMark({ activity: 'active', grade: 'B', tier: 'ordinary', revenue: minor(revenue), receivable: minor(overdue), overdue: minor(overdue), complaints: 1, open: 0, ...of }, 2);
const at = (day: number, marks: Readonly<Record<string, string>>): Snapshot => ({ day: dayOf(2024, 5, day), asOf: dayOf(2024, 5, day), debts: true, complaints: true, rules: '', marks: new Map(Object.entries(marks)) });
const keptIdOf = (id: string) => (id === 'C2' ? 'C1' : undefined);

test('a merge alone changes nothing: no payment, no new debt, no complaint, nobody gone', () => {
  const then = at(1, { C1: mark(10_050, 0), C2: mark(7_000, 3_000, { activity: 'aboutToChurn', complaints: 0 }), C3: mark(5, 5) });
  const now = at(8, { C1: mark(17_050, 3_000), C3: mark(5, 5) });
  const plain = changesBetween(then, now);
  expect([plain.removed, plain.debts?.settled.length]).toEqual([['C2'], 1]); // what it would be without
  const changes = changesBetween(mergedSnapshot(then, keptIdOf), now);
  expect([changes.removed, changes.firstBuyers, changes.gone]).toEqual([[], [], []]);
  expect([changes.debts?.settled, changes.debts?.newlyOverdue, changes.complaints?.opened]).toEqual([[], [], 0]);
  expect(changes.revenue.before).toBe(changes.revenue.now);
});

test('a merged customer whose keeper was not known then stands in its place', () => {
  const then = mergedSnapshot(at(1, { C2: mark(7_000, 0) }), keptIdOf);
  expect([...then.marks]).toEqual([['C1', mark(7_000, 0)]]);
});
