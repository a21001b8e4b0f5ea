import type { Phase } from '../../analysis/lifecycleLists/lifecyclePhases';
import { churnReason } from '../../analysis/churnReasons/churnReview';
import type { CustomerField } from '../../records/sourceKinds';
import type { Block, TableColumn } from '../../sheets/model';
import { NO_DAY } from '../../values/civilDay';
import { muted } from '../shared/boardPage';
import { countCells, dayCell, dayCells, moneyCells } from '../shared/cells';
import { customerText, hasCustomerText } from '../shared/customerText';
import { plainTable, section } from '../shared/plainTable';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

const LIST_ROWS = 12;
type ListedPhase = Exclude<Phase, 'regular'>;

/** One list a phase, with what the founding report names for it; what the sheet lacks is said. */
export function phaseLists(context: ReportContext): Block[][] {
  return [
    list(context, 'potential', byDay(context, context.analysis.pack.phases.firstContact), potentialColumns),
    list(context, 'new', byDay(context, context.analysis.customers.firstPurchase), newColumns),
    list(context, 'loyal', byLoyalty(context), loyalColumns),
    list(context, 'churned', byDay(context, context.analysis.customers.lastPurchase), churnedColumns),
  ];
}

function list(context: ReportContext, phase: ListedPhase, compare: (a: number, b: number) => number, columnsOf: (context: ReportContext, rows: Int32Array) => TableColumn[]): Block[] {
  const say = context.words.pack.phases;
  const members = context.order.filter((c) => context.analysis.pack.phases.phase[c] === phase);
  if (members.length === 0) return [section(say.headings[phase]), muted(say.empty[phase])];
  const rows = members.slice().sort((a, b) => compare(a, b)).slice(0, LIST_ROWS); // the order of the list decides between equals
  const missing = missingWords(context, phase);
  return [
    section(say.headings[phase], say.asides[phase](rows.length, members.length)),
    plainTable(phase, [...who(context, phase, rows), ...columnsOf(context, rows)]),
    ...(missing === null ? [] : [muted(missing)]),
  ];
}

/** Whom to call needs a phone; the lists with many figures leave it to the customer list. */
function who(context: ReportContext, phase: ListedPhase, rows: Int32Array): TableColumn[] {
  const columns = whoColumns(context, rows, context.words.pack.phases.columns);
  return phase === 'potential' || phase === 'churned' ? columns : columns.filter(({ key }) => key !== 'phone');
}

function missingWords(context: ReportContext, phase: ListedPhase): string | null {
  const { missing } = context.words.pack.phases;
  if (phase === 'potential') return hasCustomerText(context, 'firstContact') && hasCustomerText(context, 'source') ? null : missing.contact;
  if (phase === 'loyal') return context.analysis.pack.phases.knowsReferrals ? null : missing.referral;
  return phase === 'churned' && !hasCustomerText(context, 'lostReason') ? missing.reason : null;
}

/** The latest day first, unknown ones last. */
function byDay(context: ReportContext, days: Int32Array): (a: number, b: number) => number {
  return (a, b) => days[b]! - days[a]! || context.listRow[a]! - context.listRow[b]!;
}

function byLoyalty(context: ReportContext): (a: number, b: number) => number {
  const { referredBuyers, referrals, yearDays } = context.analysis.pack.phases;
  return (a, b) => referredBuyers[b]! - referredBuyers[a]! || referrals[b]! - referrals[a]! || yearDays[b]! - yearDays[a]! || context.listRow[a]! - context.listRow[b]!;
}

function potentialColumns(context: ReportContext, rows: Int32Array): TableColumn[] {
  const { columns } = context.words.pack.phases;
  const { firstContact } = context.analysis.pack.phases;
  const contacted = rows.some((c) => firstContact[c] !== NO_DAY);
  return [
    ...(contacted
      ? ([
          { key: 'firstContact', header: columns.firstContact, kind: 'date', values: dayCells(firstContact, rows) },
          { key: 'waiting', header: columns.waiting, kind: 'days', values: Array.from(rows, (c) => (firstContact[c] === NO_DAY ? null : context.analysis.asOf - firstContact[c]!)) },
        ] as const)
      : []),
    ...texts(context, rows, [['source', columns.way], ['stage', columns.stage], ['coreNeed', columns.need]]),
  ];
}

