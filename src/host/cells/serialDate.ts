/** Days between 1970-01-01 and serial 0 of the 1900 system as it counts from March 1900 on. */
const EPOCH_1900 = 25_569;
const SHIFT_1904 = 1_462;
const LEAP_BUG = 60;

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 of a day of the Gregorian calendar. Integer arithmetic: no time zone can shift it. */
export function epochDays({ year, month, day }: CivilDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

export function civilDay(days: number): CivilDay {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** The serial number of a day; null before the system's first day. 1900-02-29 does not exist and is never given. */
export function serialOf(day: CivilDay, date1904: boolean): number | null {
  const serial = epochDays(day) + EPOCH_1900;
  if (date1904) return serial - SHIFT_1904 >= 0 ? serial - SHIFT_1904 : null;
  return serial > LEAP_BUG ? serial : serial - 1 >= 1 ? serial - 1 : null;
}

/** The day of a serial number's whole part. Serial 60 is Excel's 29 February 1900. */
export function dayOfSerial(serial: number, date1904: boolean): CivilDay {
  const whole = Math.floor(serial);
  if (date1904) return civilDay(whole + SHIFT_1904 - EPOCH_1900);
  if (whole === LEAP_BUG) return { year: 1900, month: 2, day: 29 };
  return civilDay(whole - EPOCH_1900 + (whole < LEAP_BUG ? 1 : 0));
}

/** Whether year, month and day name a real day. */
export function isRealDay(day: CivilDay): boolean {
  const back = civilDay(epochDays(day));
  return back.year === day.year && back.month === day.month && back.day === day.day;
}
