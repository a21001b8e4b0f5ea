import type { SourceKind } from '../../core/records/sourceKinds';

/** A plain cell; dates are Excel serial numbers, an empty cell is `null`. */
export type CellInput = string | number | boolean | null;

/** The kinds of sheets the sample company keeps; it has no list of returned orders or of regions' salespeople. */
export type SampleKind = Exclude<SourceKind, 'returns' | 'salespeople'>;

/** One generated sheet: a header row and data rows, all of one width. */
export interface SampleSheet {
  name: string;
  kind: SampleKind;
  /** The field key each column serves, or null for a column the analysis has no field for. */
  fields: (string | null)[];
  /** The first row is the header. */
  rows: CellInput[][];
  /** The number format of each column's data cells; null = General. */
  formats: (string | null)[];
  /** Column widths in characters. */
  widths?: number[];
  /** The name of the native table to lay over the rows. */
  asTable?: string;
}

/** The languages the sample is written in. */
export type SampleLanguage = 'zh-CN' | 'en-US';
