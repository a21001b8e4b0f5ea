import type { Groups } from './groups';
import type { Ledger } from './ledger';

/**
 * D6. The distinct purchase days of each customer, ascending: customer c has `days[starts[c]] .. days[starts[c + 1] - 1]`.
 * Everything about buying over time (lifecycle, rhythm, frequency) is read from here.
 */
export interface PurchaseDays {
  readonly customers: number;
  readonly starts: Int32Array;
  readonly days: Int32Array;
}

export function purchaseDaysOf(ledger: Ledger, purchaseLine: Uint8Array, byCustomer: Groups, customers: number): PurchaseDays {
  const starts = new Int32Array(customers + 1);
  const days = new Int32Array(ledger.length);
  let length = 0;
  for (let customer = 0; customer < customers; customer++) {
    const start = length;
    for (let k = byCustomer.starts[customer]!; k < byCustomer.starts[customer + 1]!; k++) {
      const line = byCustomer.items[k]!;
      if (!purchaseLine[line]) continue;
      const day = ledger.day[line]!;
      if (length === start || days[length - 1] !== day) days[length++] = day;
    }
    starts[customer + 1] = length;
  }
  return { customers, starts, days: days.slice(0, length) };
}

/** How many purchase days a customer has up to and with `day`. */
export function purchasesUpTo(purchases: PurchaseDays, customer: number, day: number): number {
  const start = purchases.starts[customer]!;
  let low = start;
  let high = purchases.starts[customer + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (purchases.days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - start;
}

/** Purchase days within a period, both ends included. */
export function purchasesWithin(purchases: PurchaseDays, customer: number, start: number, end: number): number {
  return end < start ? 0 : purchasesUpTo(purchases, customer, end) - purchasesUpTo(purchases, customer, start - 1);
}