function newColumns(context: ReportContext, rows: Int32Array): TableColumn[] {
  const { analysis, words } = context;
  const { columns } = words.pack.phases;
  const { firstContact } = analysis.pack.phases;
  const { firstPurchase, orders, revenue } = analysis.customers;
  const known = rows.some((c) => firstContact[c] !== NO_DAY);
  return [
    { key: 'firstPurchase', header: columns.firstPurchase, kind: 'date', values: dayCells(firstPurchase, rows) },
    { key: 'firstAmount', header: columns.firstAmount, kind: 'bar', values: moneyCells(analysis.pack.firstOrders, rows) },
    { key: 'orders', header: columns.orders, kind: 'integer', values: countCells(orders, rows) },
    { key: 'lifetime', header: columns.lifetime, kind: 'money', values: moneyCells(revenue, rows) },
    ...(known ? [{ key: 'since', header: columns.since, kind: 'days' as const, values: Array.from(rows, (c) => (firstContact[c] === NO_DAY || firstPurchase[c]! < firstContact[c]! ? null : firstPurchase[c]! - firstContact[c]!)) }] : []),
    ...texts(context, rows, [['source', columns.way], ['channel', columns.channel]]),
  ];
}

function loyalColumns({ analysis, words }: ReportContext, rows: Int32Array): TableColumn[] {
  const { columns } = words.pack.phases;
  const { yearDays, referrals, referredBuyers, knowsReferrals } = analysis.pack.phases;
  const { orders, firstPurchase, lastPurchase, yearRevenue } = analysis.customers;
  return [
    { key: 'firstPurchase', header: columns.firstPurchase, kind: 'date', values: dayCells(firstPurchase, rows) },
    { key: 'last', header: columns.last, kind: 'date', values: dayCells(lastPurchase, rows) },
    { key: 'orders', header: columns.orders, kind: 'integer', values: countCells(orders, rows) },
    { key: 'days', header: columns.days, kind: 'integer', values: countCells(yearDays, rows) },
    { key: 'value', header: columns.value, kind: 'bar', values: moneyCells(yearRevenue, rows) },
    ...(knowsReferrals
      ? ([
          { key: 'referrals', header: columns.referrals, kind: 'sparse', values: countCells(referrals, rows) },
          { key: 'referred', header: columns.referred, kind: 'sparse', values: countCells(referredBuyers, rows) },
        ] as const)
      : []),
  ];
}

function churnedColumns(context: ReportContext, rows: Int32Array): TableColumn[] {
  const { analysis, book, words } = context;
  const { columns } = words.pack.phases;
  const { lastPurchase, lastYearRevenue } = analysis.customers;
  const reasons = Array.from(rows, (c) => churnReason(book, c));
  return [
    { key: 'last', header: columns.last, kind: 'date', values: Array.from(rows, (c) => dayCell(lastPurchase[c]!)) },
    { key: 'elapsed', header: columns.elapsed, kind: 'days', values: Array.from(rows, (c) => analysis.asOf - lastPurchase[c]!) },
    { key: 'lost', header: columns.lost, kind: 'bar', values: moneyCells(lastYearRevenue, rows) },
    ...(hasReasons(context) ? [{ key: 'reason', header: columns.reason, kind: 'text' as const, values: reasons }] : []),
  ];
}

/** Whether a reason is known of any customer who left, shown here or not: the column is then a place to look for what is missing. */
function hasReasons({ analysis, book }: ReportContext): boolean {
  const { phase } = analysis.pack.phases;
  return phase.some((one, c) => one === 'churned' && churnReason(book, c) !== null);
}

function texts(context: ReportContext, rows: Int32Array, fields: readonly (readonly [CustomerField, string])[]): TableColumn[] {
  return fields.flatMap(([field, header]) => (hasCustomerText(context, field) ? [{ key: field, header, kind: 'text' as const, values: Array.from(rows, (c) => customerText(context, field, c)) }] : []));
}
