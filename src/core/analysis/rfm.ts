import { compareMinor, type Minor } from '../values/minor';
import { minorAt, type MinorColumn } from '../values/minorColumn';
import type { RfmScore } from './analysis';
import { segmentOf } from './rfmSegments';

/** Days that F and M look back, the as-of date included (D12). */
export const RFM_DAYS = 365;

/**
 * D12. Scores of the customers with at least one purchase day; null for the others.
 * @param elapsed days since the last purchase, -1 = never bought
 * @param frequency purchase days of the last 365 days
 * @param money net revenue of the last 365 days
 */
export function rfmOf(elapsed: Int32Array, frequency: Int32Array, money: MinorColumn): (RfmScore | null)[] {
  const members: number[] = [];
  for (let customer = 0; customer < elapsed.length; customer++) if (elapsed[customer]! >= 0) members.push(customer);
  const r = midRankScores(
    members.map((c) => -elapsed[c]!),
    (a, b) => a - b,
  );
  const f = midRankScores(
    members.map((c) => frequency[c]!),
    (a, b) => a - b,
  );
  const m = midRankScores<Minor>(
    members.map((c) => minorAt(money, c)),
    compareMinor,
  );

  const scores = new Array<RfmScore | null>(elapsed.length).fill(null);
  members.forEach((customer, i) => {
    scores[customer] = { r: r[i]!, f: f[i]!, m: m[i]!, segment: segmentOf(r[i]!, f[i]!, m[i]!) };
  });
  return scores;
}

/**
 * Mid-rank p = (#less + #equal / 2) / N, #equal counting the value itself; score = min(5, floor(5p) + 1). Equal values
 * share a score and all equal give 3. Whole numbers until the floor: 5p = 5 (2 #less + #equal) / 2N.
 */
export function midRankScores<T>(values: readonly T[], compare: (a: T, b: T) => number): number[] {
  const order = values.map((_, i) => i).sort((a, b) => compare(values[a]!, values[b]!));
  const scores = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && compare(values[order[start]!]!, values[order[end]!]!) === 0) end++;
    const score = Math.min(5, Math.floor((5 * (2 * start + (end - start))) / (2 * values.length)) + 1);
    for (let k = start; k < end; k++) scores[order[k]!] = score;
    start = end;
  }
  return scores;
}
