import type { ProblemGroup } from '../../core/reports/problems/problemLog';
import type { RecognitionProblem, UnusedSheet } from '../../core/records';
import type { AnyField } from '../../core/locales/paneMessages';
import type { SourceKind } from '../../core/records/sourceKinds';

/** What the pane tells of a workbook before anything is built. */
export interface Found {
  readonly sources: readonly SourceFound[];
  /** Sheets with something on them that are not used, and why; empty sheets are not listed. */
  readonly unused: readonly UnusedSheet[];
  /** Empty when a summary can be built. */
  readonly problems: readonly RecognitionProblem[];
  /** Sheets built earlier by this add-in. */
  readonly ownSheets: number;
  /** What all sheets together show; null until every row has been checked. */
  readonly audit: FoundAudit | null;
}

/** The data problems of the workbook, and how many pairs of customers may be one. */
export interface FoundAudit {
  readonly problems: readonly ProblemGroup[];
  /** Names of the sheets that the problems name by their position. */
  readonly sheetNames: readonly string[];
  /** Headers of the fields by sheet, for the place of a problem. */
  readonly headers: readonly Readonly<Record<string, string>>[];
  readonly customers: number;
  /** False where the list was too long to be compared. */
  readonly compared: boolean;
}

/** One sheet that will be read. */
export interface SourceFound {
  readonly sheetName: string;
  readonly kind: SourceKind;
  readonly tableName: string | null;
  readonly headerRow: number;
  /** Rows below the header; once checked, only those that hold anything. */
  readonly rows: number;
  readonly columns: readonly { readonly field: AnyField; readonly header: string }[];
  /** The account of every row; null until the rows have been checked. */
  readonly checked: CheckedRows | null;
}

export interface CheckedRows {
  /** First and last day of the usable rows, `YYYY-MM-DD`; null for sheets without dates. */
  readonly from: string | null;
  readonly to: string | null;
  /** Counts by issue code: not usable, not data of the ledger, used but to be looked at. */
  readonly rejectedBy: Readonly<Record<string, number>>;
  readonly outOfScopeBy: Readonly<Record<string, number>>;
  readonly warnedBy: Readonly<Record<string, number>>;
  /** Of the filled cells of the columns used, how many hold a value of their kind: 0 to 1; null where none is filled. */
  readonly usableCells: number | null;
}

/** Whether there is a sales sheet to build from, even one that cannot be used yet. */
export function hasSales(found: Found): boolean {
  return found.sources.some((source) => source.kind === 'sales');
}
