import { rangeOf } from '../address';
import type { MovedUserCells } from '../ownership/writePlan';
import { cellToWrite } from './textWriter';

/**
 * Puts the user's columns beside the rows they belong to, with the next sync; `null` leaves a cell alone, which keeps
 * formulas. Their old place was cleared before.
 */
export function moveUserCells(sheet: Excel.Worksheet, moved: MovedUserCells | null): void {
  if (!moved) return;
  const cells = moved.cells.map((row) => row.map((cell) => (cell === undefined ? null : cellToWrite(cell))));
  rangeOf(sheet, moved.to).values = cells as unknown[][];
}
