import type { Rectangle } from '../../host/model/rectangle';
import type { Axis } from './geometry';
import type { SheetCells } from './sheetCells';

const PAGE_ROWS = 20;

/** Where a key takes the selection; null for keys that do not move it. Hidden rows and columns are passed over. */
export function movedSelection(key: string, far: boolean, from: Rectangle, cells: SheetCells, rows: Axis, columns: Axis): Rectangle | null {
  switch (key) {
    case 'ArrowDown':
      return cellAt(step(rows, from.row + from.rows - 1, far ? rows.length : 1), from.column);
    case 'ArrowUp':
      return cellAt(step(rows, from.row, far ? -rows.length : -1), from.column);
    case 'ArrowRight':
      return cellAt(from.row, step(columns, from.column + from.columns - 1, far ? columns.length : 1));
    case 'ArrowLeft':
      return cellAt(from.row, step(columns, from.column, far ? -columns.length : -1));
    case 'PageDown':
      return cellAt(step(rows, from.row, PAGE_ROWS), from.column);
    case 'PageUp':
      return cellAt(step(rows, from.row, -PAGE_ROWS), from.column);
    case 'Home':
      return cellAt(far ? 0 : from.row, 0);
    default:
      return null;
  }

  function cellAt(row: number, column: number): Rectangle {
    return cells.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 };
  }
}

function step(axis: Axis, from: number, by: number): number {
  const direction = Math.sign(by);
  let place = Math.min(axis.length - 1, Math.max(0, from + by));
  while (place > 0 && place < axis.length - 1 && axis.offset(place) === axis.offset(place + 1)) place += direction;
  return place;
}
