import type { Sheet } from '../../host/model/sheet';

/** How many rows and columns from A1 hold something to be seen: cells, charts left aside (they stand beside cells). */
export function usedRange(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const extent = sheet.cells.valuesExtent();
  let rows = extent ? extent.row + extent.rows : 0;
  let columns = extent ? extent.column + extent.columns : 0;
  for (const merge of sheet.merges) {
    rows = Math.max(rows, merge.row + merge.rows);
    columns = Math.max(columns, merge.column + merge.columns);
  }
  return { rows, columns };
}
