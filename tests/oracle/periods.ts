import {
  addDays,
  addMonths,
  daysInMonth,
  firstOfMonth,
  isDay,
  lastOfMonth,
  lengthInDays,
  makeDay,
  parts,
  type Day,
  type Span,
} from './calendar';
import type { OracleSettings } from './oracleInput';

/** D2: the period a word names, and the one before it. */
export interface PeriodPair {
  readonly period: Span;
  readonly previous: Span;
}

/**
 * @param period month | quarter | year | ytd | last30 | last12m | YYYY-MM-DD..YYYY-MM-DD
 * @throws RangeError for another word, or a custom period that starts after its end or after the as-of date
 */
export function periodsFor(period: string, asOf: Day, fiscalYearStartMonth: number): PeriodPair {
  switch (period) {
    case 'month':
      return calendarUnit(firstOfMonth(asOf), 1, asOf);
    case 'quarter':
      return calendarUnit(unitStart(asOf, fiscalYearStartMonth, 3), 3, asOf);
    case 'year':
    case 'ytd':
      return calendarUnit(fiscalYearStart(asOf, fiscalYearStartMonth), 12, asOf);
    case 'last30':
      return daysBefore({ start: addDays(asOf, -29), end: asOf });
    case 'last12m':
      return daysBefore({ start: addDays(addMonths(asOf, -12), 1), end: asOf });
    default:
      return customPeriod(period, asOf);
  }
}

export function fiscalYearStart(day: Day, fiscalYearStartMonth: number): Day {
  return unitStart(day, fiscalYearStartMonth, 12);
}

/** First day of the unit of `months` months, counted from the fiscal year's first month, that holds the day. */
function unitStart(day: Day, fiscalYearStartMonth: number, months: number): Day {
  const [year, month] = parts(day);
  const into = (month - fiscalYearStartMonth + 12) % months;
  return addMonths(makeDay(year, month, 1), -into);
}

/** A unit from its start to the as-of date; a to-date unit is compared with as many first days of the unit before. */
function calendarUnit(start: Day, months: number, asOf: Day): PeriodPair {
  const period = { start, end: asOf };
  const previousStart = addMonths(start, -months);
  const previousEnd = addDays(start, -1);
  const isWhole = asOf === addDays(addMonths(start, months), -1);
  const sameDays = addDays(previousStart, lengthInDays(period) - 1);
  const end = isWhole || sameDays > previousEnd ? previousEnd : sameDays;
  return { period, previous: { start: previousStart, end } };
}

/** The same number of days just before. */
export function daysBefore(period: Span): PeriodPair {
  return { period, previous: { start: addDays(period.start, -lengthInDays(period)), end: addDays(period.start, -1) } };
}

function customPeriod(text: string, asOf: Day): PeriodPair {
  const [start = '', end = ''] = text.split('..');
  if (!isDay(start) || !isDay(end) || start > end) throw new RangeError(`"${text}" is not a period`);
  if (start > asOf) throw new RangeError(`the period ${text} starts after the as-of date ${asOf}`);
  return daysBefore({ start, end: end > asOf ? asOf : end });
}

/** D3: the same dates last year (29 Feb -> 28 Feb; a month end stays a month end), or the same weekdays 364 days before. */
export function priorYear(span: Span, shift: OracleSettings['priorYearShift']): Span {
  if (shift === 'sameWeekday') return { start: addDays(span.start, -364), end: addDays(span.end, -364) };
  const end = span.end === lastOfMonth(span.end) ? lastOfMonth(lastYear(span.end)) : lastYear(span.end);
  return { start: lastYear(span.start), end };
}

/** D3: `null` instead of a period for which the data do not reach back. */
export function priorYearInData(span: Span, firstSale: Day | null, shift: OracleSettings['priorYearShift']): Span | null {
  const shifted = priorYear(span, shift);
  return firstSale === null || shifted.start < firstSale ? null : shifted;
}

function lastYear(day: Day): Day {
  const [year, month, date] = parts(day);
  return makeDay(year - 1, month, Math.min(date, daysInMonth(year - 1, month)));
}

/** Default grading period: the last full calendar month before the as-of month. */
export function lastFullMonth(asOf: Day): Span {
  const end = addDays(firstOfMonth(asOf), -1);
  return { start: firstOfMonth(end), end };
}

/** The grading period before: the month before a whole month, else as many days before. */
export function gradingPeriodBefore(grading: Span): Span {
  const isMonth = grading.start === firstOfMonth(grading.start) && grading.end === lastOfMonth(grading.start);
  return isMonth ? lastFullMonth(grading.start) : daysBefore(grading).previous;
}
