import type { Period } from '../values/period';
import type { Ledger } from './ledger';
import type { Orders } from './orders';
import { windowOf } from './windows';

/** Orders of each customer with a purchase line in the period (D6). */
export function ordersWithin(ledger: Ledger, orders: Orders, customers: number, period: Period): Int32Array {
  const seen = new Uint8Array(orders.count);
  const counts = new Int32Array(customers);
  const { from, to } = windowOf(ledger, period);
  for (let line = from; line < to; line++) {
    const customer = ledger.customer[line]!;
    const order = orders.ofLine[line]!;
    if (customer < 0 || !orders.purchaseLine[line] || seen[order]) continue;
    seen[order] = 1;
    counts[customer]!++;
  }
  return counts;
}
