import { addDays, type Day, type Span } from './calendar';
import type { Millionths } from './decimal';
import type { Momentum } from './facts';

/** D10: the last 30 days and the 30 before them. */
export function momentumWindows(asOf: Day): { last: Span; prior: Span } {
  return { last: { start: addDays(asOf, -29), end: asOf }, prior: { start: addDays(asOf, -59), end: addDays(asOf, -30) } };
}

/** D10 on net sales. `first` is the first purchase; `null` for a customer who never bought, whose windows decide alone. */
export function momentumOf(
  first: Day | null,
  last: Millionths,
  prior: Millionths,
  asOf: Day,
  percent: number,
  floor: Millionths,
): Momentum {
  if (first !== null && first > addDays(asOf, -59)) return 'new';
  if (prior === 0n && last > 0n) return 'restarted';
  if (last === prior) return 'steady';
  const threshold = BigInt(percent);
  if (last * 100n >= prior * (100n + threshold) && last - prior >= floor) return 'surge';
  if (last * 100n <= prior * (100n - threshold) && prior - last >= floor) return 'plunge';
  return 'steady';
}
