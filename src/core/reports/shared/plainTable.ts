import type { Block, ColumnKind, HeadingBlock, TableBlock, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';

/** A heading over a block, with what it stands on beside it. */
export function section(text: string, aside?: string): HeadingBlock {
  return { type: 'heading', level: 'section', text, ...(aside === undefined ? {} : { aside }) };
}

/** A table of plain cells of a page. */
export function plainTable(key: string, columns: readonly TableColumn[], total: readonly CellContent[] | null = null): TableBlock {
  return { type: 'table', key, columns, rowCount: columns[0]?.values.length ?? 0, total, native: null };
}

/** A sentence in plain ink. */
export function plain(text: string): Block {
  return { type: 'note', text, tone: 'plain' };
}

/** Makes columns over rows of one kind. */
export function columnsOver<T>(rows: readonly T[]): (key: string, header: string, kind: ColumnKind, value: (row: T, index: number) => CellContent, more?: Partial<TableColumn>) => TableColumn {
  return (key, header, kind, value, more = {}) => ({ key, header, kind, values: rows.map(value), ...more });
}
