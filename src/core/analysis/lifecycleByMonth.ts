import { addDays, firstDayOfMonthIndex, monthIndexOf, monthLabelOf, type CivilDay } from '../values/civilDay';
import type { Period } from '../values/period';
import type { MonthLifecycle } from './analysis';
import { BOUGHT, CHURNED, CLOSING, flowSets, NEW, OPENING, RETURNING, type LifecycleInput } from './lifecycle';

export interface CalendarMonth {
  /** `"2011-11"`. */
  readonly month: string;
  /** The whole month; the last one ends at the as-of date. */
  readonly period: Period;
}

/** The calendar months that end with the as-of date's month, oldest first. */
export function monthsUpTo(asOf: CivilDay, count: number): CalendarMonth[] {
  const last = monthIndexOf(asOf);
  return Array.from({ length: count }, (_, i) => {
    const index = last - count + 1 + i;
    const end = addDays(firstDayOfMonthIndex(index + 1), -1);
    return { month: monthLabelOf(index), period: { start: firstDayOfMonthIndex(index), end: end > asOf ? asOf : end } };
  });
}

/** D8 for each of the last 24 months: from the purchase days of each customer, never from the ledger's rows. */
export function lifecycleByMonth(input: LifecycleInput, asOf: CivilDay): MonthLifecycle[] {
  const flags = [OPENING, BOUGHT, NEW, RETURNING, CHURNED, CLOSING];
  return monthsUpTo(asOf, 24).map(({ month, period }) => {
    const counts = new Int32Array(flags.length);
    for (let customer = 0; customer < input.purchases.customers; customer++) {
      const sets = flowSets(input, customer, period);
      for (let f = 0; f < flags.length; f++) if (sets & flags[f]!) counts[f]!++;
    }
    const [opening = 0, bought = 0, isNew = 0, returning = 0, churned = 0, closing = 0] = counts;
    return { month, period, opening, bought, new: isNew, returning, churned, closing };
  });
}
