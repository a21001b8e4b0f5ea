import { compareMinor } from '../values/minor';
import { minorAt } from '../values/minorColumn';
import { NO_DAY, type CivilDay } from '../values/civilDay';
import type { TextColumn } from '../tables/columns';
import type { LargestOrder } from './analysis';
import type { Ledger } from './ledger';
import { compareNatural } from './naturalOrder';
import type { Orders } from './orders';

/**
 * D15. Each customer's order of the highest amount (its lines that are not returns, D6) among the orders with a
 * purchase line; dated by its first purchase line. A tie goes to the most recent, then to the later order number.
 */
export function largestOrders(ledger: Ledger, orders: Orders, orderNos: TextColumn | null, customers: number): (LargestOrder | null)[] {
  const day = firstPurchaseDays(ledger, orders);
  const best = new Int32Array(customers).fill(-1);
  const numberOf = (order: number): string => orderNos?.texts[orders.orderNo[order]!] ?? '';
  const isLarger = (a: number, b: number): boolean => {
    const byAmount = compareMinor(minorAt(orders.amount, a), minorAt(orders.amount, b));
    if (byAmount !== 0) return byAmount > 0;
    if (day[a] !== day[b]) return day[a]! > day[b]!;
    return compareNatural(numberOf(a), numberOf(b)) > 0;
  };
  for (let order = 0; order < orders.count; order++) {
    const customer = orders.customer[order]!;
    if (customer < 0 || day[order] === NO_DAY) continue;
    if (best[customer]! < 0 || isLarger(order, best[customer]!)) best[customer] = order;
  }
  return Array.from(best, (order) => {
    if (order < 0) return null;
    return { orderNo: numberOf(order) || null, date: day[order] as CivilDay, amount: minorAt(orders.amount, order) };
  });
}

/** Day of each order's first purchase line: the ledger is in order of day, so it is the first one met. */
function firstPurchaseDays(ledger: Ledger, orders: Orders): Int32Array {
  const days = new Int32Array(orders.count).fill(NO_DAY);
  for (let line = 0; line < ledger.length; line++) {
    if (orders.purchaseLine[line] && days[orders.ofLine[line]!] === NO_DAY) days[orders.ofLine[line]!] = ledger.day[line]!;
  }
  return days;
}
