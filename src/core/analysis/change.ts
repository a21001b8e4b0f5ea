import { ratioOf, signOf, subMinor, type Minor } from '../values/minor';
import { minorAt, type MinorColumn } from '../values/minorColumn';

/** D4. (current - earlier) / earlier, only where earlier > 0; else null, and the two amounts say why (new, none, negative base). */
export function changeOf(current: Minor, earlier: Minor): number | null {
  return signOf(earlier) > 0 ? ratioOf(subMinor(current, earlier), earlier) : null;
}

/** D4 by customer, NaN = null; all null where there is nothing to compare with. */
export function changesOf(current: MinorColumn, earlier: MinorColumn | null): Float64Array {
  const changes = new Float64Array(current.length).fill(NaN);
  if (!earlier) return changes;
  for (let i = 0; i < changes.length; i++) changes[i] = changeOf(minorAt(current, i), minorAt(earlier, i)) ?? NaN;
  return changes;
}
