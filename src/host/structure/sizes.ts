import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/units';
import type { Runs } from '../model/runs';
import type { Sheet } from '../model/sheet';

/** Width of so many columns in points, hidden ones without. */
export const columnPoints = (sheet: Sheet, from: number, count: number): number =>
  total(sheet.columnWidths, [sheet.hiddenColumns], from, count, sheet.standardWidth ?? DEFAULT_COLUMN_WIDTH);

/** Height of so many rows in points, hidden and filtered ones without. */
export const rowPoints = (sheet: Sheet, from: number, count: number): number =>
  total(sheet.rowHeights, [sheet.hiddenRows, sheet.filteredRows], from, count, DEFAULT_ROW_HEIGHT);

export const columnsBefore = (sheet: Sheet, column: number): number => columnPoints(sheet, 0, column);
export const rowsBefore = (sheet: Sheet, row: number): number => rowPoints(sheet, 0, row);

function total(sizes: Runs, hidden: readonly Runs[], from: number, count: number, standard: number): number {
  let sum = 0;
  for (const run of sizes.between(from, count)) sum += shown(hidden, run.from, run.count) * (run.value === 0 ? standard : run.value);
  return sum;
}

function shown(hidden: readonly Runs[], from: number, count: number): number {
  const [first, ...more] = hidden;
  if (first === undefined) return count;
  let left = 0;
  for (const run of first.between(from, count)) if (run.value === 0) left += shown(more, run.from, run.count);
  return left;
}
