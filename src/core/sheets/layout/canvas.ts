import type { Area, Choices, Highlight, InputCell, Link, NativeTable, PlacedChart, StyledArea, ValueBlock, CellContent } from '../sheetLayout';
import type { ChartBlock, TableColumn } from '../model';
import type { GridColumn } from './pageGrid';

/** Where a block may draw: from a row down, between two columns of the sheet (both inclusive). */
export interface Box {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** Where a table's body stands, so that charts can point at its columns. */
export interface TablePlace {
  readonly firstBodyRow: number;
  readonly rowCount: number;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly columns: readonly TableColumn[];
}

/** Excel refuses a higher row. */
const HIGHEST_ROW = 409;

/** Collects what the blocks of one sheet draw. */
export class Canvas {
  readonly values: ValueBlock[] = [];
  readonly styles: StyledArea[] = [];
  readonly merges: Area[] = [];
  readonly links: Link[] = [];
  readonly tables: NativeTable[] = [];
  readonly charts: PlacedChart[] = [];
  readonly highlights: Highlight[] = [];
  readonly inputs: InputCell[] = [];
  readonly choices: Choices[] = [];
  readonly pendingCharts: { readonly block: ChartBlock; readonly area: Area }[] = [];
  readonly tablePlaces = new Map<string, TablePlace>();
  private readonly heights = new Map<number, number>();

  constructor(readonly grid: readonly GridColumn[]) {}

  /** Blocks side by side share rows: the tallest wish wins. A text too long for the highest row is cut; a build that fails would show nothing. */
  wantHeight(row: number, points: number): void {
    this.heights.set(row, Math.min(HIGHEST_ROW, Math.max(points, this.heights.get(row) ?? 0)));
  }

  /** Values from the box's first column; short rows are filled with blanks so that the block is a rectangle. */
  put(box: Box, rows: readonly (readonly CellContent[])[]): void {
    const width = box.last - box.first + 1;
    const values = rows.map((row) => (row.length === width ? row : [...row, ...new Array<null>(width - row.length).fill(null)]));
    this.values.push({ row: box.row, column: box.first, values });
  }

  style(area: Area, style: Omit<StyledArea, 'area'>): void {
    this.styles.push({ area, ...style });
  }

  merge(area: Area): void {
    if (area.rows * area.columns > 1) this.merges.push(area);
  }

  /** Width in characters of the columns from `first` to `last`. */
  widthOf(first: number, last: number): number {
    let width = 0;
    for (let column = first; column <= last; column++) width += this.grid[column]?.width ?? 0;
    return width;
  }

  rowHeights(): { row: number; points: number }[] {
    return [...this.heights].sort(([a], [b]) => a - b).map(([row, points]) => ({ row, points }));
  }
}

/** The area of some rows over a box's whole width. */
export function rowsOf(box: Box, row: number, rows: number): Area {
  return { row, column: box.first, rows, columns: box.last - box.first + 1 };
}
