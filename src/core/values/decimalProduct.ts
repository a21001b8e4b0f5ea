import { divideRounded, MAX_SAFE_MINOR } from './minor';
import { POWERS_OF_TEN } from './decimal';

/** An integer brought from one count of decimals to another, rounded half away from zero when digits are dropped. */
export function rescaledInteger(value: number | bigint, from: number, to: number): number | bigint {
  if (from === to) return value;
  if (to > from) {
    const factor = POWERS_OF_TEN[to - from];
    if (typeof value === 'number' && factor !== undefined) {
      const wide = value * factor;
      if (Math.abs(wide) <= MAX_SAFE_MINOR) return wide;
    }
    return BigInt(value) * 10n ** BigInt(to - from);
  }
  if (typeof value === 'bigint') return divideRounded(value, 10n ** BigInt(from - to));
  const divisor = POWERS_OF_TEN[from - to];
  if (divisor === undefined) return divideRounded(BigInt(value), 10n ** BigInt(from - to));
  const magnitude = Math.abs(value);
  const rest = magnitude % divisor;
  const quotient = (magnitude - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
  return value < 0 ? 0 - quotient : quotient;
}

/** `a * b`, exact: a double while it stays within 2^53, a bigint beyond. */
export function exactProduct(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Math.abs(product) <= Number.MAX_SAFE_INTEGER) return product + 0;
  }
  return BigInt(a) * BigInt(b);
}

/** `a + b`, exact. */
export function exactSum(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Math.abs(sum) <= Number.MAX_SAFE_INTEGER) return sum;
  }
  return BigInt(a) + BigInt(b);
}
