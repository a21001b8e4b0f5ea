import type { Area, CellContent, NativeTable, SheetLayout } from '../../core/sheets/sheetLayout';

/**
 * What a build will write, decided before the first cell is: the areas it owns and nothing else. Everything that can be
 * refused (protection, cells of the user in the way, names taken) is refused while the plan is made, so a refusal
 * leaves the workbook as it was.
 */
export interface WritePlan {
  readonly sheets: readonly PlannedSheet[];
  /** Key of a report to its tab's name: of this build and of earlier ones. For links. */
  readonly names: ReadonlyMap<string, string>;
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
  /** Tables of ours on the sheet that this build no longer has. */
  readonly tablesToDrop: readonly string[];
  /** Cells of the user beside our keyed table that have to follow their rows; null = they stay where they are. */
  readonly userCells: MovedUserCells | null;
}

/** The user's columns at their new place. */
export interface MovedUserCells {
  readonly from: Area;
  readonly to: Area;
  /** Cells of `to`; `undefined` leaves a cell alone (a formula of the user stays on its row). */
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
}

export interface PlannedTable {
  readonly native: NativeTable;
  /** Where the table stands now; null = it does not exist yet. */
  readonly before: Area | null;
  /** Columns the user added to the table at its right end. */
  readonly userColumns: number;
  /** The native table can be stretched or shrunk in place: its header stays in its row. */
  readonly resizable: boolean;
}
