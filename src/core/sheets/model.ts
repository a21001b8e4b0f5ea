import type { CellContent, CellRole, LinkTarget, ListOnSheet, TabRole } from './sheetLayout';

/**
 * A sheet as its report declares it: blocks in reading order, values by column, style by role. No address, no width, no
 * colour: rectangles are made by layout (layout/layoutSheet.ts), looks by the writer.
 */
export interface SheetModel {
  /** Stable key of the report, e.g. `summary`, `class.churned`. */
  readonly key: string;
  /** The tab's name wanted. */
  readonly name: string;
  readonly tab: TabRole;
  /**
   * `page`: blocks on the shared page grid. `list`: a short head over one native table. `data`: one native table from A1,
   * nothing else, so that a pivot table can stand on it.
   */
  readonly kind: 'page' | 'list' | 'data';
  readonly language: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Printed at the foot of every page; `&P` and `&N` stand for the page and the number of pages. */
  readonly footer: { readonly left: string; readonly right: string };
  readonly rows: readonly BlockRow[];
  /** Block rows that are printed; those after them are an appendix for the screen. All where left out. */
  readonly printedRows?: number;
  /** Rows of a `data` sheet's table that are printed, as a specimen of what is for the screen. All where left out. */
  readonly printedTableRows?: number;
  /** Printed pages below each other at most: the print is made a little smaller where that is enough. Unbound where left out. */
  readonly mostPages?: number;
  /** Native PivotTables that stand below the blocks, side by side, where the host has them; none where left out. */
  readonly pivots?: readonly PivotSpec[];
}

/** A native PivotTable over a native table of another sheet of ours. Fields are that table's headers. */
export interface PivotSpec {
  /** Stable, e.g. `Clientele_PivotByType`. */
  readonly name: string;
  readonly title: string;
  readonly source: { readonly report: string; readonly table: string };
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly { readonly field: string; readonly name: string; readonly summarise: 'sum' | 'count'; readonly kind: ColumnKind }[];
  readonly slicer: { readonly name: string; readonly field: string } | null;
  /** Sheet columns to keep free for it. */
  readonly width: number;
}

/** Blocks that stand side by side. */
export type BlockRow = readonly Place[];

/** A stack of blocks on a span of the page grid's columns (`PAGE_COLUMNS` in all, `PORTRAIT_COLUMNS` in portrait format; lists ignore the span). */
export interface Place {
  readonly span: number;
  readonly blocks: readonly Block[];
}

export type Block = HeadingBlock | BadgeBlock | NoteBlock | CardsBlock | PairsBlock | TableBlock | ChartBlock | ChecksBlock | LinksBlock;

export interface HeadingBlock {
  readonly type: 'heading';
  readonly level: 'title' | 'section';
  readonly text: string;
  /** Muted words on the same line, right of the heading: what the block below stands on. */
  readonly aside?: string;
  /** The reader may write another text over this one, from a drop-down of these cells; it is found again by the key. */
  readonly choose?: { readonly key: string; readonly from: ListOnSheet };
  /** A way to another sheet at the right end of a title's line. */
  readonly link?: SheetLink;
}

/** Words that lead to another place of the workbook. */
export interface SheetLink {
  readonly text: string;
  readonly target: LinkTarget;
}

/** A grade's letter beside a word for the state, each on the ground of its role; beside a title. */
export interface BadgeBlock {
  readonly type: 'badge';
  readonly letter: string;
  readonly letterRole: BadgeRole;
  readonly state: string;
  readonly stateRole: BadgeRole;
  /** Muted words under the state. */
  readonly note: string;
}

/** Ink and ground of a badge: those of the grades from best to worst. */
export type BadgeRole = 'gradeA' | 'gradeB' | 'gradeC' | 'gradeD';

/** A sentence or a paragraph, wrapped over the block's width. `lead`: the paragraph that tells the page in words. */
export interface NoteBlock {
  readonly type: 'note';
  readonly text: string;
  readonly tone: 'muted' | 'plain' | 'warning' | 'lead';
  /** Where the words lead; they then stand at the right end of their place. */
  readonly link?: LinkTarget;
}

export type Tone = 'plain' | 'strong' | 'muted' | 'good' | 'bad' | 'caution';

