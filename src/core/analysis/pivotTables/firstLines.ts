import type { Orders } from '../orders';

/** 1 for the first purchase line of each order (D6): a column whose sum over any rows counts no order twice, and no reversed one. */
export function firstLines(orders: Orders): Uint8Array {
  const seen = new Uint8Array(orders.count);
  // A loop: the mapping form of from() is many times slower over a million lines.
  const first = new Uint8Array(orders.ofLine.length);
  for (let line = 0; line < first.length; line++) {
    const order = orders.ofLine[line]!;
    if (order < 0 || seen[order] || !orders.purchaseLine[line]) continue;
    seen[order] = 1;
    first[line] = 1;
  }
  return first;
}
