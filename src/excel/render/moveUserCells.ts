import { rangeOf } from '../address';
import type { MovedUserCells, UserCell } from '../ownership/writePlan';
import { cellToWrite, type CellToWrite } from './textWriter';

/**
 * Puts the user's columns beside the rows they belong to, with the next sync; `null` leaves a cell alone, which keeps
 * formulas. Their old place was cleared before.
 */
export function moveUserCells(sheet: Excel.Worksheet, moved: MovedUserCells | null): void {
  if (!moved) return;
  rangeOf(sheet, moved.to).values = moved.cells.map((row) => row.map(written)) as unknown[][];
}

function written(cell: UserCell): CellToWrite | null {
  if (cell === null || typeof cell !== 'object') return cellToWrite(cell);
  // The user's own formula, which Excel handed over as a formula: the one text that is written as one.
  return 'formula' in cell ? cell.formula : null;
}
