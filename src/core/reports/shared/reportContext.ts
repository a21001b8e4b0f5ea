import type { Analysis } from '../../analysis/analysis';
import type { FieldQuality } from '../../analysis/quality';
import type { DuplicateFindings } from '../../cleaning';
import type { Language } from '../../locales/language';
import type { ReportMessages } from '../../locales/reportMessages';
import type { Book } from '../../records/book';
import { gatherProblems } from '../problems/gatherProblems';
import type { ProblemGroup } from '../problems/problemLog';
import type { ReportInput } from '../reportInput';
import { DailyDesk } from '../today/dailyDesk';
import { RoutineDesk } from '../routine/routineDesk';
import { PivotDesk } from '../pivotData/pivotDesk';
import { customerOrder } from './customerOrder';

/** What all reports of one build share: the input, the words, and the order of the customer list. */
export interface ReportContext {
  readonly analysis: Analysis;
  readonly book: Book;
  readonly language: Language;
  readonly words: ReportMessages;
  readonly attentionRows: number;
  readonly problems: readonly ProblemGroup[];
  readonly quality: readonly FieldQuality[];
  readonly duplicates: DuplicateFindings | null;
  /** Today's list, the coupon list and their logs. */
  readonly desk: DailyDesk;
  /** The snapshots of earlier builds, and what has changed since. */
  readonly routine: RoutineDesk;
  /** The tables for pivoting. */
  readonly pivots: PivotDesk;
  /** Customers in the order of the customer list. */
  readonly order: Int32Array;
  /** Zero-based row of a customer on the sheet of the customer list, by customer. */
  readonly listRow: Int32Array;
  /** Sheets of ours from earlier builds, as they are called now. */
  readonly standing: readonly StandingSheet[];
}

export interface StandingSheet {
  readonly key: string;
  readonly name: string;
}

const ATTENTION_ROWS = 8;

/** Prepares a build in the words given. */
export function reportContext(input: ReportInput, words: ReportMessages): ReportContext {
  const { analysis, book, language, options } = input;
  const order = customerOrder(analysis.customers);
  const listRow = new Int32Array(analysis.customers.length);
  order.forEach((customer, position) => (listRow[customer] = position + 1)); // row 0 is the header
  const desk = new DailyDesk(input);
  return {
    analysis,
    book,
    language,
    words,
    attentionRows: options?.attentionRows ?? ATTENTION_ROWS,
    problems: gatherProblems(book, analysis, language),
    quality: input.quality ?? [],
    duplicates: input.duplicates ?? null,
    desk,
    routine: new RoutineDesk(analysis, input.kept?.snapshots, desk, book.customers.merged),
    pivots: new PivotDesk({ analysis, book, words, order, archive: () => desk.archive }),
    order,
    listRow,
    standing: (input.kept?.standing?.rows ?? []).map(([key, name]) => ({ key: String(key), name: String(name) })),
  };
}
