import type { Analysis } from '../core/analysis/analysis';
import type { Language } from '../core/locales/language';
import type { FieldQuality } from '../core/analysis/quality';
import type { CustomerMatch } from '../core/analysis/portrait/findCustomer';
import type { DuplicateFindings } from '../core/cleaning';
import type { Book, SheetIntake } from '../core/records';
import type { ProblemGroup } from '../core/reports/problems/problemLog';
import type { WrittenDecision } from '../core/reports/duplicates/readDecisions';
import type { Facts } from '../core/reports/facts/facts';
import type { KeptLists } from '../core/reports/shared/keptTable';
import type { MissingReport } from '../core/reports/registry';
import type { Settings } from '../core/settings/settings';
import type { SheetLayout } from '../core/sheets/sheetLayout';
import type { CivilDay } from '../core/values/civilDay';
import type { DaySpan } from './daysOf';

/** A sheet taken in: the account of its rows, and how many are usable records. */
export interface SheetTaken {
  readonly intake: SheetIntake;
  readonly usable: number;
  /** First and last day of the usable rows; null for sheets without dates. */
  readonly days: DaySpan | null;
}

export interface ReportOrder {
  readonly settings: Settings;
  readonly today: CivilDay;
  readonly language: Language;
  /** What stands in the decision column of the duplicates sheet; nothing where left out. */
  readonly decisions?: readonly WrittenDecision[];
  /** Today's list, the coupon list and their logs as they stand in the workbook; nothing where left out. */
  readonly kept?: KeptLists;
  /** How the sources looked when they were read, to be kept with the snapshots; not known where left out. */
  readonly sources?: string | null;
}

export interface PortraitOrder extends ReportOrder {
  /** Ids or names as a person wrote them. */
  readonly wanted: readonly string[];
  /** A class of customers in words, such as `A,down`; null = none. */
  readonly ofClass?: string | null;
  /** Whether the facts of the book are wanted too. */
  readonly withFacts?: boolean;
}

export interface OpenedPortraits {
  readonly asOf: CivilDay;
  /** One a wanted customer. */
  readonly matches: readonly CustomerMatch[];
  /** The customers of the class asked for, greatest first, or the word of it that is not known; null where none was asked for. */
  readonly ofClass: { readonly customers: readonly number[] } | { readonly unknown: string } | null;
  /** Null where they were not wanted. */
  readonly facts: Facts | null;
  /** Of all customers, by position. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

export interface DrawnUp {
  readonly analysis: Analysis;
  readonly facts: Facts;
  readonly layouts: readonly SheetLayout[];
  /** Reports that the book cannot have. */
  readonly missing: readonly MissingReport[];
}

/** An analysis without the columns of its customers, which may be a hundred thousand. */
export type AnalysisHead = Omit<Analysis, 'customers'>;

/** What is known of reports that are drawn up, before their sheets are handed over. */
export interface PreparedReports extends Omit<DrawnUp, 'analysis' | 'facts' | 'layouts'> {
  readonly analysis: AnalysisHead;
}

/** What the data are like: every problem, the quality of every column, how many pairs of customers may be one. */
export interface Audit {
  /** The account of the rows of each sheet, in the order they were taken in, with what only all sheets together show. */
  readonly intake: readonly SheetIntake[];
  readonly problems: readonly ProblemGroup[];
  readonly quality: readonly FieldQuality[];
  readonly pairs: Readonly<Record<'sure' | 'likely' | 'possible', number>>;
  /** False where the list is too long to be compared: then the pairs are not counted. */
  readonly compared: boolean;
  readonly customers: number;
}

export interface CleanCopyDrawn {
  readonly layouts: readonly SheetLayout[];
  /** Cells that differ from their source, and those of them filled in from the ledger. */
  readonly changes: number;
  readonly filled: number;
}

/** A book with what was found about customers that may be one, and how it was asked for. */
export interface JoinedBook {
  readonly as: string;
  readonly book: Book;
  readonly duplicates: DuplicateFindings;
}
