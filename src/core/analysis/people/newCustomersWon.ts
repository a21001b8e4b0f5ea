import type { Period } from '../../values/period';
import type { Ledger } from '../ledger';
import { NEW } from '../lifecycle';
import { windowOf } from '../windows';

/**
 * New customers of the period (D8) by who made their first sale in it: the group of the first purchase line, in order of day and
 * of the sheet. Everybody new has such a line, so the groups add up to the number of new customers.
 */
export function newCustomersWon(ledger: Ledger, purchaseLine: Uint8Array, groupOfLine: Int32Array, size: number, flows: Uint16Array, period: Period): Int32Array {
  const won = new Int32Array(size);
  const seen = new Uint8Array(flows.length);
  const { from, to } = windowOf(ledger, period);
  for (let line = from; line < to; line++) {
    const customer = ledger.customer[line]!;
    if (customer < 0 || !purchaseLine[line] || seen[customer]) continue;
    seen[customer] = 1;
    if (flows[customer]! & NEW) won[groupOfLine[line]!]!++;
  }
  return won;
}
