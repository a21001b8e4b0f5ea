import { addDays, addMonths, type CivilDay } from '../values/civilDay';
import { divideRounded, minor, rescale, type Minor } from '../values/minor';
import { minorAt, type MinorColumn } from '../values/minorColumn';
import type { Ledger } from './ledger';
import { customerMargins } from './margins';
import { purchasesUpTo, type PurchaseDays } from './purchaseDays';
import { sumByCustomer, windowOf } from './windows';

/** Length of the active window of the simple expectation, in months. */
const WINDOW_MONTHS = 12;

export interface ClvInput {
  readonly ledger: Ledger;
  readonly purchases: PurchaseDays;
  readonly inScope: Uint8Array;
  readonly asOf: CivilDay;
  /** L and the months ahead, of the settings. */
  readonly churnDays: number;
  readonly months: number;
  /** Lifetime figures by customer. */
  readonly revenue: MinorColumn;
  readonly grossProfit: readonly (Minor | null)[];
}

export interface Clv {
  readonly historic: (Minor | null)[];
  readonly simple: (Minor | null)[];
}

/**
 * D16 historic and simple. Historic: lifetime gross profit, else lifetime revenue. Simple: monthly gross profit (else
 * revenue) of the last 12 months x months ahead x the book's yearly retention, rounded once, to cents. Null for who
 * never bought; simple is null, too, when nobody was active a year ago.
 */
export function clvOf(input: ClvInput): Clv {
  const { ledger, purchases, asOf, revenue, grossProfit } = input;
  const customers = purchases.customers;
  const year = windowOf(ledger, { start: addDays(addMonths(asOf, -WINDOW_MONTHS), 1), end: asOf });
  const yearRevenue = sumByCustomer(ledger, ledger.amount, customers, year);
  const yearProfit = customerMargins(ledger, customers, year).grossProfit;
  const { kept, of } = yearlyRetention(input);

  const historic = new Array<Minor | null>(customers).fill(null);
  const simple = new Array<Minor | null>(customers).fill(null);
  for (let c = 0; c < customers; c++) {
    if (purchases.starts[c] === purchases.starts[c + 1]) continue;
    const hasCost = grossProfit[c] !== null;
    historic[c] = hasCost ? grossProfit[c]! : minorAt(revenue, c);
    if (of === 0) continue;
    const yearly = hasCost ? (yearProfit[c] ?? 0) : minorAt(yearRevenue, c);
    const dividend = BigInt(yearly) * BigInt(input.months * kept);
    const divisor = BigInt(WINDOW_MONTHS * of) * 10n ** BigInt(ledger.scale - 2);
    simple[c] = rescale(minor(divideRounded(dividend, divisor)), 2, ledger.scale);
  }
  return { historic, simple };
}

/** Of the customers active a year before the as-of date, how many are active now. */
function yearlyRetention({ purchases, inScope, asOf, churnDays }: ClvInput): { kept: number; of: number } {
  const yearAgo = addMonths(asOf, -WINDOW_MONTHS);
  const isActive = (customer: number, day: number): boolean => {
    const bought = purchasesUpTo(purchases, customer, day);
    return bought > 0 && day - purchases.days[purchases.starts[customer]! + bought - 1]! <= churnDays;
  };
  let kept = 0;
  let of = 0;
  for (let c = 0; c < purchases.customers; c++) {
    if (!inScope[c] || !isActive(c, yearAgo)) continue;
    of++;
    if (isActive(c, asOf)) kept++;
  }
  return { kept, of };
}
