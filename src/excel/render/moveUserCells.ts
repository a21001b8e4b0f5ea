import { rangeOf } from '../address';
import { syncInTime } from '../errors/watchdog';
import type { MovedUserCells } from '../ownership/writePlan';
import { cellToWrite } from './textWriter';

/** Puts the user's columns beside the rows they belong to; `null` leaves a cell alone, which keeps formulas. Their old place was cleared before. */
export async function moveUserCells(context: Excel.RequestContext, sheet: Excel.Worksheet, moved: MovedUserCells | null): Promise<void> {
  if (!moved) return;
  rangeOf(sheet, moved.to).values = moved.cells.map((row) => row.map((cell) => (cell === undefined ? null : cellToWrite(cell)))) as unknown[][];
  await syncInTime(context);
}
