import { decimalOf, type Decimal } from '../../values/decimal';
import type { DecimalSign } from './decimalSign';
import { withoutSpace } from './space';
import { usualWidth } from './width';

/** Currency signs and words that may stand before or after an amount (M1). */
const CURRENCY =
  /^(?:人民币|rmb|cny|usd|eur|gbp|jpy|hkd|twd|nt\$|hk\$|us\$|cn[¥y]|[¥$€£₩₹])|(?:人民币|rmb|cny|usd|eur|gbp|jpy|hkd|twd|元整|元|圆|块|[¥$€£₩₹])$/;
/** Unit words as powers of ten (rule 7: an exponent shift, never a multiplication). */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/亿$/, 8],
  [/千万$/, 7],
  [/百万$/, 6],
  [/[万萬w]$/, 4],
  [/[千k]$/, 3],
  [/(?:mn|million|m)$/, 6],
  [/(?:bn|billion)$/, 9],
  [/%$/, -2],
  [/‰$/, -3],
];

/**
 * Reads an amount or a number written as text (M1, M2): currency signs, thousands separators, brackets or a trailing
 * minus for negatives, full width, 万/亿/k/%. Where one separator stands once it is the decimal sign when it is `sign` or
 * what follows it is no group of digits.
 * @param shift power of ten that the header announces (万元 = 4)
 * @param sign  decimal sign of the column, for cells such as 1,234 that do not tell
 * @returns null where the text is no number
 */
export function readDecimalText(cell: string, shift = 0, sign: DecimalSign = '.'): Decimal | null {
  if (cell.length > 64) return null; // no number a person wrote is longer; keeps odd cells cheap (T12)
  const plain = sign === '.' ? plainDecimal(cell, shift) : null;
  if (plain) return plain;
  let text = withoutSpace(usualWidth(cell)).toLowerCase().replace(/[−–—‐﹣]/g, '-').replace(/￥/g, '¥');
  const rebate = CHINESE_REBATE.exec(text);
  if (rebate) return fromParts(false, { whole: '', fraction: rebateDigits(rebate[1]!) }, shift);
  // An apostrophe kept the text a text; 负 and △ stand for a minus in printed accounts.
  text = text.replace(/^['’](?=[-+\d.,(¥$])/, '').replace(/^(?:负|負|△|▲)(?=[\d.,¥$])/, '-');
  let negative = false;
  const bracketed = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(text);
  if (bracketed) {
    negative = true;
    text = bracketed[1]! + bracketed[2]! + bracketed[3]!;
  }
  let exponent = shift;
  for (let pass = 0; pass < 6; pass++) {
    const before = text;
    if (/^[-+]/.test(text) || (/[-+]$/.test(text) && /\d[^\d]*$/.test(text))) {
      const lead = text[0] === '-' || text[0] === '+';
      if ((lead ? text[0] : text[text.length - 1]) === '-') {
        if (negative) return null; // two signs: not for us to guess
        negative = true;
      }
      text = lead ? text.slice(1) : text.slice(0, -1);
    }
    text = text.replace(CURRENCY, '');
    if (text === before) break;
  }
  for (const [unit, power] of UNITS) {
    const cut = text.replace(unit, '');
    if (cut !== text) {
      text = cut.replace(CURRENCY, '');
      exponent += power;
      break;
    }
  }
  const scientific = /^(\d+(?:\.\d+)?)e([+-]?\d{1,3})$/.exec(text);
  if (scientific) {
    text = scientific[1]!;
    exponent += Number(scientific[2]);
  }
  const number = withoutGroups(text, sign);
  return number === null ? null : fromParts(negative, number, exponent);
}

/** 9折, 85折, 8.5折: what is still paid, in tenths or hundredths. */
const CHINESE_REBATE = /^([1-9](?:\.\d{1,2})?|[1-9]\d(?:\.\d)?)折$/;

/** The share taken off, as the digits behind its point: 9折 takes off .1, 85折 and 8.5折 .15. */
function rebateDigits(paid: string): string {
  const digits = paid.replace('.', '');
  const off = 10 ** digits.length - Number(digits);
  return String(off).padStart(digits.length, '0');
}

/** The common case, `-1234.50`, without any rewriting. */
function plainDecimal(text: string, shift: number): Decimal | null {
  const match = /^\s*([-+]?)(\d+)(?:\.(\d*))?\s*$/.exec(text);
  if (!match) return null;
  return fromParts(match[1] === '-', { whole: match[2]!, fraction: match[3] ?? '' }, shift);
}

interface Parts {
  readonly whole: string;
  readonly fraction: string;
}

/**
 * Digits without their separators. One point or comma that cannot be a thousands separator is the decimal point;
 * where both occur the last one is.
 */
function withoutGroups(text: string, sign: DecimalSign): Parts | null {
  const bare = text.replace(/['’_]/g, '');
  if (!/^[\d.,]+$/.test(bare) || !/\d/.test(bare)) return null;
  const lastPoint = bare.lastIndexOf('.');
  const lastComma = bare.lastIndexOf(',');
  const decimalSign = lastPoint > lastComma ? '.' : ',';
  const groupSign = decimalSign === '.' ? ',' : '.';
  const at = Math.max(lastPoint, lastComma);
  if (at < 0) return { whole: bare, fraction: '' };
  const onlyOneKind = lastPoint < 0 || lastComma < 0;
  const count = bare.split(decimalSign).length - 1;
  if (onlyOneKind && (count > 1 || (decimalSign !== sign && isGrouped(bare, decimalSign)))) {
    return isGrouped(bare, decimalSign) ? { whole: bare.split(decimalSign).join(''), fraction: '' } : null;
  }
  if (count > 1) return null;
  const whole = bare.slice(0, at);
  if (whole.includes(groupSign) && !isGrouped(whole, groupSign)) return null;
  return { whole: whole.split(groupSign).join('') || '0', fraction: bare.slice(at + 1) };
}

/** `1,234,567`, and the Indian `12,34,567` and Chinese `1,2345` ways: a first group, then groups of 2 to 4, the last of 3 or 4. */
function isGrouped(text: string, sign: string): boolean {
  const groups = text.split(sign);
  const first = groups[0]!;
  if (first.length < 1 || first.length > 4 || (first.startsWith('0') && groups.length > 1)) return false;
  const rest = groups.slice(1);
  return rest.every((g) => g.length >= 2 && g.length <= 4) && rest.at(-1)!.length >= 3;
}

/**
 * More digits than Excel keeps, most of them behind the point, are float noise written out (`-60.70400000000001`):
 * rounded to 15 digits as the cell would be.
 */
function fromParts(negative: boolean, parts: Parts, exponent: number): Decimal {
  const digits = (parts.whole + parts.fraction).replace(/^0+/, '');
  let power = exponent - parts.fraction.length;
  if (digits.length > 15 && parts.fraction.length > 6 && digits.length - parts.fraction.length < 15) {
    const extra = digits.length - 15;
    const kept = BigInt(digits.slice(0, 15)) + (digits.charCodeAt(15) >= 53 ? 1n : 0n);
    power += extra;
    return decimalOf(negative, kept.toString(), power);
  }
  return decimalOf(negative, digits, power);
}
