import type { Area, StyledArea } from '../sheets/sheetLayout';

/** What may be typed under a header. Columns are zero-based; the rule holds for the rows below the first. */
export type EntryRule =
  /** From a list: the cells of a column of another sheet added with this one, or entries written out where there is none. */
  | { readonly type: 'list'; readonly from: ListColumn | null; readonly entries: readonly (string | number)[] }
  | { readonly type: 'date' }
  | { readonly type: 'amount' }
  | { readonly type: 'whole' }
  | { readonly type: 'length'; readonly least: number; readonly most: number }
  /** A formula of the column's first data row that is TRUE for what may stand there. */
  | { readonly type: 'formula'; readonly formula: string };

/** A column that begins below its header and ends where its entries end, so that it grows as the user adds to it. */
export interface ListColumn {
  /** The wanted name of the sheet; it may have been given another one. */
  readonly sheet: string;
  readonly column: number;
}

/** One column's entry: what may be typed, what is said beside the cell, and what when something else is typed. */
export interface ColumnEntry {
  readonly column: number;
  readonly rule: EntryRule;
  readonly prompt: { readonly title: string; readonly message: string };
  /** `stop` refuses, `warning` asks, null takes anything (the list only helps). */
  readonly alert: { readonly style: 'stop' | 'warning'; readonly title: string; readonly message: string } | null;
}

/** A look that cells take on while something holds. */
export type Mark =
  /** Values that stand more than once in the column. */
  | { readonly type: 'twice'; readonly column: number }
  /** A formula of the first data row, in A1 notation with its `=`; `sample` marks rows to be removed, `wrong` contradictions. */
  | { readonly type: 'formula'; readonly column: number; readonly columns: number; readonly formula: string; readonly look: 'wrong' | 'caution' | 'sample' };

/** Looks, drop-downs, hints and warnings over a plain sheet of the user's. */
export interface SheetDress {
  readonly language: string;
  readonly tab: 'overview' | 'data' | 'lists';
  readonly styles: readonly StyledArea[];
  readonly headers: readonly HeaderLook[];
  /** Columns whose header and cells do not stand left (numbers next to text must not touch it). */
  readonly aligned: readonly { readonly column: number; readonly to: 'centre' | 'right' }[];
  readonly entries: readonly ColumnEntry[];
  readonly marks: readonly Mark[];
  /** Columns that stay in view beside the first row. */
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly landscape: boolean;
  /** Printed pages side by side. */
  readonly pagesWide: number;
  /** Printed pages below each other; null = as many as it takes. */
  readonly pagesTall: number | null;
  readonly merges: readonly Area[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
}

/** A header's ground by the level of the customer file, and its letters by whether the column is needed. */
export interface HeaderLook {
  readonly column: number;
  readonly level: 'basic' | 'contact' | 'deal' | 'care' | 'plain';
  readonly fill: 'required' | 'useful' | 'derived';
}
