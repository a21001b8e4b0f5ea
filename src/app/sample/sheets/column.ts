import { TABLE_NAMES } from '../../../core/template/dataSheet';
import type { CellInput, SampleKind, SampleSheet } from '../SampleSheet';
import type { SampleWords } from '../words/SampleWords';

/** One column of a sample sheet. */
export interface Column<Row> {
  /** The field it serves, or null for a column the analysis has no field for. */
  field: string | null;
  header: string;
  format: string | null;
  /** Width in characters. */
  width: number;
  value(row: Row, index: number): CellInput;
}

/** Number formats: dates as yyyy-mm-dd, whole numbers without decimals, text that must not turn into a number. */
export const DATE_FORMAT = 'yyyy-mm-dd';
export const WHOLE_FORMAT = '0';
export const TEXT_FORMAT = '@';

/** Cents as a cell value. */
export function money(cents: number): number {
  return cents / 100;
}

/** Lays rows out under their header. */
export function toSheet<Row>(kind: SampleKind, words: SampleWords, columns: readonly Column<Row>[], rows: readonly Row[]): SampleSheet {
  return {
    name: words.sheetNames[kind],
    kind,
    fields: columns.map((column) => column.field),
    rows: [
      columns.map((column): CellInput => column.header),
      ...rows.map((row, index) => columns.map((column) => column.value(row, index))),
    ],
    formats: columns.map((column) => column.format),
    widths: columns.map((column) => column.width),
    asTable: TABLE_NAMES[kind],
  };
}

/** The word at an index of a list; throws RangeError where the language lacks it. */
export function wordAt(list: readonly string[], index: number): string {
  const word = list[index];
  if (word === undefined) throw new RangeError(`The words end before item ${index}`);
  return word;
}
