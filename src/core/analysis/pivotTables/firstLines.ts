import type { Orders } from '../orders';

/** 1 for the first purchase line of each order (D6): a column whose sum over any rows counts no order twice, and no reversed one. */
export function firstLines(orders: Orders): Uint8Array {
  const seen = new Uint8Array(orders.count);
  return Uint8Array.from(orders.ofLine, (order, line) => {
    if (order < 0 || seen[order] || !orders.purchaseLine[line]) return 0;
    seen[order] = 1;
    return 1;
  });
}
