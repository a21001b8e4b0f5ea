/** A calendar date; month is 1 to 12. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** Days from the workbook's day zero (1899-12-30) to 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25569;
const MS_PER_DAY = 86_400_000;

/** The Excel serial number (1900 date system, valid from 1900-03-01). Days and months out of range roll over. */
export function toSerial({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY + UNIX_EPOCH_SERIAL;
}

/** The calendar date of an Excel serial number. */
export function fromSerial(serial: number): CalendarDate {
  const moment = new Date((serial - UNIX_EPOCH_SERIAL) * MS_PER_DAY);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** `yyyymmdd`, as document numbers carry it. */
export function compactDate(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

/** `yyyy-mm-dd`, for dates inside a sentence. */
export function isoDate(serial: number): string {
  const digits = compactDate(serial);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The last day of the month that lies `months` months from this day's month (0 = its own month). */
export function endOfMonth(serial: number, months = 0): number {
  const { year, month } = fromSerial(serial);
  return toSerial({ year, month: month + months + 1, day: 0 });
}

/** The same day of the month, `months` months on; the month's last day where that day does not exist. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = fromSerial(serial);
  return Math.min(toSerial({ year, month: month + months, day }), endOfMonth(serial, months));
}

/** Saturday or Sunday. Serial 7 was shown by Excel as a Saturday, and so on every seven days. */
export function isWeekend(serial: number): boolean {
  return serial % 7 < 2;
}
