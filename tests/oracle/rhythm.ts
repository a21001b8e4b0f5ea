import { daysBetween, type Day } from './calendar';

/** Days between neighbouring purchase days. */
export function gapsOf(purchaseDays: readonly Day[]): number[] {
  return purchaseDays.slice(1).map((day, index) => daysBetween(purchaseDays[index] ?? day, day));
}

/** The middle value, or the mean of the two middle ones; `null` for none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? 0;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
}

/** Weight of the book's median gap among a customer's own gaps (D9: k). */
const SHRINKAGE = 2;

/** D9: typical interval in days (to a millionth), the own gaps' geometric mean drawn towards the book's median; `null` without a gap. */
export function typicalInterval(gaps: readonly number[], bookMedian: number | null): number | null {
  if (gaps.length === 0 || bookMedian === null) return null;
  const logs = gaps.reduce((total, gap) => total + Math.log(gap), 0) + SHRINKAGE * Math.log(bookMedian);
  // Logarithms lose the last digits: without this, gaps of exactly 20 days give 19.999999999999996 and bounds turn a day early.
  return Math.round(Math.exp(logs / (gaps.length + SHRINKAGE)) * 1e6) / 1e6;
}

/** D9, one purchase day only: the 90th percentile (nearest rank) of the book's first gaps; `null` for none. */
export function ninetiethPercentile(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(0.9 * sorted.length) - 1] ?? null;
}
