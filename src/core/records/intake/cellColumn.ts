import type { CellInput } from '../../tables/columns';
import { readText } from '../cells/text';
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
 * Finds a sheet column in a chunk's blocks. A column that goes on in another (first and last name) has the text of both.
 * @throws RangeError when no block holds it
 */
export function cellColumn(column: Pick<ColumnProposal, 'field' | 'column' | 'continued'>, blocks: readonly CellBlock[]): CellColumn {
  const first = plainColumn(column.field, column.column, blocks);
  if (!column.continued) return first;
  const second = plainColumn(column.field, column.continued.column, blocks);
  return { field: column.field, column: column.column, rows: first.rows.map((_, i) => [joinedText(cellAt(first, i), cellAt(second, i))]), offset: 0 };
}

function plainColumn(field: string, column: number, blocks: readonly CellBlock[]): CellColumn {
  for (const block of blocks) {
    const offset = column - block.firstColumn;
    const width = block.values[0]?.length ?? 0;
    if (offset >= 0 && offset < width) return { field, column, rows: block.values, offset };
  }
  throw new RangeError(`addChunk: no block holds sheet column ${column} (${field})`);
}

/** Two parts of a name; Chinese ones are written without a space between. */
function joinedText(first: CellInput | undefined, second: CellInput | undefined): string {
  const parts = [first, second].map(partText).filter((text) => text !== '');
  return parts.join(parts.some((text) => /[\u3400-\u9FFF]/.test(text)) ? '' : ' ');
}

/** A person may be called True: a text file that was opened in Excel has made a truth value of the name. */
function partText(cell: CellInput | undefined): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' || typeof cell === 'number' ? readText(cell) : '';
}

/** The cell of a row of the chunk. */
export function cellAt(column: CellColumn, row: number): CellInput | undefined {
  return column.rows[row]![column.offset];
}
