import type { Analysis } from '../analysis/analysis';
import type { FieldQuality } from '../analysis/quality';
import type { DuplicateFindings } from '../cleaning';
import type { Language } from '../locales/language';
import type { CustomerArchive } from '../analysis/portrait/customerArchive';
import type { Book } from '../records/book';
import type { KeptLists } from './shared/keptTable';

/** What every report is made from. */
export interface ReportInput {
  readonly analysis: Analysis;
  readonly book: Book;
  readonly language: Language;
  /** The quality of the columns read; none where the book was not made from sheets just read. */
  readonly quality?: readonly FieldQuality[];
  /** Customers that may be one; not looked for where left out. */
  readonly duplicates?: DuplicateFindings;
  /** What a user filled into our lists since the last build, and the logs that keep it; nothing where left out. */
  readonly kept?: KeptLists;
  /** The ledger that the analysis was made from; opened anew from the book where it is wanted and left out. */
  readonly archive?: CustomerArchive;
  readonly options?: ReportOptions;
}

export interface ReportOptions {
  /** Lines of "customers to look at first"; 8 when left out. */
  readonly attentionRows?: number;
}
