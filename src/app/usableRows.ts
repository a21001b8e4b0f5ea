import type { SheetIntake } from '../core/records';

/** Rows of a sheet that are records of the book. */
export function usableRows({ read, rejectedBy, outOfScopeBy }: SheetIntake): number {
  return read - countsOf(rejectedBy) - countsOf(outOfScopeBy);
}

/** All that the counts of a record come to. */
export function countsOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
