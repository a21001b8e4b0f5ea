/** A scale of round numbers that holds all values, for four or five gridlines. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** @param values what is drawn; 0 is always on the scale, as columns stand on it */
export function scaleOf(
  values: readonly number[],
  wanted: { readonly low: number | null; readonly high: number | null } = { low: null, high: null },
): Scale {
  const least = wanted.low ?? Math.min(0, ...values);
  const most = wanted.high ?? Math.max(0, ...values);
  const unit = roundUp((most - least || 1) / 4);
  const low = Math.floor(least / unit) * unit;
  const high = Math.ceil(most / unit) * unit || unit;
  const count = Math.round((high - low) / unit);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, index) => low + index * unit) };
}

/** 1, 2, 2.5 or 5 times a power of ten, at least the value. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value * 0.999999) ?? 10) * power;
}
