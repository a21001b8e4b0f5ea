import { cellColumn, cellAt } from '../intake/cellColumn';
import type { CellInput } from '../../tables/columns';
import type { ColumnProposal } from '../recognition/recognition';
import { readId } from './text';

/**
 * Id or name in one row of cells, read as the ledger reads it (T3), a name in two columns joined; `''` where the row holds
 * none or does not reach so far.
 */
export function readSelectedCell(column: Pick<ColumnProposal, 'field' | 'column' | 'continued'>, firstColumn: number, cells: readonly CellInput[]): string {
  const last = firstColumn + cells.length - 1;
  const outside = [column.column, column.continued?.column ?? column.column].some((at) => at < firstColumn || at > last);
  if (outside) return '';
  const cell = cellAt(cellColumn(column, [{ firstColumn, values: [cells] }]), 0);
  return typeof cell === 'string' || typeof cell === 'number' ? readId(cell) : '';
}
