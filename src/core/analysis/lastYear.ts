import { NO_DAY } from '../values/civilDay';
import { sumBy, type MinorColumn } from '../values/minorColumn';
import type { Ledger } from './ledger';

const YEAR_DAYS = 365;

/**
 * What a year of each customer was worth: net revenue of the 365 days that end with the last purchase, and of what came
 * in after it (returns). For a customer who buys this is nearly the last year; for one who left it is what is at stake.
 */
export function lastYearRevenue(ledger: Ledger, lastPurchase: Int32Array): MinorColumn {
  const marked = new Uint8Array(ledger.length);
  for (let line = 0; line < ledger.length; line++) {
    const customer = ledger.customer[line]!;
    if (customer < 0) continue;
    const last = lastPurchase[customer]!;
    if (last !== NO_DAY && ledger.day[line]! > last - YEAR_DAYS) marked[line] = 1;
  }
  return sumBy(ledger.amount, ledger.customer, lastPurchase.length, marked);
}
