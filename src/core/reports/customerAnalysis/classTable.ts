import { GRADES, type ActivityState, type ValueTag } from '../../analysis/analysis';
import type { Block } from '../../sheets/model';
import { addMinor, ratioOf, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { moneyCell } from '../shared/cells';
import { columnsOver, plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';

const VALUE_TAGS: readonly ValueTag[] = ['vip', 'ordinary', 'dormant', 'potential'];
const ACTIVITIES: readonly ActivityState[] = ['active', 'aboutToChurn', 'churned', 'never'];

/** All customers by grade of a year, by value and by activity: each of the three adds up to everybody. */
export function classTable({ analysis, words, order }: ReportContext): Block[] {
  const say = words.pack.customerAnalysis;
  const { weight, valueTag, activity, lastYearRevenue } = analysis.customers;
  const rowsOf = <T extends string>(heading: string, values: readonly T[], name: (value: T) => string, valueAt: (customer: number) => T | undefined) =>
    values.map((value, i) => {
      const own = order.filter((c) => valueAt(c) === value);
      return { heading: i === 0 ? heading : null, name: name(value), count: own.length, revenue: own.reduce<Minor>((sum, c) => addMinor(sum, minorAt(lastYearRevenue, c)), ZERO) };
    });
  const rows = [
    ...rowsOf(say.classNames.grade, GRADES, (grade) => grade, (c) => weight[c]),
    ...rowsOf(say.classNames.valueTag, VALUE_TAGS, (tag) => words.valueTags[tag], (c) => valueTag[c]),
    ...rowsOf(say.classNames.activity, ACTIVITIES, (state) => words.activities[state], (c) => activity[c]),
  ];
  const whole = order.reduce<Minor>((sum, c) => addMinor(sum, minorAt(lastYearRevenue, c)), ZERO);
  const column = columnsOver(rows);
  return [
    section(say.classHeading),
    plainTable('classes', [
      column('class', say.columns.class, 'text', ({ heading }) => heading),
      column('value', say.columns.value, 'text', ({ name }) => name),
      column('customers', say.columns.customers, 'sparse', ({ count }) => count),
      column('share', say.columns.share, 'ratio', ({ count }) => (order.length === 0 ? null : count / order.length)),
      column('revenue', say.columns.revenue, 'bar', ({ revenue }) => moneyCell(revenue, analysis.scale)),
      column('revenueShare', say.columns.revenueShare, 'ratio', ({ revenue }) => ratioOf(revenue, whole)),
    ]),
  ];
}
