/**
 * A finished sheet as rectangles: what the writers (Office.js, Markdown) get. Produced only by layout; nothing else knows
 * addresses. Rows and columns are zero-based from A1. Styles are roles; the writer owns the palette and fonts.
 */
export interface SheetLayout {
  /** Stable key of the report: `summary`, `customers`, `class.new` ... It marks the sheet as ours, whatever its name. */
  readonly key: string;
  /** The tab's name wanted; the writer makes it valid and unique. */
  readonly name: string;
  readonly tab: TabRole;
  readonly kind: 'page' | 'data';
  readonly language: string;
  /** A sheet for machines: very hidden, so that neither tab nor menu shows it. Shown where left out. */
  readonly hidden?: true;
  /** The rectangle we own begins at A1 and has this size; everything in it is rewritten by a rebuild. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Widths in characters of the default font, one a column. */
  readonly columnWidths: readonly number[];
  /** Row heights in points where they are not the default. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly values: readonly ValueBlock[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  readonly links: readonly Link[];
  readonly tables: readonly NativeTable[];
  readonly charts: readonly PlacedChart[];
  /** Cells that are the reader's own: a rebuild is handed what stands in them. None where left out. */
  readonly inputs?: readonly InputCell[];
  readonly highlights: readonly Highlight[];
  /** Native PivotTables below our rectangle: they are the user's to change, so no rebuild writes over them. None where left out. */
  readonly pivots?: readonly PlacedPivot[];
  /** Cells that the user fills in from a drop-down; none where left out. */
  readonly choices?: readonly Choices[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly gridlines: boolean;
  readonly print: PrintSetup;
  /** Where the cursor stands after a build. */
  readonly home: { readonly row: number; readonly column: number };
}

/** The chapter a sheet stands in (its tab's colour); `overview`: a customer's own page. */
export type TabRole = 'overview' | 'answers' | 'lists' | 'reports' | 'data' | 'checks';

/** Text is text whatever it looks like (never a formula); dates are serial numbers; null is a blank cell. */
export type CellContent = string | number | boolean | null;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Blocks never overlap; cells of the owned rectangle outside any block are blank. */
export interface ValueBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
}

/**
 * What a cell is for. Later areas win over earlier ones where they overlap, property by property: what a role does not
 * say stays (`good` on a `body` row changes the ink and keeps the hairline; `cardEdge` only draws the card's left edge).
 */
export type CellRole =
  | 'title' | 'subtitle' | 'section' | 'sectionAside' | 'note' | 'warning' | 'lead'
  | 'cardLabel' | 'cardValue' | 'cardNote' | 'cardEdge'
  /** Ink of a note on a card's ground. */
  | 'cardGood' | 'cardBad' | 'cardCaution'
  | 'header' | 'body' | 'bodyStrong' | 'total' | 'muted' | 'link' | 'input'
  | 'good' | 'bad' | 'caution'
  | 'gradeA' | 'gradeB' | 'gradeC' | 'gradeD';

/** How a value is shown; the writer turns it into a number format of the workbook. `sparse`, `sparseMoney`: whole numbers, money with two decimals; 0 as a dash. */
export type NumberKind =
  | 'text' | 'integer' | 'sparse' | 'sparseMoney' | 'money0' | 'money2' | 'ratio' | 'change' | 'points' | 'date' | 'month' | 'quantity' | 'days' | 'general';

export interface StyledArea {
  readonly area: Area;
  readonly role?: CellRole;
  readonly kind?: NumberKind;
  readonly align?: 'left' | 'centre' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
}

/** A cell whose text leads somewhere inside the workbook. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly target: LinkTarget;
  readonly tip?: string;
}

export type LinkTarget =
  /** A sheet of ours; where it is not built, a sheet of the user's. */
  | { readonly to: 'report'; readonly key: string; readonly orSource?: { readonly sheetName: string; readonly row: number } }
  /** The customer's portrait; until that sheet exists it leads to the customer's row in the customer list. */
  | { readonly to: 'customer'; readonly id: string; readonly listRow: number }
  | { readonly to: 'source'; readonly sheetName: string; readonly row: number; readonly column: number };

/** A cell the reader fills, found again by its key. */
export interface InputCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** A native Excel table over values that stand in `values` (header row first). */
export interface NativeTable {
  /** Stable, e.g. `Clientele_Customers`. */
  readonly name: string;
  readonly area: Area;
  readonly filterButtons: boolean;
  readonly banded: boolean;
  readonly totalsRow: boolean;
  /** Column keys, stable across languages and rebuilds, one a column. */
  readonly columnKeys: readonly string[];
  /** Index of the column that identifies the row (customer id), so that user columns can follow it; -1 = none. */
  readonly keyColumn: number;
}

export interface PlacedChart {
  readonly name: string;
  readonly type: 'columnClustered' | 'columnStacked' | 'line' | 'bar' | 'area';
  readonly area: Area;
  readonly altText: string;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  readonly valueKind: NumberKind;
  /** Category labels stand at the foot of the chart, because columns hang below zero. */
  readonly labelsLow: boolean;
  /** The value at which the axis ends; null = Excel's choice. */
  readonly most: number | null;
  /** Columns begin at zero also where all values are near each other: else their lengths would tell a difference that is none. */
  readonly fromZero?: true;
  readonly legend: boolean;
}

/** A native PivotTable with its place; fields are headers of the source table. */
export interface PlacedPivot {
  readonly name: string;
  readonly source: { readonly report: string; readonly table: string };
  readonly row: number;
  readonly column: number;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly { readonly field: string; readonly name: string; readonly summarise: 'sum' | 'count'; readonly kind: NumberKind }[];
  /** Over the cells between the pivot's heading and the pivot. */
  readonly slicer: { readonly name: string; readonly field: string; readonly area: Area } | null;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  readonly role: 'current' | 'before' | 'good' | 'bad' | 'muted';
  readonly asLine: boolean;
  /** Number kind of the axis at the right that it is drawn against; the value axis where left out. */
  readonly ownAxis?: NumberKind;
}

/** A drop-down over an area. No entry holds a comma: Excel's lists have no way to write one. */
export interface Choices {
  readonly area: Area;
  readonly entries: readonly string[];
  /** Instead of entries: the cells of a column of another sheet of ours; no drop-down where that sheet is not built. */
  readonly from?: ListOnSheet;
}

/** Cells of one column of a sheet of ours, by its key; zero-based. */
export interface ListOnSheet {
  readonly report: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Conditional formats: a bar by amount, or letters A-D on their grounds, or signs of change (of costs: a rise is bad). */
export interface Highlight {
  readonly area: Area;
  readonly type: 'dataBar' | 'grades' | 'change' | 'costChange';
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated at the top of every page, zero-based first and last; null = none. */
  readonly titleRows: readonly [number, number] | null;
  /** Rows that are printed, from the first; all where left out. */
  readonly rows?: number;
  /** Columns that are printed, from the first, on one page's width; all where left out. */
  readonly columns?: number;
  /** Points left free at each side besides the margins, so that a print as wide as the page comes out smaller; none where left out. */
  readonly sideRoom?: number;
  /** Rows that begin a new printed page, so that no block is torn that fits on one; none where left out. */
  readonly pageBreaks?: readonly number[];
  /** Plain text in which `&P` and `&N` stand for the page and the number of pages (Excel's own codes). */
  readonly footerLeft: string;
  readonly footerRight: string;
}