/** Key figures: equal cards in one line. */
export interface CardsBlock {
  readonly type: 'cards';
  readonly cards: readonly Card[];
}

export interface Card {
  readonly label: string;
  readonly value: CellContent;
  readonly kind: ColumnKind;
  /** At most two lines under the value. */
  readonly notes: readonly { readonly text: string; readonly tone: Tone }[];
}

/** Label, value, remark: one line each. */
export interface PairsBlock {
  readonly type: 'pairs';
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly label: string;
  readonly value: CellContent;
  readonly kind: ColumnKind;
  readonly remark: string;
  readonly valueTone: Tone;
  readonly remarkTone: Tone;
  /** A result line: bold over a thin line. */
  readonly total: boolean;
}

/** What a column holds; decides alignment, number format and width. `bar` is money with a bar behind it, `sparse` counts and `sparseMoney` amounts with 0 as a dash, `decimal` a mean with two decimals. */
export type ColumnKind =
  | 'text' | 'id' | 'phone' | 'integer' | 'sparse' | 'sparseMoney' | 'quantity' | 'decimal' | 'days' | 'money' | 'bar' | 'ratio' | 'change' | 'points' | 'date' | 'month' | 'grade';

export interface TableBlock {
  readonly type: 'table';
  /** Names the table inside the sheet, for charts. */
  readonly key: string;
  readonly columns: readonly TableColumn[];
  readonly rowCount: number;
  /** One value a column, under a thin line; null = no total line. */
  readonly total: readonly CellContent[] | null;
  /** A native Excel table of this name; null = plain cells of a page. */
  readonly native: NativeTableSpec | null;
}

export interface NativeTableSpec {
  /** Stable, e.g. `Clientele_Customers`. */
  readonly name: string;
  /** Key of the column that identifies the row. */
  readonly keyColumn: string;
}

export interface TableColumn {
  /** Stable across languages and rebuilds. */
  readonly key: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** One a row. */
  readonly values: readonly CellContent[];
  /** Where the cells of this column lead, one a row. */
  readonly links?: readonly (LinkTarget | null)[];
  /** Where the header leads; its words are the header's own, the link's text is its tip. Native tables only. */
  readonly headerLink?: SheetLink;
  /** Roles of single cells, one a row; null = the column's own. */
  readonly roles?: readonly (CellRole | null)[];
  /** Kinds of single cells of a page table whose rows are of different kinds, one a row; null = the column's own. */
  readonly kinds?: readonly (ColumnKind | null)[];
  /** Rows of a column of changes whose rise is bad news, such as expenses. */
  readonly costs?: readonly boolean[];
  /** The user fills the column in, from a drop-down of these. */
  readonly choices?: readonly string[];
  /** Cells of a page table that are the reader's own, one a row: the key by which their content is found again; null = ours. */
  readonly inputs?: readonly (string | null)[];
  /** The user fills the column of a native table in, in his own words. */
  readonly input?: boolean;
  /** Long text: wraps and takes more of the width than others. */
  readonly wide?: boolean;
  /** Characters at which a wide column of a native table stops growing and wraps; 60 where left out. */
  readonly widest?: number;
}

/** A native chart over columns of a table of the same sheet. */
export interface ChartBlock {
  readonly type: 'chart';
  readonly name: string;
  readonly chart: 'columnClustered' | 'columnStacked' | 'line' | 'bar' | 'area';
  readonly table: string;
  readonly categories: string;
  readonly series: readonly ChartSeriesSpec[];
  readonly altText: string;
  readonly legend: boolean;
  readonly points: number;
}

export interface ChartSeriesSpec {
  readonly column: string;
  readonly name: string;
  readonly role: 'current' | 'before' | 'good' | 'bad' | 'muted';
  readonly asLine: boolean;
  /** Drawn against an axis of its own at the right: a ratio beside amounts. */
  readonly ownAxis?: true;
}

/** Reconciliations with a tick, or in red what differs. */
export interface ChecksBlock {
  readonly type: 'checks';
  readonly checks: readonly { readonly label: string; readonly detail: string; readonly verdict: string; readonly ok: boolean }[];
}

/** Ways to the other sheets, several in one line. */
export interface LinksBlock {
  readonly type: 'links';
  readonly links: readonly { readonly text: string; readonly note: string; readonly target: LinkTarget }[];
}
