/** Civil days as "YYYY-MM-DD" text: text order is date order. All arithmetic is in UTC, where every day has 24 hours. */
export type Day = string;

/** An inclusive span of days. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the text is a real calendar day written YYYY-MM-DD ("2023-02-29" is not). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = parts(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function parts(day: Day): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

export function makeDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** `later - earlier` in days. */
export function daysBetween(earlier: Day, later: Day): number {
  return (Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / MILLISECONDS_A_DAY;
}

/** The same day of another month; a day that month lacks becomes its last. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = parts(day);
  const index = year * 12 + (month - 1) + count;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return makeDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}

export function lastOfMonth(day: Day): Day {
  const [year, month] = parts(day);
  return makeDay(year, month, daysInMonth(year, month));
}

export function within(day: Day, span: Span): boolean {
  return span.start <= day && day <= span.end;
}

/** Days in the span, both ends counted. */
export function lengthInDays(span: Span): number {
  return daysBetween(span.start, span.end) + 1;
}
