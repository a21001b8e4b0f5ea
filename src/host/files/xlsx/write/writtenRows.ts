import type { Runs } from '../../../model/runs';

/** Rows from `from` up to, not including, `to`. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** The value most places have: what a file says once for a whole column or sheet. */
export function dominantValue(runs: Runs): number {
  const places = new Map<number, number>();
  for (const run of runs.between(0, runs.size)) places.set(run.value, (places.get(run.value) ?? 0) + run.count);
  let best = runs.fallback;
  for (const [value, count] of places) if (count > (places.get(best) ?? 0)) best = value;
  return best;
}

/** The rows whose value differs from the usual one. */
export function spansOtherThan(runs: Runs, usual: number): RowSpan[] {
  const spans: RowSpan[] = [];
  for (const run of runs.between(0, runs.size)) if (run.value !== usual) spans.push({ from: run.from, to: run.from + run.count });
  return spans;
}

/** The rows where a column's cell looks otherwise than its row or column makes it look. */
export function ownStyleSpans(runs: Runs, columnStyle: number, rowRuns: Runs, sheetStyle: number): RowSpan[] {
  const spans: RowSpan[] = [];
  for (const run of runs.between(0, runs.size)) {
    for (const row of rowRuns.between(run.from, run.count)) {
      if (run.value !== (row.value === sheetStyle ? columnStyle : row.value)) spans.push({ from: row.from, to: row.from + row.count });
    }
  }
  return spans;
}

/** Joins spans that touch or overlap, in order. */
export function joinSpans(spans: readonly RowSpan[]): RowSpan[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
