import type { CustomerColumnKey } from '../../locales/reportKeys';
import type { ColumnKind } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import type { ReportContext } from '../shared/reportContext';

/** One column of the customer list; class lists take theirs from the same declarations. */
export interface CustomerColumn {
  readonly key: CustomerColumnKey;
  readonly kind: ColumnKind;
  /** One value a customer in `rows`; null = the source is absent for all, so the column is left out. */
  readonly cells: (context: ReportContext, rows: Int32Array) => readonly CellContent[] | null;
}

/** The column, unless nothing in it is known: blank columns say nothing and break no pivot when left out. */
export function unlessBlank(cells: readonly CellContent[]): readonly CellContent[] | null {
  return cells.length > 0 && cells.every((cell) => cell === null) ? null : cells;
}
