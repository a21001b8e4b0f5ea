import type { CellInput } from '../../tables/columns';
import { isAside } from './asideRow';
import type { SheetProposal } from './recognition';
import type { SheetSample } from './sheetSample';

/** The cells of a sheet column below the header of a list, as far as the sample reaches. */
export function listCells(sample: SheetSample, { firstDataRow, lastDataRow }: SheetProposal, column: number): (CellInput | undefined)[] {
  const at = column - sample.firstColumn;
  return listRows(sample.rows, sample, firstDataRow, lastDataRow).map((row) => row[at]);
}

/** The number formats of the same cells; null where they are not known. */
export function listFormats(sample: SheetSample, { firstDataRow, lastDataRow }: SheetProposal, column: number): (string | undefined)[] | null {
  if (!sample.numberFormats) return null;
  const at = column - sample.firstColumn;
  return listRows(sample.numberFormats, sample, firstDataRow, lastDataRow).map((row) => row[at]);
}

/** Which of the rows that {@link listCells} gives are lines, and neither totals nor notes; all of them where the list's own columns are not known. */
export function linesOf(sample: SheetSample, { area, firstDataRow, lastDataRow }: SheetProposal): readonly boolean[] {
  const rows = listRows(sample.rows, sample, firstDataRow, lastDataRow);
  if (!area) return rows.map(() => true);
  const left = area.firstColumn - sample.firstColumn;
  return rows.map((row) => !isAside(row.slice(left, left + area.columnCount)));
}

function listRows<T>(rows: readonly T[], { firstRow }: SheetSample, firstDataRow: number, lastDataRow: number): readonly T[] {
  return rows.slice(Math.max(0, firstDataRow - 1 - firstRow), Math.max(0, lastDataRow - firstRow));
}
