import type { SalesLines } from '../records/book';
import { addDays, type CivilDay } from '../values/civilDay';
import { addMinor, compareMinor, ZERO, type Minor } from '../values/minor';
import { minorAt } from '../values/minorColumn';
import { codesOfRows } from './foldedCodes';
import type { Groups } from './groups';
import type { Ledger } from './ledger';
import type { Orders } from './orders';

/** Purchase days a product line needs, so that it has a rhythm; multiple of its mean gap after which it is stopped. */
const LEAST_DAYS = 3;
const STOPPED_AFTER = 2;
/** A line given up longer ago is no news. */
const NEWS_DAYS = 365;

/** A product line that a customer used to buy and no longer does, while still buying other things (D18). */
export interface StoppedLine {
  readonly customer: number;
  /** The category as first written. */
  readonly line: string;
  /** Purchase days with this line, the last of them, and the mean gap between them in days. */
  readonly purchaseDays: number;
  readonly last: CivilDay;
  readonly usualGap: number;
  /** Net revenue with the line in the 365 days up to the last such day and after it. */
  readonly amount: Minor;
}

/**
 * Customers who bought something within the churn window, and a product line (category) on at least 3 days, but not for
 * more than twice its mean gap, though for no more than a year, and bought something else since. Most money first.
 * @returns null when the sales have no category
 */
export function stoppedLines(
  ledger: Ledger,
  sales: SalesLines,
  { purchaseLine }: Orders,
  byCustomer: Groups,
  lastPurchase: Int32Array,
  asOf: CivilDay,
  churnDays: number,
): StoppedLine[] | null {
  const { category } = sales;
  if (!category) return null;
  const codes = codesOfRows(category, ledger.row);
  const size = category.texts.length;
  const [first, last, days] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const stopped: StoppedLine[] = [];
  for (let customer = 0; customer < lastPurchase.length; customer++) {
    if (asOf - lastPurchase[customer]! > churnDays) continue;
    const own = byCustomer.items.subarray(byCustomer.starts[customer]!, byCustomer.starts[customer + 1]!); // in order of day
    const bought: number[] = [];
    for (const line of own) {
      const code = codes[line]!;
      if (code < 0 || !purchaseLine[line]) continue;
      const day = ledger.day[line]!;
      if (days[code] === 0) {
        bought.push(code);
        first[code] = day;
        last[code] = day;
        days[code] = 1;
      } else if (last[code] !== day) {
        last[code] = day;
        days[code]!++;
      }
    }
    for (const code of bought) {
      const usualGap = (last[code]! - first[code]!) / Math.max(1, days[code]! - 1);
      const elapsed = asOf - last[code]!;
      const isStopped = days[code]! >= LEAST_DAYS && elapsed > STOPPED_AFTER * usualGap && elapsed <= NEWS_DAYS && lastPurchase[customer]! > last[code]!;
      if (isStopped) {
        const since = addDays(last[code]! as CivilDay, 1 - NEWS_DAYS);
        const amount = own.reduce<Minor>((sum, line) => (codes[line] === code && ledger.day[line]! >= since ? addMinor(sum, minorAt(ledger.amount, line)) : sum), ZERO);
        stopped.push({ customer, line: category.texts[code]!, purchaseDays: days[code]!, last: last[code]! as CivilDay, usualGap, amount });
      }
      days[code] = 0;
    }
  }
  return stopped.sort((a, b) => compareMinor(b.amount, a.amount) || a.customer - b.customer || (a.line < b.line ? -1 : 1));
}
