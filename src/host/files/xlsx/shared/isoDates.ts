import { dayOf, isCalendarDate } from '../../../../core/values/civilDay';
import { serialOfDay } from '../../../../core/values/excelSerial';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

/** The serial of `2024-03-15` or `2024-03-15T08:30:00`; undefined when the text is no such date. Time zones play no part. */
export function serialOfIsoDate(text: string, date1904 = false): number | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  if (!isCalendarDate(year, month, day) || year < 1900 || seconds >= 86400) return undefined;
  return serialOfDay(dayOf(year, month, day), date1904) + seconds / 86400;
}
