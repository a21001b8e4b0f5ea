import type { Day } from './calendar';
import { sum, type Millionths } from './decimal';
import { compareNatural, groupBy } from './keys';
import type { Line } from './ledger';

/** D6: an order is one customer's lines of one order number, or of one day where there is no number. */
export interface Order {
  readonly key: string;
  /** As first written. */
  readonly orderNo: string | null;
  /** First day of its purchase lines. */
  readonly date: Day;
  /** Sum of its non-return lines. */
  readonly amount: Millionths;
}

export function orderKey(line: Line, orderNo: string | null = line.orderNo): string {
  return JSON.stringify([line.customer, orderNo === null ? 'day' : 'number', orderNo ?? line.date]);
}

/** Orders whose linked returns sum to at least their sale lines. */
export function fullyReversedOrders(lines: readonly Line[]): Set<string> {
  const sold = new Map<string, Millionths>();
  for (const line of lines) {
    if (line.kind === 'sale') add(sold, orderKey(line), line.amount);
  }
  const returned = new Map<string, Millionths>();
  for (const line of lines) {
    const key = line.kind === 'return' ? linkedOrder(line, sold) : null;
    if (key !== null) add(returned, key, -line.amount);
  }
  return new Set([...sold].filter(([key, amount]) => (returned.get(key) ?? 0n) >= amount).map(([key]) => key));
}

/** The order a return belongs to: the one named as its original, else the one with its own number; `null` when unlinked. */
function linkedOrder(line: Line, sold: ReadonlyMap<string, Millionths>): string | null {
  for (const orderNo of [line.originalOrder, line.orderNo]) {
    if (orderNo !== null && sold.has(orderKey(line, orderNo))) return orderKey(line, orderNo);
  }
  return null;
}

/** "Purchase line": a sale line with amount > 0 whose order is not fully reversed. */
export function purchaseLines(lines: readonly Line[]): Line[] {
  const reversed = fullyReversedOrders(lines);
  return lines.filter((line) => line.kind === 'sale' && line.amount > 0n && !reversed.has(orderKey(line)));
}

/** The orders that have a purchase line. `lines` are all lines of the same scope. */
export function ordersOf(lines: readonly Line[], purchases: readonly Line[]): Order[] {
  const linesOf = groupBy(
    lines.filter((line) => line.kind !== 'return'),
    (line) => orderKey(line),
  );
  return [...groupBy(purchases, (line) => orderKey(line))].map(([key, bought]) => {
    const own = linesOf.get(key) ?? [];
    return {
      key,
      orderNo: own.find((line) => line.row.orderNo !== null)?.row.orderNo ?? null,
      date: bought.map((line) => line.date).sort()[0] ?? '',
      amount: sum(own.map((line) => line.amount)),
    };
  });
}

/** D15: highest order amount; a tie goes to the most recent day, then to the later order number in natural order. */
export function largestOrder(orders: readonly Order[]): Order | null {
  const ranked = [...orders].sort((a, b) => {
    if (a.amount !== b.amount) return a.amount > b.amount ? -1 : 1;
    if (a.date !== b.date) return a.date > b.date ? -1 : 1;
    return -compareNatural(a.orderNo ?? '', b.orderNo ?? '');
  });
  return ranked[0] ?? null;
}

function add(totals: Map<string, Millionths>, key: string, amount: Millionths): void {
  totals.set(key, (totals.get(key) ?? 0n) + amount);
}
