import { isoOf } from '../../values/civilDay';
import type { Minor } from '../../values/minor';
import { priorYearPeriod, type Period } from '../../values/period';
import { monthsUpTo } from '../lifecycleByMonth';
import type { LineArchive } from './ownLines';
import { revenueWithin, salesFigures, type SalesFigures } from './salesFigures';

/** A calendar month of one customer; the last one is cut at the as-of date, and so is its prior year. */
export interface CustomerMonth {
  /** `"2024-03"`. */
  readonly month: string;
  readonly period: Period;
  readonly figures: SalesFigures;
  /** Null where the book does not reach back to that month (D3). */
  readonly priorYearRevenue: Minor | null;
}

/** The last 12 months of a customer beside the 12 before: 24 months in all. Months before the book begins are left out. */
export function customerMonths(archive: LineArchive, lines: Int32Array): CustomerMonth[] {
  const { asOf, periods } = archive.analysis;
  return monthsUpTo(asOf, 12)
    .filter(({ period }) => period.end >= periods.dataStart)
    .map(({ month, period }) => {
      const before = priorYearPeriod(period);
      return {
        month,
        period,
        figures: salesFigures(archive, lines, period),
        // A month that the book enters in the middle is half a month: no base to compare with.
        priorYearRevenue: before.start >= periods.dataStart ? revenueWithin(archive, lines, before) : null,
      };
    });
}

/** The month a day lies in: `"2024-03"`. */
export function monthOf(day: Parameters<typeof isoOf>[0]): string {
  return isoOf(day).slice(0, 7);
}
