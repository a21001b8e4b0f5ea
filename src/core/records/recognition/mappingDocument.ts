import type { DecimalSign } from '../cells/decimalSign';
import type { SourceKind } from '../sourceKinds';

/**
 * The `--map` document: how to read sheets where detection is not wanted or could not decide, by sheet name. Sheets it
 * does not name are recognised as usual. The name `*`, which no sheet can have, stands for all sheets: its entry holds
 * {@link SheetReading} only, and what a sheet's own entry says goes before it.
 */
export type MappingDocument = Readonly<Record<string, SheetMapping | readonly SheetMapping[]>>;

/** What a person says of the texts and rows of a sheet. */
export interface SheetReading {
  /** How 01/02/2015 is read where the cells of the column do not tell. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** What parts whole and fraction where the cells of the column do not tell. */
  readonly decimalSign?: DecimalSign;
  /** The greatest score that a survey gives, where no column says it. */
  readonly scale?: number;
  /** Leave hidden and filtered rows out. Default false: all rows are read. */
  readonly visibleRowsOnly?: boolean;
}

export interface SheetMapping extends SheetReading {
  /** Recognised when left out. */
  readonly kind?: SourceKind | 'ignore';
  /** 1-based sheet row of the header; found by the given names when left out. 0: the list has no header, `columns` names its columns by their letters. */
  readonly headerRow?: number;
  /** Field key -> header text as written. Only these columns are read; recognised when left out. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Field key -> header text as written, for single fields; the other columns are recognised. */
  readonly choose?: Readonly<Record<string, string>>;
  /** Only this part of the sheet, such as `A3:H200` or `F:K`: one of several lists. */
  readonly range?: string;
}

/** Rows of a worksheet: where a range may end that is to take in what is added. */
export const MOST_SHEET_ROWS = 1_048_576;

/** The entry for all sheets. */
export const ALL_SHEETS = '*';
