import { addMinor } from '../../values/minor';
import { decodeMark, digitsOf, encodeMark, type CustomerMark } from './customerMark';
import type { Snapshot } from './snapshot';

/**
 * An earlier snapshot as if customers merged since had been one then (R-G1): amounts and complaints add up, classes are those of the customer kept, so that a
 * merge alone is no payment, no new debt and nobody who left.
 * @param keptIdOf the id of the customer that stands for a merged one; undefined for all others
 */
export function mergedSnapshot(then: Snapshot, keptIdOf: (id: string) => string | undefined): Snapshot {
  const moved = [...then.marks].filter(([id]) => keptIdOf(id) !== undefined);
  if (moved.length === 0) return then;
  const marks = new Map(then.marks);
  for (const [id, text] of moved) {
    marks.delete(id);
    const kept = keptIdOf(id)!;
    const beside = marks.get(kept);
    marks.set(kept, beside === undefined ? text : together(beside, text));
  }
  return { ...then, marks };
}

function together(kept: string, merged: string): string {
  const scale = Math.max(digitsOf(kept), digitsOf(merged));
  const [a, b] = [decodeMark(kept, scale), decodeMark(merged, scale)];
  if (!a || !b) return kept;
  const sum = (of: 'revenue' | 'receivable' | 'overdue'): CustomerMark['revenue'] => addMinor(a[of], b[of]);
  return encodeMark({ ...a, revenue: sum('revenue'), receivable: sum('receivable'), overdue: sum('overdue'), complaints: a.complaints + b.complaints, open: a.open + b.open }, scale);
}
