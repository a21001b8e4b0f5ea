import type { SettingsProblem } from '../settings/parseSettings';

/**
 * The error catalogue: every way a job can stop, with the data its sentence needs. Codes are stable (the command line
 * and the pane show them); sentences live in `<language>/errors.ts`. No cell content is in here beyond headers and
 * sheet names (P3), and the customers that a person has asked for by name.
 */
export interface ErrorData {
  /** The workbook has no sheet with anything on it. */
  'E-EMPTY-WORKBOOK': Record<string, never>;
  /** No sheet looks like sales; per sheet what was seen and what a sales sheet would still need (field keys). */
  'E-NO-SALES-SHEET': { readonly sheets: readonly SheetSeen[] };
  /** A sheet is nearly a sales sheet but lacks the columns named (field keys). */
  'E-NO-CUSTOMER-COLUMN': SheetSeen;
  'E-NO-DATE-COLUMN': SheetSeen;
  'E-NO-AMOUNT-COLUMN': SheetSeen;
  /** The sales sheet has a header and no row under it. */
  'E-NO-SALES-ROWS': { readonly sheets: readonly string[] };
  /** Rows were read, none could be used; reasons are issue codes with their counts. */
  'E-ALL-ROWS-REJECTED': { readonly sheets: readonly string[]; readonly rows: number; readonly reasons: Readonly<Record<string, number>> };
  /** The mapping document names something that does not exist; `problem` is a code of recognition (M-...). */
  'E-MAPPING-INVALID': { readonly problem: string; readonly sheet: string; readonly words: readonly string[]; readonly columns: readonly string[] };
  'E-SETTINGS-INVALID': { readonly problems: readonly SettingsProblem[] };
  /** No customer has that id or name; those whose name is near. What was asked for comes from the user, who is told it back. */
  'E-CUSTOMER-UNKNOWN': { readonly written: string; readonly near: readonly CustomerNamed[] };
  /** Several customers bear the name: their ids tell them apart. */
  'E-CUSTOMER-AMBIGUOUS': { readonly written: string; readonly candidates: readonly CustomerNamed[] };
  /** A class of customers holds a word that names nothing; or nobody is in it. */
  'E-CLASS-UNKNOWN': { readonly written: string; readonly unknown: string };
  'E-CLASS-EMPTY': { readonly written: string };
  /** More portraits on sheets of their own than one run makes (N9): how many were asked for, how many there may be. */
  'E-PORTRAITS-TOO-MANY': { readonly asked: number; readonly most: number };
  'E-CANCELLED': Record<string, never>;
  /** A job is already running in this workbook (W14). */
  'E-BUSY': Record<string, never>;
  /** Another run of the add-in is writing: a co-author's, one in another window, or one that was ended a moment ago (W11). */
  'E-BUSY-ELSEWHERE': Record<string, never>;
  'E-WORKBOOK-READ-ONLY': Record<string, never>;
  /** The workbook's structure is protected, so no sheet can be added. */
  'E-WORKBOOK-PROTECTED': Record<string, never>;
  /** One of our sheets is protected by the user. */
  'E-SHEET-PROTECTED': { readonly sheet: string };
  /** Cells of the user stand where the sheet has to grow (W19). */
  'E-USER-CELLS-IN-THE-WAY': { readonly sheet: string; readonly address: string };
  /** Formulas of the user stand beside a list whose own columns have changed places: nobody can tell what they should speak of now. */
  'E-USER-FORMULAS': { readonly sheet: string; readonly address: string };
  /** The user has changed these sheets while they were being read (W5). */
  'E-SOURCE-CHANGED': { readonly sheets: readonly string[] };
  /** A table of the workbook that is not ours bears the name we need. */
  'E-TABLE-NAME-TAKEN': { readonly table: string; readonly sheet: string };
  /** More rows or columns than a sheet can hold (W20). */
  'E-SHEET-FULL': { readonly sheet: string; readonly rows: number; readonly columns: number };
  /** A cell is being edited, so Excel takes no commands (W3). */
  'E-CELL-EDIT': Record<string, never>;
  /** Excel handed over no values for these cells (S10). */
  'E-READ-NULL': { readonly sheet: string; readonly address: string };
  /** A text did not come back as it was written (T1). */
  'E-TEXT-NOT-KEPT': { readonly sheet: string; readonly address: string };
  /** Excel did not answer in time (W8). */
  'E-HOST-SILENT': { readonly seconds: number };
  /** A sheet or table vanished while the job ran (W6). */
  'E-SHEET-GONE': Record<string, never>;
  'E-ACCESS-DENIED': Record<string, never>;
  /** Excel ran out of memory or of its request limits even after making the request smaller. */
  'E-TOO-LARGE': { readonly hostCode: string };
  'E-FILTERED-RANGE': Record<string, never>;
  'E-MERGED-OR-PIVOT': { readonly hostCode: string };
  /** The way to Excel is cut: the network, or the service behind Excel on the web (W10). */
  'E-CONNECTION': { readonly hostCode: string };
  /** This Excel lacks something the product needs (W23). */
  'E-EXCEL-TOO-OLD': { readonly needs: string };
  /** The host reported something with no sentence of its own; its code is shown, never its message (W24). */
  'E-EXCEL': { readonly hostCode: string };
}

export interface CustomerNamed {
  readonly id: string;
  readonly name: string;
}

export type ErrorCode = keyof ErrorData;

export interface SheetSeen {
  readonly sheet: string;
  /** Headers seen on the sheet. */
  readonly columns: readonly string[];
  /** Field keys that are missing: `+` joins fields needed together, `|` separates choices (`amount|quantity+unitPrice`). */
  readonly missing: readonly string[];
  /** The sheet shows only a PivotTable. */
  readonly isPivot?: boolean;
}

/**
 * What the failed job left behind. Sources are never written.
 * `untouched`: nothing was written. `finishesOnNextStart`: the commit had begun, and the next start finishes it (or finds
 * that nothing of it was written). `undoneOnNextStart`: sheets that were being added are taken away by the next start.
 * `partlyWritten`: some of our own sheets may be half new.
 */
export type WorkbookState = 'untouched' | 'finishesOnNextStart' | 'undoneOnNextStart' | 'partlyWritten';

export interface ErrorSentence {
  /** What happened and where. */
  readonly what: string;
  /** What to do about it. */
  readonly todo: string;
}

export interface ErrorMessages {
  readonly sentences: { readonly [Code in ErrorCode]: (data: ErrorData[Code]) => ErrorSentence };
  /** What became of the workbook. */
  readonly workbook: Readonly<Record<WorkbookState, string>>;
}
