import { abcCaseOf } from '../../analysis/abcCase';
import { PAGE_COLUMNS } from '../../sheets/layout/pageGrid';
import type { Block, TableColumn } from '../../sheets/model';
import { NO_DAY } from '../../values/civilDay';
import { signOf } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { countCells, dayCells, moneyCells } from '../shared/cells';
import { changeCell } from '../shared/change';
import { muted } from '../shared/boardPage';
import { sortedBy } from '../shared/customerOrder';
import { lastContactDays } from '../shared/lastContactDays';
import { customerText, hasCustomerText } from '../shared/customerText';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

/** Lines of each list; everybody stands in the customer list. */
const LIST_ROWS = 10;

export type MoveListKey = 'visit' | 'down' | 'up';

/** Whom to visit (D now, A or B before), who moved down, who moved up: with what a caller or visitor must know. */
export function moveList(context: ReportContext, which: MoveListKey): Block[] {
  const words = context.words.abcBoard;
  const { customers } = context.analysis;
  const amounts = which === 'up' ? customers.abcBase : customers.abcBasePrevious;
  const members = sortedBy(customers, amounts, context.order.filter((c) => belongs(context, which, c)));
  const { heading: text, none } = words.lists[which];
  const back = which === 'visit' ? context.order.filter((c) => isVisit(context, c) && isBack(context, c)).length : 0;
  const backNote = back === 0 ? [] : [muted(words.back(back))];
  if (members.length === 0) return [{ type: 'heading', level: 'section', text }, ...(back === 0 ? [muted(none)] : backNote)];
  const rows = members.slice(0, LIST_ROWS);
  return [
    { type: 'heading', level: 'section', text, aside: words.listAside(rows.length, members.length) },
    { type: 'table', key: `list.${which}`, columns: columnsOf(context, which, rows), rowCount: rows.length, total: null, native: null },
    ...backNote,
  ];
}

function belongs(context: ReportContext, which: MoveListKey, customer: number): boolean {
  const visit = isVisit(context, customer);
  if (which === 'visit') return visit && !isBack(context, customer);
  return context.analysis.customers.move[customer] === which && !visit;
}

function isVisit({ analysis }: ReportContext, customer: number): boolean {
  const { abc, abcPrevious } = analysis.customers;
  return abcCaseOf(abc[customer] ?? 'D', abcPrevious[customer] ?? 'D') === 'visit';
}

/** Bought again since the grading period: nobody has to be won back. */
function isBack({ analysis }: ReportContext, customer: number): boolean {
  return (analysis.customers.lastPurchase[customer] ?? NO_DAY) > analysis.periods.grading.end;
}

function columnsOf(context: ReportContext, which: MoveListKey, rows: Int32Array): TableColumn[] {
  const { columns: words, step } = context.words.abcBoard;
  const { customers } = context.analysis;
  const { abc, abcPrevious, abcBase, abcBasePrevious, receivable, overdue } = customers;
  const of = <T>(value: (customer: number) => T): T[] => Array.from(rows, value);
  const columns = whoColumns(context, rows, words);
  if (hasCustomerText(context, 'region')) {
    columns.splice(1, 0, { key: 'region', header: words.region, kind: 'text', values: of((c) => customerText(context, 'region', c)) });
  }
  columns.push({ key: 'move', header: words.move, kind: 'grade', values: of((c) => step(abcPrevious[c] ?? 'D', abc[c] ?? 'D')), roles: of(() => (which === 'up' ? 'good' : 'bad')) });
  if (which === 'visit') {
    columns.push({ key: 'amountBefore', header: words.amountBefore, kind: 'money', values: moneyCells(abcBasePrevious, rows) });
  } else {
    columns.push(
      { key: 'orders', header: words.orders, kind: 'integer', values: countCells(customers.gradingOrders, rows) },
      { key: 'amount', header: words.amount, kind: 'money', values: moneyCells(abcBase, rows) },
      { key: 'change', header: words.change, kind: 'change', values: of((c) => changeCell(minorAt(abcBase, c), minorAt(abcBasePrevious, c), context.words)) },
    );
  }
  if (receivable && overdue) {
    const late = (c: number): boolean => signOf(minorAt(overdue, c)) > 0;
    columns.push(
      { key: 'receivable', header: words.receivable, kind: 'sparseMoney', values: moneyCells(receivable, rows) },
      { key: 'overdue', header: words.overdue, kind: 'grade', values: of((c) => (late(c) ? context.words.common.yes : null)), roles: of((c) => (late(c) ? 'bad' : null)) },
    );
  }
  columns.push({ key: 'last', header: words.last, kind: 'date', values: dayCells(customers.lastPurchase, rows) });
  for (const kind of ['visit', 'coupon'] as const) {
    const days = lastContactDays(context, kind);
    if (days) columns.push({ key: kind, header: words[kind], kind: 'date', values: dayCells(days, rows) });
  }
  return columns.length < PAGE_COLUMNS ? columns : withOneContact(columns, context.words.common.dot.trim());
}

/** Where the page has no room for a column of each: region, handler and phone in one cell, the phone on a line of its own; the move and the number of sales in another. */
function withOneContact(columns: readonly TableColumn[], dot: string): TableColumn[] {
  const who = joined(columns, 'care', ['region', 'handler'], ` ${dot} `);
  return joined(joined(who, 'contact', ['care', 'region', 'handler', 'phone'], '\n'), 'move', ['move', 'orders'], ' / ').map((column) => (column.key === 'customer' ? { ...column, wide: true } : column));
}

/** The columns of these keys as one, at the place of the first. */
function joined(columns: readonly TableColumn[], key: string, keys: readonly string[], between: string): TableColumn[] {
  const parts = columns.filter((column) => keys.includes(column.key));
  const [first] = parts;
  if (!first || parts.length === 1) return [...columns];
  const one: TableColumn = {
    key,
    header: parts.map(({ header }) => header).join(between === '\n' ? ' / ' : between),
    kind: 'text',
    values: first.values.map((_, row) => parts.flatMap(({ values }) => values[row] ?? []).join(between)),
    ...(first.roles ? { roles: first.roles } : { wide: true }),
  };
  return columns.flatMap((column) => (column === first ? one : parts.includes(column) ? [] : column));
}
