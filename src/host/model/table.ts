import type { Rectangle } from './rectangle';

/** An Excel table. `range` covers the header row, the body and the totals row, as far as they are shown. */
export interface TableModel {
  readonly id: string;
  name: string;
  range: Rectangle;
  columns: TableColumnModel[];
  showHeaders: boolean;
  showTotals: boolean;
  /** A built-in style such as `TableStyleMedium2`; empty for none. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  sort: SortModel | null;
}

export interface TableColumnModel {
  /** Unique in its table and kept when columns move. */
  readonly id: number;
  name: string;
  filter: FilterCriteria | null;
  /** What the totals row shows, for files: a function, a label or a formula. */
  totals: TotalsFunction | null;
  totalsLabel: string | null;
}

export type TotalsFunction = 'sum' | 'average' | 'count' | 'countNums' | 'max' | 'min' | 'stdDev' | 'var' | 'custom';

/** Filter criteria exactly as the API has them (`Excel.FilterCriteria`). */
export interface FilterCriteria {
  readonly filterOn:
    'BottomItems' | 'BottomPercent' | 'CellColor' | 'Dynamic' | 'FontColor' | 'Values' | 'TopItems' | 'TopPercent' | 'Icon' | 'Custom';
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  readonly color?: string;
  readonly dynamicCriteria?: string;
}

/** The sort last applied; keys count columns from the left of the sorted range. */
export interface SortModel {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** The filter a sheet has outside tables. */
export interface AutoFilterModel {
  range: Rectangle;
  /** Criteria by column, counted from the left of the range. */
  criteria: Map<number, FilterCriteria>;
}
