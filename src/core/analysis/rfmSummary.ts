import { addMinor, compareMinor, ZERO, type Minor } from '../values/minor';
import { minorAt, type MinorColumn } from '../values/minorColumn';
import type { RfmScore } from './analysis';
import { RFM_SEGMENTS, segmentOf, type RfmSegment } from './rfmSegments';

/** Customers and their net revenue of the last 365 days. */
export interface RfmGroup {
  readonly customers: number;
  readonly amount: Minor;
}

/** The values that gave one score: the cuts as they fell in this book. Null where nobody has the score. */
export interface RfmCut {
  /** Days since the last purchase. */
  readonly r: readonly [number, number] | null;
  /** Purchase days of the last 365 days. */
  readonly f: readonly [number, number] | null;
  readonly m: readonly [Minor, Minor] | null;
}

/** D12 for the book: who is in which cell and segment, and where the cuts lie. */
export interface RfmSummary {
  readonly customers: number;
  /** By R - 1, then by round((F + M) / 2) - 1. */
  readonly cells: readonly (readonly RfmGroup[])[];
  readonly segments: Readonly<Record<RfmSegment, RfmGroup>>;
  /** By score - 1. */
  readonly cuts: readonly RfmCut[];
}

/** The place of a customer in the grid: its column is the mean of F and M, half up. */
export function rfmColumn({ f, m }: Pick<RfmScore, 'f' | 'm'>): number {
  return Math.floor((f + m + 1) / 2);
}

export function rfmSummary(scores: readonly (RfmScore | null)[], elapsed: Int32Array, frequency: Int32Array, money: MinorColumn): RfmSummary {
  const cells = Array.from({ length: 5 }, () => Array.from({ length: 5 }, (): RfmGroup => ({ customers: 0, amount: ZERO })));
  const segments = Object.fromEntries(RFM_SEGMENTS.map((segment): [string, RfmGroup] => [segment, { customers: 0, amount: ZERO }])) as Record<RfmSegment, RfmGroup>;
  const ranges = { r: fiveRanges<number>(), f: fiveRanges<number>(), m: fiveRanges<Minor>() };
  const byNumber = (a: number, b: number): number => a - b;
  let customers = 0;
  scores.forEach((score, c) => {
    if (!score) return;
    customers++;
    const amount = minorAt(money, c);
    const row = cells[score.r - 1]!;
    const column = rfmColumn(score) - 1;
    row[column] = plus(row[column]!, amount);
    const segment = segmentOf(score.r, score.f, score.m);
    segments[segment] = plus(segments[segment], amount);
    ranges.r.add(score.r, elapsed[c]!, byNumber);
    ranges.f.add(score.f, frequency[c]!, byNumber);
    ranges.m.add(score.m, amount, compareMinor);
  });
  const cuts = Array.from({ length: 5 }, (_, i): RfmCut => ({ r: ranges.r.of(i + 1), f: ranges.f.of(i + 1), m: ranges.m.of(i + 1) }));
  return { customers, cells, segments, cuts };
}

function plus({ customers, amount }: RfmGroup, more: Minor): RfmGroup {
  return { customers: customers + 1, amount: addMinor(amount, more) };
}

/** Least and greatest value of each score. */
function fiveRanges<T>() {
  const ranges: ([T, T] | null)[] = [null, null, null, null, null];
  return {
    of: (score: number): readonly [T, T] | null => ranges[score - 1] ?? null,
    add(score: number, value: T, compare: (a: T, b: T) => number): void {
      const range = ranges[score - 1] ?? null;
      if (range === null) ranges[score - 1] = [value, value];
      else if (compare(value, range[0]) < 0) range[0] = value;
      else if (compare(value, range[1]) > 0) range[1] = value;
    },
  };
}
