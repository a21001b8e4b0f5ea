import type { Typed } from './typedValue';

const NUMBER = /^([+-])?(\()?\s*([$¥￥€£])?\s*([+-])?\s*((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:e([+-]?\d{1,3}))?\s*(%)?\s*(\))?$/i;
const FRACTION = /^([+-]?)(\d+)\s+(\d{1,3})\/(\d{1,3})$/;

/** A text read as a number with the format Excel gives it, or null. Separators are `.` and `,` as in en-US and zh-CN. */
export function typedNumber(text: string): Typed | null {
  const fraction = FRACTION.exec(text);
  if (fraction !== null && Number(fraction[4]) !== 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === '-' ? -size : size, format: '# ?/?' };
  }
  const parts = NUMBER.exec(text);
  if (parts === null) return null;
  const [, sign, open, currency, innerSign, digits = '', exponent, percent, close] = parts;
  if (!/\d/.test(digits) || (open === undefined) !== (close === undefined) || (sign !== undefined && innerSign !== undefined)) return null;
  const size = Number(digits.replaceAll(',', '') + (exponent === undefined ? '' : `e${exponent}`));
  if (!Number.isFinite(size)) return null;
  const negative = sign === '-' || innerSign === '-' || open !== undefined;
  const scaled = fifteenDigits(percent === undefined ? size : size / 100);
  const format = formatOf(digits, currency, exponent, percent);
  return { value: negative ? -scaled : scaled, ...(format === undefined ? {} : { format }) };
}

/** Excel keeps 15 significant digits of what is typed; further ones become zero. */
function fifteenDigits(value: number): number {
  return Math.abs(value) < 1e15 && Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

function formatOf(
  digits: string,
  currency: string | undefined,
  exponent: string | undefined,
  percent: string | undefined,
): string | undefined {
  const hasDecimals = /\.\d/.test(digits);
  if (percent !== undefined) return hasDecimals ? '0.00%' : '0%';
  if (currency !== undefined) return `${currency}#,##0${hasDecimals ? '.00' : ''}`;
  if (exponent !== undefined) return '0.00E+00';
  if (digits.includes(',')) return hasDecimals ? '#,##0.00' : '#,##0';
  return undefined;
}
