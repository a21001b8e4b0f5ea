import { addDays, addMonths, startOfMonth, weekdayOf, type CivilDay } from '../../values/civilDay';
import { fiscalYearStart } from '../../values/period';

/** The rounds of the routine (checklist 152-154). */
export const REVIEW_CYCLES = ['week', 'month', 'quarter'] as const;
export type ReviewCycle = (typeof REVIEW_CYCLES)[number];

/** The rounds, and the review since a day of the user's choice. */
export type ReviewKind = ReviewCycle | 'since';

/**
 * The last day of the round before today's (R-N3): the last Friday (or the weekday chosen) before today, the end of the last month, the end of the last
 * quarter of the fiscal year. A review compares with the last build up to that day.
 * @param weeklyOn 1 = Monday to 7 = Sunday
 */
export function lastRound(cycle: ReviewCycle, today: CivilDay, { weeklyOn, fiscalStartMonth }: { readonly weeklyOn: number; readonly fiscalStartMonth: number }): CivilDay {
  switch (cycle) {
    case 'week':
      return addDays(today, -(((weekdayOf(today) - weeklyOn + 6) % 7) + 7) % 7 - 1);
    case 'month':
      return addDays(startOfMonth(today), -1);
    case 'quarter': {
      let start = fiscalYearStart(today, fiscalStartMonth);
      while (addMonths(start, 3) <= today) start = addMonths(start, 3);
      return addDays(start, -1);
    }
  }
}
