import type { SheetProposal } from '../core/records';
import { readSelectedCell } from '../core/records/cells/selectedCell';
import type { Area } from '../core/sheets/sheetLayout';
import type { SelectedRow } from '../excel/read/readSelection';

/** Id and name as a row of a source sheet writes them, the id first; null above its data, and on a sheet that names no customers. */
export function sourceNames({ row, firstColumn, cells }: SelectedRow, proposal: SheetProposal): { names: string[]; sure: boolean } | null {
  const columns = ['customerId', 'customerName'].flatMap((field) => proposal.columns.filter((column) => column.field === field));
  if (columns.length === 0 || row < proposal.firstDataRow) return null;
  const names = columns.map((column) => readSelectedCell(column, firstColumn, cells)).filter((text) => text !== '');
  return { names, sure: true };
}

/**
 * What a row of any other sheet may call its customer: the key of the row where the sheet has keys, else every text of
 * the row, from the selected cell to the left (names stand there) and then to the right.
 */
export function namesInRow({ row, firstColumn, cells }: SelectedRow, selected: number, keys: Area | null): string[] {
  const textOf = (column: number): string => readSelectedCell({ field: 'customerId', column }, firstColumn, cells);
  if (keys && row - 1 >= keys.row && row - 1 < keys.row + keys.rows) {
    const key = textOf(keys.column);
    if (key !== '') return [key];
  }
  const from = Math.min(Math.max(selected - firstColumn, 0), cells.length - 1);
  const order = [...cells.keys()].sort((a, b) => (a <= from ? from - a : cells.length + a) - (b <= from ? from - b : cells.length + b));
  return [...new Set(order.map((index) => textOf(firstColumn + index)).filter((text) => text !== ''))];
}
