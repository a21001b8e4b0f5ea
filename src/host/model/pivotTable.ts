import type { CellValue } from './cellValue';
import type { Rectangle } from './rectangle';

/** A PivotTable: its place without page fields, and, where the host computes it, what it is made of. */
export interface PivotTableModel {
  readonly id: string;
  name: string;
  range: Rectangle;
  /** Left out where a file's PivotTable is of a kind the host does not compute: it then keeps its cells. */
  definition?: PivotDefinition;
}

export interface PivotDefinition {
  source: PivotSource;
  /** What the source held when it was last refreshed: a PivotTable shows this, not the source's present cells. */
  cache: PivotCache;
  /** Fields on the axes, by name; the host lays out at most one each. */
  rows: string[];
  columns: string[];
  data: PivotDataField[];
  layoutType: 'Compact' | 'Tabular' | 'Outline';
  showRowGrandTotals: boolean;
  showColumnGrandTotals: boolean;
  autoFormat: boolean;
  preserveFormatting: boolean;
}

/** A table by its name, so that a table of the same name made anew serves as well; or a block with its header row. */
export type PivotSource = { readonly table: string } | { readonly sheet: string; readonly area: Rectangle };

export interface PivotCache {
  readonly fields: readonly string[];
  /** By field, then by record. */
  readonly values: readonly (readonly CellValue[])[];
}

export const PIVOT_SUMMARIES = ['Sum', 'Count', 'Average', 'Max', 'Min', 'CountNumbers'] as const;
export type PivotSummary = (typeof PIVOT_SUMMARIES)[number];

export interface PivotDataField {
  readonly field: string;
  name: string;
  summarizeBy: PivotSummary;
  numberFormat: string;
}

/** A slicer over a field of a PivotTable. The host keeps it and shows nothing: files are written without. */
export interface SlicerModel {
  readonly id: string;
  name: string;
  caption: string;
  /** Id of the PivotTable. */
  readonly pivot: string;
  readonly field: string;
  left: number;
  top: number;
  width: number;
  height: number;
  style: string;
}
