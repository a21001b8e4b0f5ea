import type { CellInput } from '../../tables/columns';
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

function listRows<T>(rows: readonly T[], { firstRow }: SheetSample, firstDataRow: number, lastDataRow: number): readonly T[] {
  return rows.slice(Math.max(0, firstDataRow - 1 - firstRow), Math.max(0, lastDataRow - firstRow));
}
