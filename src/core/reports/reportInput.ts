import type { Analysis } from '../analysis/analysis';
import type { FieldQuality } from '../analysis/quality';
import type { DuplicateFindings } from '../cleaning';
import type { Language } from '../locales/language';
import type { Book } from '../records/book';

/** What every report is made from. */
export interface ReportInput {
  readonly analysis: Analysis;
  readonly book: Book;
  readonly language: Language;
  /** The quality of the columns read; none where the book was not made from sheets just read. */
  readonly quality?: readonly FieldQuality[];
  /** Customers that may be one; not looked for where left out. */
  readonly duplicates?: DuplicateFindings;
  readonly options?: ReportOptions;
}

export interface ReportOptions {
  /** Lines of "customers to look at first"; 8 when left out. */
  readonly attentionRows?: number;
}
