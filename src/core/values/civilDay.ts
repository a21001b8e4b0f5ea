/**
 * A calendar day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar.
 *
 * No clock time and no time zone: a sale of 2024-03-15 is that day wherever the computer stands. (JavaScript's Date
 * gets Excel serials wrong in Asia/Shanghai, because that zone's offset before 1901 is +8:05:43.)
 */
export type CivilDay = number & { readonly __civilDay: true };

/** Stands for "no date" in Int32 columns. */
export const NO_DAY = -2147483648 as CivilDay;

export interface YearMonthDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** Day number of a calendar date; the date must exist (see {@link isCalendarDate}). */
export function dayOf(year: number, month: number, day: number): CivilDay {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as CivilDay;
}

/** The calendar date of a day number. */
export function calendarOf(day: CivilDay): YearMonthDay {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether year, month and day are whole numbers that name a day of the calendar. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `"2024-03-15"`. */
export function isoOf(day: CivilDay): string {
  const date = calendarOf(day);
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/** The day that `"2024-03-15"` names, or null when the text is not such a date. */
export function dayOfIso(text: string): CivilDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** Moves by whole days. */
export function addDays(day: CivilDay, days: number): CivilDay {
  return (day + days) as CivilDay;
}

/** Moves by whole months; a day that the target month lacks becomes its last day (31 Jan + 1 month = 28 or 29 Feb). */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const date = calendarOf(day);
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

export function startOfMonth(day: CivilDay): CivilDay {
  const date = calendarOf(day);
  return dayOf(date.year, date.month, 1);
}

export function endOfMonth(day: CivilDay): CivilDay {
  const date = calendarOf(day);
  return dayOf(date.year, date.month, daysInMonth(date.year, date.month));
}

/** Months since year 0: `year * 12 + month - 1`, so that consecutive months differ by one. */
export function monthIndexOf(day: CivilDay): number {
  const date = calendarOf(day);
  return date.year * 12 + date.month - 1;
}

/** The first day of a month given by {@link monthIndexOf}. */
export function firstDayOfMonthIndex(index: number): CivilDay {
  const year = Math.floor(index / 12);
  return dayOf(year, index - year * 12 + 1, 1);
}

/** `"2024-03"` for a month index. */
export function monthLabelOf(index: number): string {
  return isoOf(firstDayOfMonthIndex(index)).slice(0, 7);
}

/** 0 = Sunday ... 6 = Saturday. */
export function weekdayOf(day: CivilDay): number {
  return (((day + 4) % 7) + 7) % 7;
}
