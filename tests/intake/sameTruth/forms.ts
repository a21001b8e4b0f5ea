import { dayOfIso } from '../../../src/core/values/civilDay';
import { serialOfDay } from '../../../src/core/values/excelSerial';
import type { CellInput } from '../../../src/core/tables/columns';
import { calendar } from './truth';

const pad = (value: number): string => String(value).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = '日一二三四五六';
const wide = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Ways of writing a date. `dmy` needs the reader to be told, as a user's culture does. */
export const DATE_FORMS: Readonly<Record<string, (iso: string) => CellInput>> = {
  iso: (iso) => iso,
  serial: (iso) => serialOfDay(dayOfIso(iso)!),
  serialWithTime: (iso) => serialOfDay(dayOfIso(iso)!) + 0.75,
  slashes: (iso) => iso.replace(/-/g, '/'),
  points: (iso) => { const { year, month, day } = calendar(iso); return `${year}.${month}.${day}`; },
  chinese: (iso) => { const { year, month, day } = calendar(iso); return `${year}年${month}月${day}日`; },
  chineseWeekday: (iso) => `${iso} 星期${WEEKDAYS[(dayOfIso(iso)! + 4) % 7]!}`,
  halfDay: (iso) => `${iso} 下午 3:20`,
  digitsText: (iso) => iso.replace(/-/g, ''),
  digitsNumber: (iso) => Number(iso.replace(/-/g, '')),
  monthWord: (iso) => { const { year, month, day } = calendar(iso); return `${day}-${MONTHS[month - 1]!}-${year % 100}`; },
  american: (iso) => { const { year, month, day } = calendar(iso); return `${MONTHS[month - 1]!} ${day}, ${year}`; },
  monthFirst: (iso) => { const { year, month, day } = calendar(iso); return `${month}/${day}/${year}`; },
  german: (iso) => { const { year, month, day } = calendar(iso); return `${pad(day)}.${pad(month)}.${year}`; },
  zulu: (iso) => `${iso}T23:30:00Z`,
  minguo: (iso) => { const { year, month, day } = calendar(iso); return `民國${year - 1911}年${month}月${day}日`; },
  minguoShort: (iso) => { const { year, month, day } = calendar(iso); return `${year - 1911}/${pad(month)}/${pad(day)}`; },
  fullWidth: (iso) => wide(iso.replace(/-/g, '/')),
};

const parts = (cents: number): [sign: string, whole: string, fraction: string] => [cents < 0 ? '-' : '', String(Math.floor(Math.abs(cents) / 100)), pad(Math.abs(cents) % 100)];
const grouped = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign);
const english = (cents: number): string => { const [sign, whole, fraction] = parts(cents); return `${sign}${grouped(whole, ',')}.${fraction}`; };

/** Ways of writing an amount. */
export const AMOUNT_FORMS: Readonly<Record<string, (cents: number) => CellInput>> = {
  number: (cents) => cents / 100,
  text: (cents) => (cents / 100).toFixed(2),
  grouped: english,
  yuanSign: (cents) => `¥${english(cents)}`,
  yuanWord: (cents) => `${english(cents)}元`,
  code: (cents) => `CNY ${english(cents)}`,
  brackets: (cents) => (cents < 0 ? `(${english(-cents)})` : english(cents)),
  minusBehind: (cents) => (cents < 0 ? `${english(-cents)}-` : english(cents)),
  fullWidth: (cents) => wide(english(cents)),
  german: (cents) => { const [sign, whole, fraction] = parts(cents); return `${sign}${grouped(whole, '.')},${fraction}`; },
  french: (cents) => { const [sign, whole, fraction] = parts(cents); return `${sign}${grouped(whole, '\u202f')},${fraction}`; },
  tenThousands: (cents) => `${(cents / 1_000_000).toFixed(6)}万`,
  thousands: (cents) => `${(cents / 100_000).toFixed(5)}k`,
};

/** Ways of writing an id or a name that are no other id or name. */
export const KEY_FORMS: Readonly<Record<string, (text: string) => string>> = {
  asWritten: (text) => text,
  spaces: (text) => `  ${text} `,
  noBreakSpace: (text) => `\u00a0${text}\u3000`,
  zeroWidth: (text) => `${text.slice(0, 2)}\u200b${text.slice(2)}`,
  lowerCase: (text) => text.toLowerCase(),
  upperCase: (text) => text.toUpperCase().replace('SÖHNE', 'SÖHNE'),
  fullWidth: wide,
  lineBreak: (text) => `${text}\n`,
};
