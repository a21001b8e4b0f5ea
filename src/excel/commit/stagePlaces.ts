import type { Area } from '../../core/sheets/sheetLayout';
import { MOST_ROWS } from '../address';

/**
 * Places for rectangles on the staging sheet, one below the other, and beside these once the sheet is full to its last
 * row.
 * @returns a place a rectangle, and the first column right of them all
 */
export function stagePlaces(sizes: readonly { readonly rows: number; readonly columns: number }[], mostRows = MOST_ROWS): { places: Area[]; beyond: number } {
  let row = 0;
  let column = 0;
  let beyond = 0;
  const places = sizes.map(({ rows, columns }): Area => {
    if (row + rows > mostRows) {
      row = 0;
      column = beyond;
    }
    const place = { row, column, rows, columns };
    row += rows;
    beyond = Math.max(beyond, column + columns);
    return place;
  });
  return { places, beyond };
}
