import { isoOf } from '../values/civilDay';
import { dayOfSerial } from '../values/excelSerial';

/** The day a date cell shows: `45366` -> `"2024-03-15"`; a number that is no day is shown as it is. */
export function calendarText(serial: number): string {
  const day = dayOfSerial(serial);
  return day === null ? String(serial) : isoOf(day);
}
