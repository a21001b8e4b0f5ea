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
}

/** Whether there is a sales sheet to build from, even one that cannot be used yet. */
export function hasSales(found: Found): boolean {
  return found.sources.some((source) => source.kind === 'sales');
}
