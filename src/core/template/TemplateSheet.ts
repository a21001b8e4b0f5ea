import type { TemplateKind } from '../locales/templateWords';
import type { CellContent } from '../sheets/sheetLayout';
import type { SheetDress } from './SheetDress';

/** One sheet of the template, ready to be added to a workbook: it is the user's from then on. */
export interface TemplateSheet {
  readonly name: string;
  /** What it is read as; the how-to sheet and the page of lists are read as nothing. */
  readonly kind: TemplateKind | 'lists' | 'guide';
  /** The field each column serves; empty where it is read as nothing. */
  readonly fields: readonly string[];
  /** The first row is the header; all rows are of one width. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Number format of each column; null = General. */
  readonly formats: readonly (string | null)[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** The name of the native table over the rows. */
  readonly asTable?: string;
  readonly dress: SheetDress;
}
