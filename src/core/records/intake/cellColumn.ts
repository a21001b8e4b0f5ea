import type { CellInput } from '../../tables/columns';
import type { ColumnProposal } from '../recognition/recognition';
import type { CellBlock } from './cellBlock';

/** One mapped column within the chunk at hand. */
export interface CellColumn {
  readonly field: string;
  readonly column: number;
  readonly rows: readonly (readonly CellInput[])[];
  readonly offset: number;
}

/**
 * Finds a sheet column in a chunk's blocks.
 * @throws RangeError when no block holds it
 */
export function cellColumn(column: Pick<ColumnProposal, 'field' | 'column'>, blocks: readonly CellBlock[]): CellColumn {
  for (const block of blocks) {
    const offset = column.column - block.firstColumn;
    const width = block.values[0]?.length ?? 0;
    if (offset >= 0 && offset < width) return { field: column.field, column: column.column, rows: block.values, offset };
  }
  throw new RangeError(`addChunk: no block holds sheet column ${column.column} (${column.field})`);
}

/** The cell of a row of the chunk. */
export function cellAt(column: CellColumn, row: number): CellInput | undefined {
  return column.rows[row]![column.offset];
}
