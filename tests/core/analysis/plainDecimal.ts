/** Exact decimal text for tests: digits at a number of places, half away from zero where digits must go. */

export function isDecimal(text: string): boolean {
  return /^[+-]?\d+(\.\d+)?$/.test(text.trim());
}

/** Places used, trailing zeros not counted; 0 for what is no decimal. */
export function placesOf(text: string): number {
  if (!isDecimal(text)) return 0;
  return (text.trim().split('.')[1] ?? '').replace(/0+$/, '').length;
}

export function digitsOf(text: string, places: number): bigint {
  const { digits, places: own } = exact(text);
  return own > places ? rounded(digits, 10n ** BigInt(own - places)) : digits * 10n ** BigInt(places - own);
}

/** The product of two decimals, rounded once. */
export function product(a: string, b: string, places: number): bigint {
  const [x, y] = [exact(a), exact(b)];
  const own = x.places + y.places;
  return own > places ? rounded(x.digits * y.digits, 10n ** BigInt(own - places)) : x.digits * y.digits * 10n ** BigInt(places - own);
}

function exact(text: string): { digits: bigint; places: number } {
  const plain = text.trim();
  const places = (plain.split('.')[1] ?? '').length;
  return { digits: BigInt(plain.replace('.', '').replace(/^\+/, '')), places };
}

function rounded(digits: bigint, unit: bigint): bigint {
  const size = digits < 0n ? -digits : digits;
  const whole = (2n * size + unit) / (2n * unit);
  return digits < 0n ? -whole : whole;
}
