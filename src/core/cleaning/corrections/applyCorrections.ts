import type { CustomerColumns, CustomerTextField } from '../customerColumns';
import type { Correction } from './correction';

/** A copy with corrections made, and those that no longer fit because the cell holds something else by now. */
export interface Corrected {
  readonly customers: CustomerColumns;
  readonly notApplied: readonly Correction[];
}

/** Makes a copy of the list with the corrections; the list itself stays as it is. */
export function applyCorrections(customers: CustomerColumns, corrections: readonly Correction[]): Corrected {
  const changed = new Map<CustomerTextField, (string | null)[]>();
  const notApplied: Correction[] = [];
  for (const correction of corrections) {
    const { row, field, from, to } = correction;
    const cells = changed.get(field) ?? Array.from({ length: customers.length }, (_, i) => customers[field]?.[i] ?? null);
    if (row < 0 || row >= customers.length || cells[row] !== from) {
      notApplied.push(correction);
      continue;
    }
    cells[row] = to;
    changed.set(field, cells);
  }
  return { customers: { ...customers, ...Object.fromEntries(changed) }, notApplied };
}

/** Takes corrections back, last first: the copy with the cells as they were. */
export function revertCorrections(customers: CustomerColumns, corrections: readonly Correction[]): Corrected {
  return applyCorrections(
    customers,
    [...corrections].reverse().map((correction) => ({ ...correction, from: correction.to, to: correction.from })),
  );
}
