import { rangeOf } from '../address';
import { syncInTime } from '../errors/watchdog';
import type { MovedUserCells } from '../ownership/writePlan';
import { cellToWrite } from './textWriter';

/** Puts the user's columns beside the rows they belong to; `null` leaves a cell alone, which keeps formulas. */
export async function moveUserCells(context: Excel.RequestContext, sheet: Excel.Worksheet, moved: MovedUserCells | null): Promise<void> {
  if (!moved) return;
  const { from, to } = moved;
  if (from.row !== to.row || from.column !== to.column) rangeOf(sheet, from).clear('Contents');
  rangeOf(sheet, to).values = moved.cells.map((row) => row.map((cell) => (cell === undefined ? null : cellToWrite(cell)))) as unknown[][];
  await syncInTime(context);
}
