/** Gaps between purchase days that make a rhythm: with fewer, one odd gap would be all there is. */
const LEAST_GAPS = 2;

/**
 * The usual days between purchases, the median gap; null with fewer than two gaps.
 * @param days distinct purchase days, ascending
 */
export function usualGap(days: readonly number[]): number | null {
  const gaps = gapsOf(days);
  return gaps.length < LEAST_GAPS ? null : quantile(gaps, 0.5);
}

/** The gaps between neighbouring days, ascending by length. */
export function gapsOf(days: readonly number[]): number[] {
  const gaps = new Int32Array(Math.max(0, days.length - 1));
  for (let i = 1; i < days.length; i++) gaps[i - 1] = days[i]! - days[i - 1]!;
  return Array.from(gaps.sort());
}

/** A quantile by linear interpolation between ranks (what spreadsheets call the inclusive one). @param sorted ascending, not empty */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
