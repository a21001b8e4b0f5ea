import type { Language } from '../core/locales/language';
import type { SheetIntake } from '../core/records';
import type { Recognition, SourcePreview } from '../core/records';
import type { Settings } from '../core/settings/settings';
import type { CivilDay } from '../core/values/civilDay';
import type { ExcelPort } from '../excel/port';
import type { Audit, BookkeeperClient } from '../worker/bookkeeper';
import type { DaySpan } from '../worker/daysOf';
import type { OnProgress } from './progress';
import type { Changes } from './readingBasis';

export interface CheckDataRequest {
  readonly port: ExcelPort;
  readonly language: Language;
  readonly today: CivilDay;
  /** Decide what lies after the as-of date; the defaults where left out. */
  readonly settings?: Settings;
  /** The `--map` document, already parsed from JSON; validated here. */
  readonly mapping?: unknown;
  /** The bookkeeper in a worker (the add-in); left out, one in this thread does the work. */
  readonly bookkeeper?: BookkeeperClient | undefined;
  /** Counts what others change, so that a long list that nobody touched is not read again; left out, it is. */
  readonly changes?: Changes | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What would be read as what, and every data problem. Nothing is written. */
export interface CheckDataResult {
  readonly recognition: Recognition;
  /** How each of {@link sheets} was read and why, in the same order, and the questions that the cells leave open. */
  readonly preview: SourcePreview;
  /** One record a sheet read, with its issues (capped; the rest is counted). */
  readonly sheets: readonly SheetIntake[];
  /** From when to when the usable rows of each of {@link sheets} happened; null for sheets without dates. */
  readonly days: readonly (DaySpan | null)[];
  /** What the sheets together show: every problem by code, the quality of every column, possible duplicates. */
  readonly audit: Audit;
  readonly summary: CheckFacts;
}

/** The JSON of `clientele check --facts`: names as in the facts file of a summary. */
export interface CheckFacts {
  readonly version: 1;
  readonly language: Language;
  readonly sources: readonly {
    readonly sheet: string;
    readonly kind: string;
    readonly headerRow: number;
    readonly rows: number;
    readonly columns: Readonly<Record<string, string>>;
    /** 0 to 1: how sure the recognition is. */
    readonly confidence: number;
  }[];
  readonly unused: readonly { readonly sheet: string; readonly reason: string; readonly nearest: string | null; readonly missing: readonly string[]; readonly columns: readonly string[] }[];
  /** What stops a summary: codes of recognition, or E-NO-SALES-ROWS or E-ALL-ROWS-REJECTED where no sales line is usable; empty when a summary can be built. */
  readonly problems: readonly { readonly code: string; readonly sheet: string | null; readonly missing: readonly string[]; readonly columns: readonly string[] }[];
  readonly rows: Readonly<Record<string, { readonly read: number; readonly usable: number; readonly rejected: number; readonly rejectedBy: Readonly<Record<string, number>>; readonly outOfScope: number; readonly outOfScopeBy: Readonly<Record<string, number>> }>>;
  readonly issues: readonly { readonly sheet: string; readonly code: string; readonly row: number; readonly column: string | null; readonly field: string | null; readonly value: string }[];
  readonly issuesNotListed: number;
  /** Why every column was taken for what, what is not used, and the questions with the mapping document of each answer. */
  readonly preview: SourcePreview;
  /** Problems that show only in the whole book (lines without customer, repeated lines, phone numbers ...): all counted, the first ones listed. */
  readonly bookProblems: readonly {
    readonly code: string;
    readonly count: number;
    readonly listed: readonly { readonly sheet: string; readonly row: number; readonly column: string | null; readonly field: string | null; readonly value: string }[];
  }[];
  readonly quality: readonly {
    readonly sheet: string;
    readonly field: string;
    readonly rows: number;
    readonly filled: number;
    readonly unusable: number;
    readonly exact: boolean;
    readonly distinct: number | null;
  }[];
  /** Pairs of customers that may be one; null where the list is too long to be compared. */
  readonly duplicatePairs: Readonly<Record<'sure' | 'likely' | 'possible', number>> | null;
}
