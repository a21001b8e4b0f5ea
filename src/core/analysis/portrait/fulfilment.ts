import type { Book } from '../../records/book';
import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, ratioOf, rescale, signOf, subMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { textAt } from '../../tables/columns';
import { rowsOf, type RelationArchive } from './relations';

/** D14 of one customer: what was ordered against what was shipped. Quantities at {@link scale}. */
export interface Fulfilment {
  readonly scale: number;
  readonly lines: number;
  readonly ordered: Minor;
  readonly shipped: Minor;
  /** Ordered less shipped, line by line; what was shipped beyond an order is not set against other lines. */
  readonly open: Minor;
  readonly openLines: number;
  /** Of the open lines, those whose promised day has passed. */
  readonly lateLines: number;
  /** Lines with more shipped than ordered. */
  readonly overShipped: number;
  /** Sum of min(shipped, ordered) / sum of ordered; null without an order. */
  readonly fillRate: number | null;
  /** Lines shipped on or before the promised day / lines shipped that have one; null without. */
  readonly onTime: number | null;
  /** Mean days from order to last shipment, over orders; null where the dates are missing. */
  readonly leadTime: number | null;
}

/** Null without an orders sheet, without both quantities, or when the customer is not on it. */
export function fulfilmentOf({ orders: sheet }: Book, archive: RelationArchive, customer: number, asOf: CivilDay): Fulfilment | null {
  if (!sheet?.ordered || !sheet.shipped || !archive.orders) return null;
  const rows = rowsOf(archive.orders, customer).filter((row) => (sheet.date?.[row] ?? NO_DAY) <= asOf);
  if (rows.length === 0) return null;
  const scale = Math.max(sheet.ordered.scale, sheet.shipped.scale);
  let [ordered, shipped, open, filled] = [ZERO, ZERO, ZERO, ZERO];
  let [openLines, lateLines, overShipped, promised, onTime] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const wanted = rescale(minorAt(sheet.ordered, row), sheet.ordered.scale, scale);
    const sent = rescale(minorAt(sheet.shipped, row), sheet.shipped.scale, scale);
    const due = sheet.promisedDate?.[row] ?? NO_DAY;
    const left = sheet.shipDate?.[row] ?? NO_DAY;
    ordered = addMinor(ordered, wanted);
    shipped = addMinor(shipped, sent);
    filled = addMinor(filled, compareMinor(sent, wanted) < 0 ? sent : wanted);
    if (compareMinor(sent, wanted) > 0) overShipped++;
    if (compareMinor(sent, wanted) < 0) {
      open = addMinor(open, subMinor(wanted, sent));
      openLines++;
      if (due !== NO_DAY && due < asOf) lateLines++;
    }
    if (due === NO_DAY || left === NO_DAY || signOf(sent) <= 0) continue;
    promised++;
    if (left <= due) onTime++;
  }
  return {
    scale,
    lines: rows.length,
    ordered,
    shipped,
    open,
    openLines,
    lateLines,
    overShipped,
    fillRate: ratioOf(filled, ordered),
    onTime: promised === 0 ? null : onTime / promised,
    leadTime: leadTimeOf(sheet, rows),
  };
}

/** Last shipment less order day, by order; a line without an order number is an order of its own. */
function leadTimeOf(sheet: NonNullable<Book['orders']>, rows: Int32Array): number | null {
  const spans = new Map<string, { from: number; to: number }>();
  for (const row of rows) {
    const from = sheet.date?.[row] ?? NO_DAY;
    const to = sheet.shipDate?.[row] ?? NO_DAY;
    if (from === NO_DAY || to === NO_DAY) continue;
    const key = textAt(sheet.orderNo, row) ?? `row ${row}`;
    const known = spans.get(key);
    spans.set(key, { from: Math.min(from, known?.from ?? from), to: Math.max(to, known?.to ?? to) });
  }
  if (spans.size === 0) return null;
  return [...spans.values()].reduce((sum, span) => sum + span.to - span.from, 0) / spans.size;
}
