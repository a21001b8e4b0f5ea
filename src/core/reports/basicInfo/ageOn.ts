import { calendarOf, dayOfIso, type CivilDay } from '../../values/civilDay';

/** Whole years from a day of birth (yyyy-mm-dd) to a day; null where it is not a date, or not yet. Who was born on 29 February is a year older from 1 March. */
export function ageOn(birth: string | null, day: CivilDay): number | null {
  const born = birth === null ? null : dayOfIso(birth);
  if (born === null || born > day) return null;
  const [then, now] = [calendarOf(born), calendarOf(day)];
  const passed = now.month > then.month || (now.month === then.month && now.day >= then.day);
  return now.year - then.year - (passed ? 0 : 1);
}
