/**
 * Exact decimals for the oracle. Money is a BigInt of millionths (six places, the finest money scale the definitions
 * allow), so every sum is exact whatever the column's own scale is. Products keep all their digits until they are rounded once.
 */
export type Millionths = bigint;

/** An exact decimal: `digits / 10^places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

export const MONEY_PLACES = 6;

/** Reads "-12.50" as an exact decimal; `null` for anything that is not a plain decimal number. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const fraction = match[3] ?? '';
  const magnitude = BigInt(`${match[2] ?? ''}${fraction}`);
  return { digits: match[1] === '-' ? -magnitude : magnitude, places: fraction.length };
}

/** The decimals a written number uses, not counting trailing zeros: "1.50" uses one. */
export function placesUsed(value: Decimal): number {
  let { digits, places } = value;
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places -= 1;
  }
  return places;
}

/** The exact product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

/** `numerator / denominator` to the nearest integer, a half going away from zero. `denominator` must be positive. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('divideRounded: the denominator must be positive');
  const magnitude = absolute(numerator);
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** Rounds to `places` decimals (half away from zero) and gives the result in millionths. */
export function toMoney(value: Decimal, places: number): Millionths {
  const kept =
    value.places > places
      ? divideRounded(value.digits, 10n ** BigInt(value.places - places))
      : value.digits * 10n ** BigInt(places - value.places);
  return kept * 10n ** BigInt(MONEY_PLACES - places);
}

/** Money written in whole units, for thresholds: "1000" or "0.01". Throws on text that is no number. */
export function money(text: string): Millionths {
  const value = parseDecimal(text);
  if (!value) throw new RangeError(`money: "${text}" is not a decimal number`);
  return toMoney(value, MONEY_PLACES);
}

/** Facts form of money: at least two digits after the point and no needless zero beyond ("1234.50", "9747747.934"). */
export function moneyText(value: Millionths): string {
  const digits = absolute(value)
    .toString()
    .padStart(MONEY_PLACES + 1, '0');
  const whole = digits.slice(0, -MONEY_PLACES);
  const fraction = digits.slice(-MONEY_PLACES).replace(/0{1,4}$/, '');
  return `${value < 0n ? '-' : ''}${whole}.${fraction}`;
}

/** A ratio as a JavaScript number, `null` when the denominator is zero. */
export function ratio(numerator: bigint | number, denominator: bigint | number): number | null {
  return Number(denominator) === 0 ? null : Number(numerator) / Number(denominator);
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

export function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
