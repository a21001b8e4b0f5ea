import { dayOf, isCalendarDate } from '../../../core/values/civilDay';
import { FIRST_TRUSTED_SERIAL, serialOfDay } from '../../../core/values/excelSerial';

/** What a field of a text file is taken for. `format` is the number format its cell gets, null for none of its own. */
export interface TypedField {
  readonly value: string | number | boolean;
  readonly format: string | null;
}

/** Excel keeps 15 digits of a number; a longer run of digits is an identifier and stays text. */
const MOST_DIGITS = 15;

const PLAIN = /^-?(?:\d+\.?\d*|\.\d+)$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const SCIENTIFIC = /^-?\d+(?:\.\d+E[+-]?\d{1,3}|E[+-]\d{1,3})$/i;
const PERCENT = /^-?\d+(\.\d+)?%$/;
const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** ="0012", which web exports write so that Excel keeps the digits: the text within, as Excel shows it. No other formula is. */
const KEPT_AS_TEXT = /^\s*="((?:[^"]|"")*)"\s*$/;

/**
 * The value of a field, as Excel takes it when it opens a text file, with exceptions that keep data whole:
 * leading zeros (`007`), a leading `+`, more than 15 digits, `12E3` without sign or point stay text (Excel would turn them
 * into other numbers), and so do `3/4/2024` and `Mar-24`, which mean different days in different countries: whoever reads
 * the column decides. Dates are taken year first only. A leading `=` is text, never a formula; only `="0012"` is the text within.
 * @param grouped whether commas may group thousands (not in a semicolon-separated file, where they are decimal commas)
 */
export function typedField(field: string, grouped: boolean): TypedField {
  const kept = KEPT_AS_TEXT.exec(field);
  if (kept !== null) return { value: kept[1]!.replaceAll('""', '"'), format: null };
  const text = field.trim();
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (isDigit || first === 45 || first === 46) {
    if (PLAIN.test(text)) return plainNumber(text, field);
    if (isDigit && text.length >= 8) {
      const date = dateField(text);
      if (date !== null) return date;
    }
    if (grouped && GROUPED.test(text) && !/^-?0\d/.test(text)) return { value: Number(text.replaceAll(',', '')), format: text.includes('.') ? '#,##0.00' : '#,##0' };
    if (SCIENTIFIC.test(text) && Number.isFinite(Number(text))) return { value: Number(text), format: null };
    const percent = PERCENT.exec(text);
    if (percent !== null) return { value: Number(`${text.slice(0, -1)}e-2`), format: percent[1] === undefined ? '0%' : '0.00%' };
  } else if (first === 84 || first === 116 || first === 70 || first === 102) {
    const word = text.toUpperCase();
    if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE', format: null };
  }
  return { value: field, format: null };
}

function plainNumber(text: string, field: string): TypedField {
  const isNegative = text.startsWith('-');
  const digits = text.replace(/^-/, '');
  const significant = digits.replace('.', '').replace(/^0+/, '').length;
  if (/^0\d/.test(digits) || (significant > MOST_DIGITS && !digits.includes('.')) || text === '-.') return { value: field, format: null };
  const value = Number(text);
  return { value: isNegative && value === 0 ? 0 : value, format: null };
}

function dateField(text: string): TypedField | null {
  const match = DATE.exec(text);
  const [, year, month, day, hours, minutes, seconds] = match === null ? (CHINESE_DATE.exec(text) ?? []) : [match[0], match[1], match[3], match[4], match[5], match[6], match[7]];
  if (year === undefined || !isCalendarDate(Number(year), Number(month), Number(day))) return null;
  const serial = serialOfDay(dayOf(Number(year), Number(month), Number(day)));
  if (serial < FIRST_TRUSTED_SERIAL) return null;
  if (hours === undefined) return { value: serial, format: match === null ? 'yyyy"年"m"月"d"日"' : 'yyyy-mm-dd' };
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86400;
  return { value: serial + time, format: seconds === undefined ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd hh:mm:ss' };
}
