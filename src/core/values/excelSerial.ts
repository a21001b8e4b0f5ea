import type { CivilDay } from './civilDay';

/** Excel's serial of 1970-01-01 in the 1900 date system. */
const SERIAL_OF_EPOCH = 25569;
/** Days by which a serial of the 1904 date system is smaller than that of the 1900 system for the same day. */
export const OFFSET_1904 = 1462;
/** The last day Excel knows: 9999-12-31. */
export const LAST_SERIAL = 2958465;
/** Serials up to 60 lie in the months where Excel believes in a 29 February 1900; no real sale is there (DT1). */
export const FIRST_TRUSTED_SERIAL = 61;

/**
 * The civil day of an Excel serial; a time of day (the fraction) is rounded to the second first, so that
 * 45000.9999999 is midnight of the next day, then cut.
 * @returns null outside 1900-03-01 .. 9999-12-31
 */
export function dayOfSerial(serial: number, date1904 = false): CivilDay | null {
  const in1900 = date1904 ? serial + OFFSET_1904 : serial;
  const whole = Math.floor(Math.round(in1900 * 86400) / 86400);
  if (!(whole >= FIRST_TRUSTED_SERIAL && whole <= LAST_SERIAL)) return null;
  return (whole - SERIAL_OF_EPOCH) as CivilDay;
}

/** The Excel serial (1900 system, unless told) of a civil day from 1900-03-01 on. */
export function serialOfDay(day: CivilDay, date1904 = false): number {
  return day + SERIAL_OF_EPOCH - (date1904 ? OFFSET_1904 : 0);
}
