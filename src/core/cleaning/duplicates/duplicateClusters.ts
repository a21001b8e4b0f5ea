import type { DuplicatePair } from './duplicatePair';
import { RowGroups } from './rowGroups';

/**
 * Rows that hang together by pairs, so that a sheet can show them under one another. To show only: A like B and B like C
 * does not make A and C one customer.
 * @returns groups of rows, ascending, by first row
 */
export function duplicateClusters(pairs: readonly DuplicatePair[], length: number): readonly (readonly number[])[] {
  const groups = new RowGroups(length);
  for (const { a, b } of pairs) groups.join(a, b);
  return groups.groups();
}
