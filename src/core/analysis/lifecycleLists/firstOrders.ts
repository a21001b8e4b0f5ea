import { NO_DAY } from '../../values/civilDay';
import { sumBy, type MinorColumn } from '../../values/minorColumn';
import type { Ledger } from '../ledger';

/** Amount of each customer's first purchase day (D15 by the day): its purchase lines, 0 for who never bought. */
export function firstOrders(ledger: Ledger, purchaseLine: Uint8Array, firstPurchase: Int32Array): MinorColumn {
  const marked = new Uint8Array(ledger.length);
  for (let line = 0; line < ledger.length; line++) {
    const customer = ledger.customer[line]!;
    if (customer >= 0 && purchaseLine[line] && firstPurchase[customer] !== NO_DAY && ledger.day[line] === firstPurchase[customer]) marked[line] = 1;
  }
  return sumBy(ledger.amount, ledger.customer, firstPurchase.length, marked);
}
