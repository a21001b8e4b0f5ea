import { dayOf, isCalendarDate, type CivilDay } from '../../values/civilDay';
import { isSpaceCode, trimmed } from './space';
import { usualWidth } from './width';

/** A date as read from text; `order` says what the text tells of the order of day and month. */
export interface TextDate {
  readonly day: CivilDay;
  /** plain: no doubt; either: readable both ways, `day` is month first; mdy, dmy: readable only so; month: a month alone, `day` is its first. */
  readonly order: 'plain' | 'either' | 'mdy' | 'dmy' | 'month';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = /[(（]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][)）]?|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?\b[.,]?/g;
const TIME = /[t\s]*(?:上午|下午|凌晨|清晨|早上|中午|傍晚|晚上|am|pm)?\s*\d{1,2}(?:[:：时時点點]\d{1,2}(?:[:：分]\d{1,2}(?:[.,]\d+)?秒?)?分?|[时時点點])\s*(?:am|pm|a\.m\.|p\.m\.)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?(?:\s*\(?[a-z]{3,4}\)?)?\s*$/;
const HALF_DAY = /(?<=[\d日号])\s*(?:上午|下午|凌晨|晚上|am|pm)\s*$/;

const YEAR_FIRST = /^(\d{4})\s*[-/.,_、年\s]\s*(\d{1,2})\s*[-/.,_、月\s]\s*(\d{1,2})\s*[日号]?$/;
/** 24年3月9日. */
const SHORT_YEAR_CHINESE = /^(\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
/** 24/3/9: the year can only stand first, since one digit is no year. */
const SHORT_YEAR_FIRST = /^(\d{2})[-/.](\d{1,2})[-/.](\d)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.\s])(\d{1,2})\2(\d{4}|\d{2})$/;
/** Year 1 of the Minguo calendar is 1912; a year of three digits is only ever of it. */
const MINGUO = /^(?:(?:中[华華])?民[国國]\s*(\d{1,3})|(\d{3}))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/;
const MINGUO_COMPACT = /^(\d{3})(\d{2})(\d{2})$/;
const YEAR_MONTH = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})\s*月?|(\d{2}))$/;
const DAY_MONTH_WORD = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[-/.,\\s]*${MONTH_WORD}[-/.,\\s]*(\\d{4}|\\d{2})$`);
const MONTH_WORD_DAY = new RegExp(`^${MONTH_WORD}[-/.,\\s]*(\\d{1,2})(?:st|nd|rd|th)?[-/.,\\s]+(\\d{4})$`);
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const MONTH_WORD_YEAR = new RegExp(`^${MONTH_WORD}[-/.,'’\\s]*(\\d{4}|\\d{2})$`);
const YEAR_WORD_ALONE = new RegExp(`^(\\d{4})[-/.,\\s]*${MONTH_WORD}$`);
const YEAR_MONTH_WORD = new RegExp(`^(\\d{4})[-/.,\\s]*${MONTH_WORD}[-/.,\\s]*(\\d{1,2})$`);

/**
 * Reads a date written as text (DT3-DT7). A time of day, a zone and a weekday are passed over: the written calendar
 * day counts, no zone arithmetic (DT7). Two-digit years: 00-69 are 20xx, 70-99 are 19xx (DT5).
 * A month alone, `Mar-24`, `2024年3月`, `202403`, is its first day and says so. Three-digit years are Minguo years.
 * @returns null where the text names no day or month of the calendar
 */
export function readDateText(cell: string): TextDate | null {
  const fast = isoStart(cell);
  if (fast !== null) return { day: fast, order: 'plain' };
  if (cell.length > 64) return null;
  let text = trimmed(usualWidth(cell).toLowerCase());
  if (text.charCodeAt(0) === 39) text = text.slice(1);
  text = text.replace(WEEKDAY, ' ').replace(TIME, '').replace(HALF_DAY, '').replace(/^[\s,，、]+|[\s,，、]+$/g, '');
  let match = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (match) return plain(Number(match[1]), Number(match[2]), Number(match[3]));
  match = SHORT_YEAR_CHINESE.exec(text) ?? SHORT_YEAR_FIRST.exec(text);
  if (match) return plain(fullYear(match[1]!), Number(match[2]), Number(match[3]));
  match = YEAR_LAST.exec(text);
  if (match) return yearLast(Number(match[1]), match[2]!, Number(match[3]), match[4]!);
  match = DAY_MONTH_WORD.exec(text);
  if (match) return plain(fullYear(match[3]!), monthOf(match[2]!), Number(match[1]));
  match = MONTH_WORD_DAY.exec(text);
  if (match) return plain(Number(match[3]), monthOf(match[1]!), Number(match[2]));
  match = YEAR_MONTH_WORD.exec(text);
  if (match) return plain(Number(match[1]), monthOf(match[2]!), Number(match[3]));
  match = MINGUO.exec(text);
  if (match) return plain(Number(match[1] ?? match[2]) + 1911, Number(match[3]), Number(match[4]));
  match = MINGUO_COMPACT.exec(text);
  if (match) return plain(Number(match[1]) + 1911, Number(match[2]), Number(match[3]));
  return monthAlone(text);
}

function monthAlone(text: string): TextDate | null {
  let match = YEAR_MONTH.exec(text);
  if (match) return month(Number(match[1]), Number(match[2] ?? match[3]));
  match = MONTH_YEAR.exec(text);
  if (match) return month(Number(match[2]), Number(match[1]));
  match = MONTH_WORD_YEAR.exec(text);
  if (match) return month(fullYear(match[2]!), monthOf(match[1]!));
  match = YEAR_WORD_ALONE.exec(text);
  return match ? month(Number(match[1]), monthOf(match[2]!)) : null;
}

function month(year: number, of: number): TextDate | null {
  const first = plain(year, of, 1);
  return first && { day: first.day, order: 'month' };
}

function plain(year: number, month: number, day: number): TextDate | null {
  return isCalendarDate(year, month, day) ? { day: dayOf(year, month, day), order: 'plain' } : null;
}

function yearLast(a: number, separator: string, b: number, yearText: string): TextDate | null {
  if (yearText.length === 2 && a > 31) return plain(fullYear(String(a)), b, Number(yearText));
  const year = fullYear(yearText);
  if (separator === '.') return plain(year, b, a); // 31.01.2024 is only ever written day first
  const monthFirst = isCalendarDate(year, a, b);
  const dayFirst = isCalendarDate(year, b, a);
  if (monthFirst && dayFirst) return { day: dayOf(year, a, b), order: a === b ? 'plain' : 'either' };
  if (monthFirst) return { day: dayOf(year, a, b), order: 'mdy' };
  return dayFirst ? { day: dayOf(year, b, a), order: 'dmy' } : null;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

/** The common case without any rewriting: `2024-01-31`, alone or followed by a clock time of digits and signs. */
function isoStart(text: string): CivilDay | null {
  if (text.length < 10 || text.length > 35) return null;
  const separator = text.charCodeAt(4);
  if ((separator !== 45 && separator !== 47) || text.charCodeAt(7) !== separator) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 0 || month < 0 || day < 0) return null;
  if (text.length > 10) {
    const gap = text.charCodeAt(10);
    if (gap !== 84 && !isSpaceCode(gap)) return null;
    for (let i = 11; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (!((c >= 48 && c <= 58) || c === 46 || c === 43 || c === 45 || c === 90)) return null;
    }
  }
  return isCalendarDate(year, month, day) ? dayOf(year, month, day) : null;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
