import { addDays, addMonths, calendarOf, dayOf, daysInMonth, endOfMonth, isoOf, startOfMonth, type CivilDay } from './civilDay';

/** Both ends belong to the period (D2). */
export interface Period {
  readonly start: CivilDay;
  readonly end: CivilDay;
}

/** The period choices of the command line and the settings; custom ones are given as a {@link Period}. */
export const PERIOD_KINDS = ['month', 'quarter', 'year', 'ytd', 'last30', 'last12m'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export function periodLength(period: Period): number {
  return period.end - period.start + 1;
}

export function contains(period: Period, day: CivilDay): boolean {
  return day >= period.start && day <= period.end;
}

export function periodText(period: Period): string {
  return `${isoOf(period.start)}..${isoOf(period.end)}`;
}

/** First day of the fiscal year that a day lies in; fiscal years start on the first of a month (1 = calendar year). */
export function fiscalYearStart(day: CivilDay, startMonth = 1): CivilDay {
  const date = calendarOf(day);
  return dayOf(date.month >= startMonth ? date.year : date.year - 1, startMonth, 1);
}

/** The period of a kind that ends at the as-of date, to-date where its unit is not over (D2). */
export function periodOf(kind: PeriodKind, asOf: CivilDay, fiscalStartMonth = 1): Period {
  switch (kind) {
    case 'month':
      return { start: startOfMonth(asOf), end: asOf };
    case 'quarter':
      return { start: unitStart(asOf, 3, fiscalStartMonth), end: asOf };
    case 'year':
    case 'ytd':
      return { start: fiscalYearStart(asOf, fiscalStartMonth), end: asOf };
    case 'last30':
      return { start: addDays(asOf, -29), end: asOf };
    case 'last12m':
      return { start: addDays(addMonths(asOf, -12), 1), end: asOf };
  }
}

/**
 * The period before (环比, D2): the preceding unit; for a to-date period its first (E-S+1) days, cut at its end;
 * for rolling and custom periods the same number of days right before.
 */
export function previousPeriod(kind: PeriodKind | 'custom', period: Period): Period {
  const months = kind === 'month' ? 1 : kind === 'quarter' ? 3 : kind === 'year' || kind === 'ytd' ? 12 : 0;
  if (months === 0) {
    const length = periodLength(period);
    return { start: addDays(period.start, -length), end: addDays(period.start, -1) };
  }
  const start = addMonths(period.start, -months);
  const unitEnd = addDays(period.start, -1);
  if (period.end === addDays(addMonths(period.start, months), -1)) return { start, end: unitEnd };
  const sameLength = addDays(start, periodLength(period) - 1);
  return { start, end: sameLength < unitEnd ? sameLength : unitEnd };
}

/** The same day last year; 29 February becomes the 28th (D3). */
export function sameDayLastYear(day: CivilDay): CivilDay {
  const date = calendarOf(day);
  return dayOf(date.year - 1, date.month, Math.min(date.day, daysInMonth(date.year - 1, date.month)));
}

/** Prior-year period (同比, D3): both ends a year back; an end that closes its month closes last year's month too. */
export function priorYearPeriod(period: Period): Period {
  const end = sameDayLastYear(period.end);
  return { start: sameDayLastYear(period.start), end: period.end === endOfMonth(period.end) ? endOfMonth(end) : end };
}

function unitStart(day: CivilDay, months: number, fiscalStartMonth: number): CivilDay {
  const yearStart = calendarOf(fiscalYearStart(day, fiscalStartMonth));
  const date = calendarOf(day);
  const monthsIn = (date.year - yearStart.year) * 12 + date.month - yearStart.month;
  return addMonths(dayOf(yearStart.year, yearStart.month, 1), monthsIn - (monthsIn % months));
}
