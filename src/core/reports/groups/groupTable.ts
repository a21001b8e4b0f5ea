import type { ValueTag } from '../../analysis/analysis';
import { sumGroups, type GroupFigures, type GroupTable } from '../../analysis/grouping/groupTables';
import { integerText } from '../../sheets/figureText';
import type { Block, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { addMinor, divideRounded, minor, ratioOf, ZERO, type Minor } from '../../values/minor';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import { changeCell } from '../shared/change';
import type { ReportContext } from '../shared/reportContext';

/** Groups shown by name; the rest is one line, so that the table still adds up to the ledger. */
const SHOWN = 8;

/** One dimension: customers, buyers, orders, revenue, share, average order and change of each group. */
export function groupTable(context: ReportContext, { dimension, of, groups }: GroupTable): Block[] {
  const { grouping, scale, settings } = context.analysis;
  const words = context.words.groups;
  const shown = groups.length > SHOWN + 1 ? groups.slice(0, SHOWN) : groups;
  const others = groups.slice(shown.length);
  const each = <T>(value: (group: GroupFigures) => T, rest: () => T | null): (T | null)[] => [...shown.map(value), ...(others.length > 0 ? [rest()] : [])];
  const name = (group: GroupFigures): string =>
    group.name === null ? words.blank : dimension === 'valueTag' ? context.words.valueTags[group.name as ValueTag] : group.name;
  const money = (amountOf: (group: GroupFigures) => Minor): CellContent[] =>
    each((group) => moneyCell(amountOf(group), scale), () => moneyCell(sumGroups(others, amountOf), scale));
  const count = (countOf: (group: GroupFigures) => number): number => others.reduce((sum, group) => sum + countOf(group), 0);
  const byCustomer = of === 'customer';
  const columns: TableColumn[] = [
    { key: 'name', header: asHeader(words.names[dimension]), kind: 'text', values: each(name, () => words.others(others.length)) },
    ...(byCustomer
      ? [{ key: 'customers', header: words.columns.customers, kind: 'integer', values: each((g) => g.customers, () => count((g) => g.customers ?? 0)) } as const]
      : []),
    // a customer stands in one group of the customer sheet, but can stand in several of the sales lines
    { key: 'buyers', header: words.columns.buyers, kind: 'integer', values: each((g) => g.buyers, () => (byCustomer ? count((g) => g.buyers) : null)) },
    { key: 'orders', header: words.columns.orders, kind: 'integer', values: each((g) => g.orders, () => (byCustomer ? count((g) => g.orders) : null)) },
    { key: 'amount', header: words.columns.amount, kind: 'bar', values: money((g) => g.amount) },
    { key: 'share', header: words.columns.share, kind: 'ratio', values: each((g) => ratioOf(g.amount, grouping.amount), () => ratioOf(sumGroups(others, (g) => g.amount), grouping.amount)) },
    { key: 'average', header: words.columns.average, kind: 'money', values: each((g) => moneyCell(average(g.ordered, g.orders), scale), () => null) },
  ];
  const total: CellContent[] = [
    words.total,
    ...(byCustomer ? [context.order.length] : []),
    grouping.buyers,
    grouping.orders,
    moneyCell(grouping.amount, scale),
    ratioOf(grouping.amount, grouping.amount),
    moneyCell(average(sumGroups(groups, (g) => g.ordered), grouping.orders), scale),
  ];
  const { amountBefore } = grouping;
  if (amountBefore !== null) {
    const before = (g: GroupFigures): Minor => g.amountBefore ?? ZERO;
    columns.push(
      { key: 'before', header: words.columns.before, kind: 'money', values: money(before) },
      {
        key: 'change',
        header: words.columns.change,
        kind: 'change',
        values: each((g) => changeCell(g.amount, before(g), context.words), () => changeCell(sumGroups(others, (g) => g.amount), others.map(before).reduce(addMinor, ZERO), context.words)),
      },
    );
    total.push(moneyCell(amountBefore, scale), changeCell(grouping.amount, amountBefore, context.words));
  }
  const { vip, ordinary, dormantMonths } = settings.valueTag;
  return [
    { type: 'heading', level: 'section', text: words.headings[dimension] },
    { type: 'table', key: `group.${dimension}`, columns, rowCount: shown.length + (others.length > 0 ? 1 : 0), total, native: null },
    ...(dimension === 'valueTag' ? [muted(words.tagNote(integerText(Number(vip)), integerText(Number(ordinary)), dormantMonths))] : []),
  ];
}

/** Null without orders. */
function average(amount: Minor, orders: number): Minor | null {
  return orders === 0 ? null : minor(divideRounded(BigInt(amount), BigInt(orders)));
}

/** A name that stands in sentences, as the header of a column. */
export function asHeader(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
