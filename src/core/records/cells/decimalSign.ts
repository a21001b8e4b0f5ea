import { usualWidth } from './width';

/** The sign between whole and fraction: 1.5 in China and America, 1,5 in most of Europe. */
export type DecimalSign = '.' | ',';

/** What a number written as text tells of the decimal sign of its column; `either`: 1,234 and 1.234 do not tell (M2). */
export type SignEvidence = 'point' | 'comma' | 'either' | 'none';

const DIGITS = /\d[\d.,]*/;
/** Currencies whose users part thousands by a comma. A point after `$` tells nothing: pesos part thousands by it. */
const COMMA_GROUPS = /[¥￥$£元]|rmb|cny|usd|gbp|人民币/i;
/** Of yuan a point is only ever the decimal sign. */
const POINT_ONLY = /[¥￥元]|rmb|cny|人民币/i;
const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Looks at the separators of a number as text; text that is no number gives anything. */
export function signEvidence(cell: string): SignEvidence {
  if (!cell.includes('.') && !cell.includes(',') && !/[．，]/.test(cell)) return 'none';
  const digits = DIGITS.exec(usualWidth(cell).replace(/[\s\u00a0\u202f'’_]/g, ''))?.[0] ?? '';
  const point = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (point < 0 && comma < 0) return 'none';
  if (point >= 0 && comma >= 0) return point > comma ? 'point' : 'comma';
  const sign = point >= 0 ? '.' : ',';
  // Twice the same sign: it parts groups, so the other one is the decimal sign.
  if (digits.indexOf(sign) !== digits.lastIndexOf(sign)) return sign === '.' ? 'comma' : 'point';
  if (ONE_GROUP.test(digits)) return (sign === ',' ? COMMA_GROUPS : POINT_ONLY).test(cell) ? 'point' : 'either';
  if (sign === ',' && /^\d{1,4},\d{4}$/.test(digits)) return 'none'; // 1,2345: grouped by ten thousands, or not
  return sign === '.' ? 'point' : 'comma';
}
