/**
 * Exact money. An amount is a whole number of minor units at a scale: 1234.50 at scale 2 is 123450.
 *
 * Sums of such integers are exact, commutative and additive, so class totals equal the ledger's total by construction
 * (reliability.md 6). A value is kept as a `number` while its magnitude is at most {@link MAX_SAFE_MINOR} and as a
 * `bigint` beyond; every function here returns that normal form. Arithmetic on amounts happens only in this module
 * and in minorColumn.ts.
 */
export type Minor = (number | bigint) & { readonly __minor: true };

/** Beyond 2^51 - 1 minor units a double can no longer show every hundredth, so the bigint form takes over. */
export const MAX_SAFE_MINOR = 2 ** 51 - 1;

export const ZERO = 0 as number as Minor;

/** Brings any integer into the normal form. */
export function minor(value: number | bigint): Minor {
  if (typeof value === 'number') {
    if (Math.abs(value) <= MAX_SAFE_MINOR) return (value === 0 ? 0 : value) as Minor;
    return BigInt(value) as Minor;
  }
  return (value <= BigInt(MAX_SAFE_MINOR) && value >= -BigInt(MAX_SAFE_MINOR) ? Number(value) : value) as Minor;
}

export function addMinor(a: Minor, b: Minor): Minor {
  if (typeof a === 'number' && typeof b === 'number') return minor(a + b); // at most 2^52: still exact
  return minor(BigInt(a) + BigInt(b));
}

export function subMinor(a: Minor, b: Minor): Minor {
  if (typeof a === 'number' && typeof b === 'number') return minor(a - b);
  return minor(BigInt(a) - BigInt(b));
}

export function negMinor(a: Minor): Minor {
  return minor(typeof a === 'number' ? -a : -a);
}

export function absMinor(a: Minor): Minor {
  return signOf(a) < 0 ? negMinor(a) : a;
}

/** -1, 0 or 1. */
export function signOf(a: Minor): -1 | 0 | 1 {
  return a > 0 ? 1 : a < 0 ? -1 : 0;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b` (same scale). */
export function compareMinor(a: Minor, b: Minor): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Exact comparison of `a * factorA` with `b * factorB`; factors are whole numbers. For shares and cuts (D11). */
export function compareProducts(a: Minor, factorA: number, b: Minor, factorB: number): number {
  if (typeof a === 'number' && typeof b === 'number') {
    const left = a * factorA;
    const right = b * factorB;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  const left = BigInt(a) * BigInt(factorA);
  const right = BigInt(b) * BigInt(factorB);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `a / b` as a double, or null when b is zero. The one division, done last (reliability.md 6, rule 6). */
export function ratioOf(a: Minor, b: Minor): number | null {
  if (signOf(b) === 0) return null;
  return Number(a) / Number(b) + 0;
}

/** An amount at another scale; going to fewer digits rounds half away from zero, as Excel's ROUND does. */
export function rescale(value: Minor, from: number, to: number): Minor {
  if (to === from) return value;
  if (to > from) return minor(BigInt(value) * 10n ** BigInt(to - from));
  return minor(divideRounded(BigInt(value), 10n ** BigInt(from - to)));
}

/** Integer division rounded half away from zero. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const a = dividend < 0n ? -dividend : dividend;
  const b = divisor < 0n ? -divisor : divisor;
  const quotient = (2n * a + b) / (2n * b);
  return negative ? -quotient : quotient;
}

/** The amount as a double, for a cell or a chart: exact to the last digit shown below 2^51 minor units. */
export function minorToNumber(value: Minor, scale: number): number {
  return Number(value) / 10 ** scale;
}

/** Exact decimal text with at least two digits after the point and no needless zeros beyond: `"1234.50"`, `"9747747.934"`. */
export function minorToDecimal(value: Minor, scale: number): string {
  const negative = signOf(value) < 0;
  const digits = String(negative ? -BigInt(value) : BigInt(value)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '').padEnd(2, '0');
  return `${negative ? '-' : ''}${whole}.${fraction}`;
}
