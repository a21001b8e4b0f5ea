import type { SheetSample } from './sheetSample';

/**
 * The sample with the cells of PivotTables blanked: what they show is summed and filtered already, so counting it would
 * count the ledger twice or in part (S8). The same sample where none of its cells is in one.
 */
export function withoutPivots(sample: SheetSample): SheetSample {
  const areas = (sample.pivots ?? []).map((pivot) => ({
    top: pivot.firstRow - sample.firstRow,
    bottom: pivot.firstRow - sample.firstRow + pivot.rowCount - 1,
    left: pivot.firstColumn - sample.firstColumn,
    right: pivot.firstColumn - sample.firstColumn + pivot.columnCount - 1,
  }));
  const touched = areas.filter((a) => a.bottom >= 0 && a.right >= 0 && a.top < sample.rows.length && a.left < sample.columnCount);
  if (touched.length === 0) return sample;
  const rows = sample.rows.map((row, r) => {
    const here = touched.filter((a) => r >= a.top && r <= a.bottom);
    return here.length === 0 ? row : row.map((cell, c) => (here.some((a) => c >= a.left && c <= a.right) ? '' : cell));
  });
  return { ...sample, rows };
}
