import { isBlank } from './blank';
import { isErrorText } from './cellError';
import { isPlaceholder } from './placeholder';
import { trimmed } from './space';

/** The number of an id or phone cell beyond which Excel has already lost digits (T5). */
export const ID_PRECISION_LIMIT = 1e15;

/** No customer, product or remark is called so; words such as 无 or NA may be. */
const SIGNS_FOR_NOTHING = /^(?:[-–—―－]+|\/+|n\/a|N\/A|nan|NaN)$/;

/** Text of a cell, ends trimmed, otherwise as written; "" where it holds nothing, a sign for nothing or an error. */
export function readText(cell: string | number): string {
  if (typeof cell === 'number') return decimalText(cell);
  const text = trimmed(cell);
  return isBlank(text) || isErrorText(text) || SIGNS_FOR_NOTHING.test(text) ? '' : text;
}

/** An id is compared as text (T3): `001` and `1` differ. Only `17850.0`, a number that passed through a table tool, is `17850`; 无, N/A and the like are no id. */
export function readId(cell: string | number): string {
  const text = withoutMark(readText(cell));
  if (isPlaceholder(text)) return '';
  const end = text.charCodeAt(text.length - 1);
  return end === 48 && /^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text;
}

/** `'0012`: the mark by which Excel and shops keep digits as text is no part of the id. */
function withoutMark(text: string): string {
  const first = text.charCodeAt(0);
  return (first === 39 || first === 8216 || first === 8217) && text.length > 1 ? text.slice(1) : text;
}

/** Phone numbers stay text; a number's digits are written out, never as 1.38E+10 (T4). */
export const readPhone = readId;

/** A number's decimal text without exponent: `17850`, `0.5`. Digits beyond Excel's 15 are rounded away. */
export function decimalText(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value + 0) : BigInt(value).toString();
  const short = String(Number(value.toPrecision(15)));
  return short.includes('e') ? Number(value.toPrecision(15)).toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : short;
}
