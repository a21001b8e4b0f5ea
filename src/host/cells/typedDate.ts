import { isRealDay, serialOf } from './serialDate';
import type { Typed, TypingRules } from './typedValue';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\s*([ap]m?)?$/i;
const SPLIT = /^(.*?)(?:[\sT]+(\d{1,2}:\d{2}.*))?$/i;

interface ReadDay {
  readonly serial: number;
  readonly format: string;
}

/** A text read as a date, a time or both, as a serial number with the format Excel gives it, or null. */
export function typedDate(text: string, rules: TypingRules): Typed | null {
  if (/^[a-z]/i.test(text) && !MONTHS.includes(text.slice(0, 3).toLowerCase())) return null;
  const time = timeOf(text);
  if (time !== null) return { value: time.fraction, format: time.format };
  const [, dayText = '', timeText] = SPLIT.exec(text) ?? [];
  const day = dayOf(dayText.trim(), rules);
  if (day === null) return null;
  if (timeText === undefined) return { value: day.serial, format: day.format };
  const clock = timeOf(timeText.trim());
  return clock === null
    ? null
    : { value: day.serial + clock.fraction, format: rules.culture === 'zh-CN' ? 'yyyy/m/d h:mm' : 'm/d/yyyy h:mm' };
}

function timeOf(text: string): { fraction: number; format: string } | null {
  const parts = TIME.exec(text);
  if (parts === null) return null;
  const [, hourText, minuteText, secondText, millis, half] = parts;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0) + Number(millis === undefined ? 0 : `0.${millis}`);
  if (minute > 59 || second >= 60 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const hour24 = half === undefined ? hour : (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  const clock = secondText === undefined ? 'h:mm' : 'h:mm:ss';
  return {
    fraction: (hour24 * 3600 + minute * 60 + second) / 86_400,
    format: half === undefined ? (hour24 > 23 ? '[h]:mm:ss' : clock) : `${clock} AM/PM`,
  };
}

function dayOf(text: string, rules: TypingRules): ReadDay | null {
  const short = rules.culture === 'zh-CN' ? 'yyyy/m/d' : 'm/d/yyyy';
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst !== null && !text.includes('.'))
    return made(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), short, rules);
  const chinese = /^(\d{4}|\d{2})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (chinese !== null) {
    const format = chinese[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
    return made(fullYear(chinese[1] ?? ''), Number(chinese[2]), Number(chinese[3] ?? 1), format, rules);
  }
  const three = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (three !== null) {
    if (rules.culture !== 'zh-CN') return made(fullYear(three[4] ?? ''), Number(three[1]), Number(three[3]), short, rules);
    return (three[4] ?? '').length === 2 ? made(fullYear(three[1] ?? ''), Number(three[3]), Number(three[4]), short, rules) : null;
  }
  const two = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (two !== null)
    return made(rules.currentYear, Number(two[1]), Number(two[2]), rules.culture === 'zh-CN' ? 'm"月"d"日"' : 'd-mmm', rules);
  const monthYear = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? /^(?<m>\d{1,2})[-/](?<y>\d{4})$/.exec(text);
  if (monthYear !== null) {
    const year = Number(monthYear.groups?.y ?? monthYear[1]);
    return made(year, Number(monthYear.groups?.m ?? monthYear[2]), 1, 'mmm-yy', rules);
  }
  return namedMonth(text, rules);
}

/** `31-Jan-24`, `31 January 2024`, `January 31, 2024`, `Jan-24`, `Jan 2024`. */
function namedMonth(text: string, rules: TypingRules): ReadDay | null {
  const dayFirst = /^(\d{1,2})[-\s/]([a-z]{3,9})\.?(?:[-\s/,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst !== null) {
    const year = dayFirst[3] === undefined ? rules.currentYear : fullYear(dayFirst[3]);
    return made(year, monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]), dayFirst[3] === undefined ? 'd-mmm' : 'd-mmm-yy', rules);
  }
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(text);
  if (monthFirst !== null) return made(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]), 'd-mmm-yy', rules);
  const month = /^([a-z]{3,9})[-\s](\d{4}|\d{2})$/i.exec(text);
  return month === null ? null : made(fullYear(month[2] ?? ''), monthOf(month[1] ?? ''), 1, 'mmm-yy', rules);
}

const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return 1 + (lower.length === 3 ? MONTHS.indexOf(lower) : FULL_MONTHS.indexOf(lower));
}

/** Two digits: 00-29 are 2000-2029, 30-99 are 1930-1999. */
const fullYear = (digits: string): number => (digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900));

function made(year: number, month: number, day: number, format: string, { date1904 }: TypingRules): ReadDay | null {
  if (year > 9999 || month < 1 || month > 12 || !isRealDay({ year, month, day })) return null;
  const serial = serialOf({ year, month, day }, date1904);
  return serial === null ? null : { serial, format };
}
