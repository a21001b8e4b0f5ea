import type { CivilDay } from '../../core/values/civilDay';
import type { LedgerLine } from './ledgerLines';

/** What the ledger says of one customer up to a day: the figures a customer sheet carries. Cents. */
export interface CustomerHistory {
  /** Sales less returns. */
  revenue: number;
  /** Orders not fully taken back; the sample has one order a day at most, so purchase days as well. */
  orders: number;
  firstDeal: CivilDay | null;
  lastDeal: CivilDay | null;
}

interface OrderSum {
  day: CivilDay;
  sold: number;
  /** Returns that carry the order's number (D5, "Linked return"). */
  takenBack: number;
}

/** The history of each of `customers` customers over the ledger's lines up to and including `until`. */
export function customerHistories(lines: readonly LedgerLine[], customers: number, until: CivilDay): CustomerHistory[] {
  const histories: CustomerHistory[] = Array.from({ length: customers }, () => ({
    revenue: 0,
    orders: 0,
    firstDeal: null,
    lastDeal: null,
  }));
  const ordersOf: Map<string, OrderSum>[] = histories.map(() => new Map());
  for (const line of lines) {
    const history = line.customer === null ? undefined : histories[line.customer];
    const orders = line.customer === null ? undefined : ordersOf[line.customer];
    if (!history || !orders || line.day > until) continue;
    history.revenue += line.amount;
    const order = orders.get(line.orderNo) ?? { day: line.day, sold: 0, takenBack: 0 };
    if (line.kind === 'sale') order.sold += line.amount;
    else order.takenBack -= line.amount;
    orders.set(line.orderNo, order);
  }
  for (const [index, history] of histories.entries()) {
    const kept = [...(ordersOf[index]?.values() ?? [])].filter((order) => order.sold > order.takenBack).map((order) => order.day);
    history.orders = kept.length;
    history.firstDeal = kept.length === 0 ? null : kept.reduce((first, day) => (day < first ? day : first));
    history.lastDeal = kept.length === 0 ? null : kept.reduce((last, day) => (day > last ? day : last));
  }
  return histories;
}

/** The day of each customer's first order, also where it was taken back later; null for who never ordered. */
export function firstOrderDays(lines: readonly LedgerLine[], customers: number): (CivilDay | null)[] {
  const first: (CivilDay | null)[] = Array.from({ length: customers }, () => null);
  for (const line of lines) {
    if (line.customer !== null && line.kind === 'sale') first[line.customer] ??= line.day; // the lines are in date order
  }
  return first;
}
