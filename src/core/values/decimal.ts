import { divideRounded, MAX_SAFE_MINOR } from './minor';

/** Digits behind the point that are kept; deeper ones are rounded half away from zero (reliability.md 6, rule 2). */
export const MAX_SCALE = 6;

/** 10^0 .. 10^22: the powers of ten a double holds exactly. */
export const POWERS_OF_TEN: readonly number[] = Array.from({ length: 23 }, (_, k) => Number(10n ** BigInt(k)));

/** An exact decimal: `mantissa / 10^decimals`, 0 <= decimals <= MAX_SCALE, no needless zeros. bigint beyond 2^51 - 1. */
export interface Decimal {
  readonly mantissa: number | bigint;
  readonly decimals: number;
}

/**
 * The decimal of digits and a power of ten: `decimalOf(false, '12345', -2)` is 123.45.
 * Cuts needless zeros and rounds beyond {@link MAX_SCALE}; never gives -0.
 */
export function decimalOf(negative: boolean, digits: string, exponent: number): Decimal {
  if (digits.length <= 15 && exponent <= 0 && exponent >= -MAX_SCALE) return smallDecimal(negative, Number(digits), -exponent);
  let mantissa = BigInt(digits === '' ? '0' : digits);
  let power = exponent;
  if (power < -MAX_SCALE) {
    // Beyond some 400 digits behind the point nothing of a cell's value is left; a cap keeps the division small.
    const drop = -MAX_SCALE - power;
    mantissa = drop > digits.length + 1 ? 0n : divideRounded(mantissa, 10n ** BigInt(drop));
    power = -MAX_SCALE;
  }
  if (mantissa === 0n) return { mantissa: 0, decimals: 0 };
  while (power < 0 && mantissa % 10n === 0n) {
    mantissa /= 10n;
    power++;
  }
  if (power > 0) {
    mantissa *= 10n ** BigInt(power);
    power = 0;
  }
  if (negative) mantissa = -mantissa;
  const small = mantissa <= BigInt(MAX_SAFE_MINOR) && mantissa >= -BigInt(MAX_SAFE_MINOR);
  return { mantissa: small ? Number(mantissa) : mantissa, decimals: power === 0 ? 0 : -power };
}

/** The common case in plain doubles: at most 15 digits, at most MAX_SCALE of them behind the point. */
function smallDecimal(negative: boolean, digits: number, decimals: number): Decimal {
  if (digits === 0) return { mantissa: 0, decimals: 0 };
  let mantissa = digits;
  let places = decimals;
  while (places > 0 && mantissa % 10 === 0) {
    mantissa /= 10;
    places--;
  }
  return { mantissa: negative ? -mantissa : mantissa, decimals: places };
}

/**
 * The decimal a spreadsheet means by a double: its 15 significant digits, shifted by `shift` powers of ten
 * (reliability.md 6, rule 1). 1.005 is 1.005, not 1.00499999999999989.
 * @param value a finite number
 */
export function decimalOfDouble(value: number, shift = 0): Decimal {
  const text = Math.abs(value).toPrecision(15);
  const e = text.indexOf('e');
  const body = e < 0 ? text : text.slice(0, e);
  const point = body.indexOf('.');
  const digits = point < 0 ? body : body.slice(0, point) + body.slice(point + 1);
  const exponent = (e < 0 ? 0 : Number(text.slice(e + 1))) - (point < 0 ? 0 : body.length - point - 1);
  return decimalOf(value < 0, digits, exponent + shift);
}
