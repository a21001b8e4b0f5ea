import { addDays, NO_DAY, type CivilDay } from '../values/civilDay';
import { purchasesUpTo, type PurchaseDays } from './purchaseDays';

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

/**
 * D9: m = exp((sum ln g + k ln m_pop) / (n + k)), g the gaps between purchase days, m_pop the median gap of the book.
 * @param upTo only purchase days up to this one count: the rhythm as it was known then (for tests on the past)
 */
export function rhythmOf(purchases: PurchaseDays, upTo = Infinity): Rhythm {
  const { starts, days, customers } = purchases;
  const endOf = (customer: number): number =>
    upTo === Infinity ? starts[customer + 1]! : starts[customer]! + purchasesUpTo(purchases, customer, upTo);
  const typicalInterval = new Float64Array(customers).fill(NaN);
  const { all, first, count, firstCount } = countGaps(purchases, endOf);
  if (count === 0) return { typicalInterval, gapCount: 0, firstGapP90: null };

  const median = count % 2 ? atRank(all, (count + 1) / 2) : (atRank(all, count / 2) + atRank(all, count / 2 + 1)) / 2;
  const logOf = Float64Array.from(all, (occurs, gap) => (occurs > 0 ? Math.log(gap) : 0)); // each length once
  const prior = SHRINKAGE * Math.log(median);
  for (let customer = 0; customer < customers; customer++) {
    const end = endOf(customer);
    const gaps = end - starts[customer]! - 1;
    if (gaps < 1) continue;
    let logs = prior;
    for (let k = starts[customer]! + 1; k < end; k++) logs += logOf[days[k]! - days[k - 1]!]!;
    typicalInterval[customer] = toMillionths(Math.exp(logs / (gaps + SHRINKAGE)));
  }
  return { typicalInterval, gapCount: count, firstGapP90: atRank(first, Math.ceil(firstCount * 0.9)) };
}

/** How often each gap length occurs, among all gaps and among first gaps: gaps are small whole numbers, so nothing is sorted. */
function countGaps({ starts, days, customers }: PurchaseDays, endOf: (customer: number) => number) {
  let longest = 0;
  for (let customer = 0; customer < customers; customer++) {
    for (let k = starts[customer]! + 1; k < starts[customer + 1]!; k++) longest = Math.max(longest, days[k]! - days[k - 1]!);
  }
  const all = new Int32Array(longest + 1);
  const first = new Int32Array(longest + 1);
  let [count, firstCount] = [0, 0];
  for (let customer = 0; customer < customers; customer++) {
    const end = endOf(customer);
    for (let k = starts[customer]! + 1; k < end; k++) {
      const gap = days[k]! - days[k - 1]!;
      all[gap]!++;
      count++;
      if (k > starts[customer]! + 1) continue;
      first[gap]!++;
      firstCount++;
    }
  }
  return { all, first, count, firstCount };
}

/** The value of a rank (1 = least) among values counted by size. */
function atRank(counts: Int32Array, rank: number): number {
  let below = 0;
  for (let value = 0; value < counts.length; value++) {
    below += counts[value]!;
    if (below >= rank) return value;
  }
  throw new RangeError(`no rank ${rank} among ${below} values`);
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
