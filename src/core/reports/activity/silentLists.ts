import { decimalText, moneyText } from '../../sheets/figureText';
import type { Block, TableColumn } from '../../sheets/model';
import { dayCells, moneyCells } from '../shared/cells';
import { muted } from '../shared/boardPage';
import { sumOver } from '../shared/customerSums';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';
import { byStake, isOrdinary, isSilent } from './silence';

/** Lines of each list: what a team can call in a week; the customer list has everybody. */
const LIST_ROWS = 10;

/** Customers past their own rhythm: the key ones, or the ordinary ones whom a list by size would never show. */
export function silentList(context: ReportContext, who: 'key' | 'ordinary'): Block[] {
  const words = context.words.activity;
  const { lastYearRevenue } = context.analysis.customers;
  const members = byStake(context, (c) => isSilent(context, c) && isOrdinary(context, c) === (who === 'ordinary'));
  const text = who === 'key' ? words.keyHeading : words.ordinaryHeading;
  if (members.length === 0) {
    return [{ type: 'heading', level: 'section', text }, muted(who === 'key' ? words.keyNone : words.ordinaryNone)];
  }
  const rows = members.slice(0, LIST_ROWS);
  const amount = moneyText(sumOver(lastYearRevenue, members), lastYearRevenue.scale);
  const aside = (who === 'key' ? words.keyAside : words.ordinaryAside)(rows.length, members.length, amount);
  return [
    { type: 'heading', level: 'section', text, aside },
    table(context, `silent.${who}`, rows, (c) => silence(context, c), true),
    ...(who === 'ordinary' ? [muted(words.ordinaryNote)] : []),
  ];
}

/** Customers who are not late but order less often, or less, than they used to. */
export function signalList(context: ReportContext): Block[] {
  const words = context.words.activity;
  const { ownRhythm, signals } = context.analysis.customers;
  const signalSettings = context.analysis.settings.signals;
  const members = byStake(context, (c) => ownRhythm[c] === 'active' && (signals.longerGap[c] === 1 || signals.smallerOrders[c] === 1));
  const missing = context.book.sales.quantity ? [] : [muted(words.quantityMissing)];
  if (members.length === 0) return [{ type: 'heading', level: 'section', text: words.signalHeading }, muted(words.signalNone), ...missing];
  const rows = members.slice(0, LIST_ROWS);
  return [
    { type: 'heading', level: 'section', text: words.signalHeading, aside: words.signalAside(rows.length, members.length) },
    table(context, 'signals', rows, (c) => slipping(context, c), false),
    muted(words.signalNote(String(signalSettings.gapFactor), signalSettings.quantityPercent)),
    ...missing,
  ];
}

function table(context: ReportContext, key: string, rows: Int32Array, reason: (customer: number) => string, withState: boolean): Block {
  const words = context.words.activity;
  const { customers } = context.analysis;
  const columns: TableColumn[] = [...whoColumns(context, rows, words.columns)];
  if (withState) {
    columns.push({
      key: 'status',
      header: words.columns.status,
      kind: 'text',
      values: Array.from(rows, (c) => words.states[customers.ownRhythm[c] ?? 'never']),
      roles: Array.from(rows, (c) => (customers.ownRhythm[c] === 'churned' ? 'bad' : 'caution')),
    });
  }
  columns.push(
    { key: 'last', header: words.columns.last, kind: 'date', values: dayCells(customers.lastPurchase, rows) },
    { key: 'reason', header: words.columns.reason, kind: 'text', values: Array.from(rows, reason), wide: true },
    { key: 'stake', header: words.columns.stake, kind: 'bar', values: moneyCells(customers.lastYearRevenue, rows) },
  );
  if (customers.overdue) columns.push({ key: 'overdue', header: words.columns.overdue, kind: 'sparseMoney', values: moneyCells(customers.overdue, rows) });
  return { type: 'table', key, columns, rowCount: rows.length, total: null, native: null };
}

function silence({ analysis, words }: ReportContext, customer: number): string {
  const { daysSinceLast, typicalInterval } = analysis.customers;
  return words.activity.silentFor(daysSinceLast[customer] ?? 0, Math.round(typicalInterval[customer] ?? 0));
}

function slipping({ analysis, words }: ReportContext, customer: number): string {
  const { signals, typicalInterval } = analysis.customers;
  const reasons: string[] = [];
  if (signals.longerGap[customer]) reasons.push(words.activity.longerGap(signals.lastGap[customer] ?? 0, Math.round(typicalInterval[customer] ?? 0)));
  if (signals.smallerOrders[customer]) {
    reasons.push(words.activity.smallerOrders(decimalText(signals.recentQuantity[customer] ?? 0), decimalText(signals.earlierQuantity[customer] ?? 0)));
  }
  return reasons.join(words.common.semicolon);
}
