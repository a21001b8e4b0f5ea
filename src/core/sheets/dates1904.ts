import { OFFSET_1904 } from '../values/excelSerial';
import type { CellContent, SheetLayout } from './sheetLayout';

/**
 * The layout for a workbook that counts its days from 1904 (DT2): layouts carry serials of the 1900 system, which such a workbook would show four years late.
 * Numbers in cells whose last format is a date or a month move; texts and all other numbers stay.
 */
export function inDateSystem1904(layout: SheetLayout): SheetLayout {
  const isDate = dateCells(layout);
  if (isDate.size === 0) return layout;
  const values = layout.values.map((block) => ({
    ...block,
    values: block.values.map((row, i) => row.map((cell, j): CellContent => (typeof cell === 'number' && isDate.get(block.row + i)?.has(block.column + j) ? cell - OFFSET_1904 : cell))),
  }));
  return { ...layout, values };
}

/** Columns of the cells shown as a date, by row: a later format of a cell goes before an earlier one. */
function dateCells({ styles }: SheetLayout): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { area, kind } of styles) {
    if (kind === undefined) continue;
    const dates = kind === 'date' || kind === 'month';
    for (let row = area.row; row < area.row + area.rows; row++) {
      const columns = rows.get(row) ?? new Set<number>();
      if (dates) rows.set(row, columns);
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (dates) columns.add(column);
        else columns.delete(column);
      }
    }
  }
  return rows;
}
