import { addDays, NO_DAY, type CivilDay } from '../values/civilDay';
import type { PurchaseDays } from './purchaseDays';

/** Weight of the book's median gap in a customer's typical interval, in gaps (D9: k). */
const SHRINKAGE = 2;

/** D9: how often each customer buys, and the book's own figures to compare with. */
export interface Rhythm {
  /** m of each customer, in days; NaN with fewer than two purchase days. */
  readonly typicalInterval: Float64Array;
  /** All gaps of all customers. */
  readonly gapCount: number;
  /** 90th percentile of the first gaps (nearest rank): how long those who did come back let pass; null without gaps. */
  readonly firstGapP90: number | null;
}

/** D9: m = exp((sum ln g + k ln m_pop) / (n + k)), g the gaps between purchase days, m_pop the median gap of the book. */
export function rhythmOf(purchases: PurchaseDays): Rhythm {
  const { starts, days, customers } = purchases;
  const all: number[] = [];
  const first: number[] = [];
  for (let customer = 0; customer < customers; customer++) {
    for (let k = starts[customer]! + 1; k < starts[customer + 1]!; k++) {
      const gap = days[k]! - days[k - 1]!;
      all.push(gap);
      if (k === starts[customer]! + 1) first.push(gap);
    }
  }
  const typicalInterval = new Float64Array(customers).fill(NaN);
  if (all.length === 0) return { typicalInterval, gapCount: 0, firstGapP90: null };

  const sorted = Int32Array.from(all).sort();
  const middle = sorted.length >>> 1;
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  const prior = SHRINKAGE * Math.log(median);
  for (let customer = 0; customer < customers; customer++) {
    const gaps = starts[customer + 1]! - starts[customer]! - 1;
    if (gaps < 1) continue;
    let logs = prior;
    for (let k = starts[customer]! + 1; k < starts[customer + 1]!; k++) logs += Math.log(days[k]! - days[k - 1]!);
    typicalInterval[customer] = toMillionths(Math.exp(logs / (gaps + SHRINKAGE)));
  }
  const firstSorted = Int32Array.from(first).sort();
  return { typicalInterval, gapCount: all.length, firstGapP90: firstSorted[Math.ceil(firstSorted.length * 0.9) - 1]! };
}

/** Logarithms differ in the last digit between machines; six decimals do not, and 30.5 days stay 30.5. */
function toMillionths(days: number): number {
  return Math.round(days * 1e6) / 1e6;
}

/** Expected next purchase: last + round(typical interval); NO_DAY where there is no interval. */
export function expectedNext(last: Int32Array, typicalInterval: Float64Array): Int32Array {
  return last.map((day, customer) => {
    const interval = typicalInterval[customer]!;
    return Number.isNaN(interval) ? NO_DAY : addDays(day as CivilDay, Math.round(interval));
  });
}
