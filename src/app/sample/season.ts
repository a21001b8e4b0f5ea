import { addDays, calendarOf, dayOf, endOfMonth, weekdayOf } from '../../core/values/civilDay';
import type { CivilDay } from '../../core/values/civilDay';

/** Month and day of Chinese New Year, from 2010 on; the dates are checked against the lunar calendar by a test. */
const NEW_YEARS: readonly (readonly [month: number, day: number])[] = [
  [2, 14],
  [2, 3],
  [1, 23],
  [2, 10],
  [1, 31],
  [2, 19],
  [2, 8],
  [1, 28],
  [2, 16],
  [2, 5], // 2010-2019
  [1, 25],
  [2, 12],
  [2, 1],
  [1, 22],
  [2, 10],
  [1, 29],
  [2, 17],
  [2, 6],
  [1, 26],
  [2, 13], // 2020-2029
  [2, 3],
  [1, 23],
  [2, 11],
  [1, 31],
  [2, 19],
  [2, 8],
  [1, 28],
  [2, 15],
  [2, 4],
  [1, 24], // 2030-2039
];
const FIRST_YEAR = 2010;
/** Outside the table a middling date serves: the dip is then up to two weeks off, nothing else depends on it. */
const MIDDLING: readonly [number, number] = [2, 5];

/** The day of Chinese New Year in a calendar year. */
export function chineseNewYear(year: number): CivilDay {
  const [month, day] = NEW_YEARS[year - FIRST_YEAR] ?? MIDDLING;
  return dayOf(year, month, day);
}

/** Days from this year's Chinese New Year: negative before it. */
function daysFromNewYear(day: CivilDay): number {
  return day - chineseNewYear(calendarOf(day).year);
}

/** Closed: weekends, the New Year shutdown (3 days before to 8 after) and 1-3 October. */
export function isClosed(day: CivilDay): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return true;
  const { month, day: dayOfMonth } = calendarOf(day);
  if (month === 10 && dayOfMonth <= 3) return true;
  const offset = daysFromNewYear(day);
  return offset >= -3 && offset <= 8;
}

/** The first open day at or after this one. */
export function nextOpenDay(day: CivilDay): CivilDay {
  let open = day;
  while (isClosed(open)) open = addDays(open, 1);
  return open;
}

/** The last open day of the month, or the day itself where the shutdown leaves none at or after it. */
export function lastOpenDayOfMonth(day: CivilDay): CivilDay {
  for (let last = endOfMonth(day); last > day; last = addDays(last, -1)) {
    if (!isClosed(last)) return last;
  }
  return day;
}

/** How much larger than usual an order is on this day: stocking up before New Year, thin after, Q4 peak, summer dip. */
export function sizeSeason(day: CivilDay): number {
  const offset = daysFromNewYear(day);
  if (offset >= -40 && offset < -15) return 1.12;
  if (offset >= -15 && offset <= 25) return 0.72;
  const { month } = calendarOf(day);
  if (month >= 10) return 1.14;
  return month === 7 || month === 8 ? 0.92 : 1;
}

/** How much longer than usual a customer waits for the next order from this day. */
export function intervalSeason(day: CivilDay): number {
  const offset = daysFromNewYear(day);
  if (offset >= -12 && offset <= 18) return 1.45;
  const { month } = calendarOf(day);
  if (month >= 10) return 0.88;
  return month === 7 || month === 8 ? 1.06 : 1;
}
