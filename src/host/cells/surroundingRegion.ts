import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { usedWithin } from './usedRange';

/** The block around a range bounded by empty rows and columns, as Ctrl+A selects it. */
export function surroundingRegion(sheet: Sheet, start: Rectangle): Rectangle {
  let area = start;
  for (;;) {
    const grown = growOnce(sheet, area);
    if (grown === null) return area;
    area = grown;
  }
}

/** Widens the block by each neighbouring row or column that holds a value; null when none does. */
function growOnce(sheet: Sheet, area: Rectangle): Rectangle | null {
  const top = Math.max(0, area.row - 1);
  const left = Math.max(0, area.column - 1);
  const bottom = Math.min(MAX_ROWS - 1, lastRow(area) + 1);
  const right = Math.min(MAX_COLUMNS - 1, lastColumn(area) + 1);
  const around = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const holds = (side: Rectangle): boolean => side.rows > 0 && side.columns > 0 && usedWithin(sheet, side, true) !== null;
  const up = top < area.row && holds({ ...around, rows: 1 });
  const down = bottom > lastRow(area) && holds({ ...around, row: bottom, rows: 1 });
  const before = left < area.column && holds({ ...around, columns: 1 });
  const after = right > lastColumn(area) && holds({ ...around, column: right, columns: 1 });
  if (!up && !down && !before && !after) return null;
  return {
    row: up ? top : area.row,
    column: before ? left : area.column,
    rows: area.rows + (up ? 1 : 0) + (down ? 1 : 0),
    columns: area.columns + (before ? 1 : 0) + (after ? 1 : 0),
  };
}
