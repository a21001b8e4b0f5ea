import { addDays, addMonths, calendarOf, dayOf, type CivilDay } from '../values/civilDay';
import type { Period } from '../values/period';
import { purchasesWithin, type PurchaseDays } from './purchaseDays';

/** Customers whose first purchase lies in one quarter, and how many of them bought in it and in each quarter after it. */
export interface Cohort {
  /** The quarter of the first purchase; the last one ends at the as-of date. */
  readonly period: Period;
  readonly customers: number;
  /** From the cohort's own quarter (all of them) to the as-of date's. */
  readonly bought: readonly number[];
}

export interface Retention {
  /** Oldest first; quarters without a first purchase are there with 0. */
  readonly cohorts: readonly Cohort[];
  /** The as-of date's quarter is not over: its column counts part of a quarter. */
  readonly lastIsPartial: boolean;
}

/** Quarters looked at, the as-of date's included. */
const QUARTERS = 9;

/**
 * The retention triangle: for the last 9 calendar quarters, who of a quarter's new customers bought again in which later
 * quarter. "First" is the first purchase of the ledger; where the ledger begins, older customers look new.
 */
export function retentionOf(purchases: PurchaseDays, inScope: Uint8Array, asOf: CivilDay): Retention {
  const quarters = quartersUpTo(asOf, QUARTERS);
  const size = new Int32Array(quarters.length);
  const bought = quarters.map((_, q) => new Int32Array(quarters.length - q));
  for (let c = 0; c < purchases.customers; c++) {
    const start = purchases.starts[c]!;
    if (!inScope[c] || start === purchases.starts[c + 1]) continue;
    const first = purchases.days[start]!;
    const cohort = quarters.findIndex(({ start: from, end }) => first >= from && first <= end);
    if (cohort < 0) continue;
    size[cohort]!++;
    for (let q = cohort; q < quarters.length; q++) {
      if (purchasesWithin(purchases, c, quarters[q]!.start, quarters[q]!.end) > 0) bought[cohort]![q - cohort]!++;
    }
  }
  return {
    cohorts: quarters.map((period, q) => ({ period, customers: size[q]!, bought: Array.from(bought[q]!) })),
    lastIsPartial: asOf < addDays(addMonths(quarters.at(-1)!.start, 3), -1),
  };
}

function quartersUpTo(asOf: CivilDay, count: number): Period[] {
  const { year, month } = calendarOf(asOf);
  const current = dayOf(year, month - ((month - 1) % 3), 1);
  return Array.from({ length: count }, (_, i) => {
    const start = addMonths(current, 3 * (i - count + 1));
    const end = addDays(addMonths(start, 3), -1);
    return { start, end: end > asOf ? asOf : end };
  });
}
