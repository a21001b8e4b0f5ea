import type { Area, CellContent, NativeTable, SheetLayout } from '../../core/sheets/sheetLayout';
import type { KnownStaging } from './surveyOwned';

/**
 * What a build will write, decided before the first cell is: the areas it owns and nothing else. Everything that can be
 * refused (protection, cells of the user in the way, names taken) is refused while the plan is made, so a refusal
 * leaves the workbook as it was.
 */
export interface WritePlan {
  readonly sheets: readonly PlannedSheet[];
  /** Key of a report to its tab's name: of this build and of earlier ones. For links. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of all sheets of the workbook when the plan was made. */
  readonly sheetsBefore: readonly string[];
  /** The sheet on which the build is put together; null = to be added; impossible where no sheet can be added. */
  readonly staging: KnownStaging | null | 'impossible';
}

export interface PlannedSheet {
  readonly layout: SheetLayout;
  /** The tab's name: the one it has, or a valid and free one for a new sheet. */
  readonly name: string;
  /** Id of our sheet in the workbook; null = to be added. */
  readonly id: string | null;
  /** Rectangle from A1 that the last build wrote; null for a new sheet. */
  readonly before: Area | null;
  /** Rectangle from A1 that this build writes. */
  readonly area: Area;
  readonly tables: readonly PlannedTable[];
  /** Names of our charts that stand on the sheet now. */
  readonly chartsBefore: readonly string[];
  /** Names of the other charts on the sheet: the user's. */
  readonly foreignCharts: readonly string[];
  /** Tables that become plain cells: of ours that this build no longer has, of others over our list. */
  readonly tablesToDrop: readonly string[];
  /** Cells of the user beside our keyed table that have to follow their rows; null = they stay where they are. */
  readonly userCells: MovedUserCells | null;
  /** Fingerprint in the sheet's mark: what the last build wrote; null for a new sheet. */
  readonly printBefore: string | null;
}

/** The user's columns at their new place. */
export interface MovedUserCells {
  readonly from: Area;
  readonly to: Area;
  /** Cells of `to`. */
  readonly cells: readonly (readonly UserCell[])[];
  /** What stood in `from` when the plan was made, as formulas: to see whether the user has gone on typing. */
  readonly seen: readonly (readonly unknown[])[];
}

/** A cell of the user at its new place: a content, a formula of the user's own, or a cell to leave alone. Plain data: it goes into the journal. */
export type UserCell = CellContent | { readonly formula: string } | typeof LEAVE_ALONE;

/** A formula of the user that stays where it stands. */
export const LEAVE_ALONE = { leave: true } as const;

export interface PlannedTable {
  readonly native: NativeTable;
  /** Where the table stands now; null = it does not exist yet. */
  readonly before: Area | null;
  /** Columns the user added to the table at its right end. */
  readonly userColumns: number;
  /** The native table can be stretched or shrunk in place: its header stays in its row. */
  readonly resizable: boolean;
}
