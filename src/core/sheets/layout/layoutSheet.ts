import type { Block, SheetModel, TableBlock } from '../model';
import type { SheetLayout } from '../sheetLayout';
import { layBadge } from './blocks/badge';
import { layCards } from './blocks/cards';
import { layChart, placeCharts } from './blocks/chart';
import { layChecks } from './blocks/checks';
import { layHeading } from './blocks/heading';
import { layLinks } from './blocks/links';
import { layNativeTable } from './blocks/nativeTable';
import { layNote } from './blocks/note';
import { layPageTable } from './blocks/pageTable';
import { layPairs } from './blocks/pairs';
import { Canvas, type Box } from './canvas';
import { columnWidth } from './columnWidth';
import type { RowSpan } from './pageBreaks';
import { gridColumnOf, PAGE_COLUMNS, PAGE_GRID, PORTRAIT_COLUMNS, PORTRAIT_GRID, type GridColumn } from './pageGrid';
import { columnsOnPaper } from './paper';
import { pivotGrid, placePivots, printedPivots } from './placePivots';
import { printedPages } from './printedPages';
import { ROW_POINTS } from './rowHeights';

/** The head of a list is no wider than a page, however many columns its table has. */
const HEAD_WIDTH = 132;
/** And no narrower than this, however few. */
const LEAST_HEAD = 60;

/**
 * From blocks to rectangles: the only place where addresses come into being.
 *
 * 1. choose the grid: the page's own, or the native table's columns
 * 2. lay the block rows from the top, blocks of a row side by side, with a spacer row between
 * 3. point the charts at the tables they draw from
 * 4. say how the sheet is seen and printed: frozen panes, gridlines, repeated rows
 */
export function layoutSheet(model: SheetModel): SheetLayout {
  const native = nativeTableOf(model);
  const canvas = new Canvas(gridOf(model, native)); // 1
  const blocks = layRows(model, canvas); // 2
  const pivots = model.pivots ? placePivots(model.pivots, 1 + Math.max(-1, ...blocks.map((block) => block.last)), canvas) : [];
  const rowCount = Math.max(1, 1 + Math.max(-1, ...blocks.map((block) => block.last)) + (pivots.length > 0 ? 2 : 0)); // the headings of the pivots, and the spacer above them
  placeCharts(canvas); // 3
  const header = canvas.tables[0]?.area.row ?? null;
  const pages = model.kind === 'page' ? printedPages(model, blocks, canvas) : {};
  return {
    key: model.key,
    name: model.name,
    tab: model.tab,
    kind: model.kind === 'data' ? 'data' : 'page',
    language: model.language,
    rowCount,
    columnCount: canvas.grid.length,
    columnWidths: canvas.grid.map((column) => column.width),
    rowHeights: canvas.rowHeights(),
    values: canvas.values,
    styles: canvas.styles,
    merges: canvas.merges,
    links: canvas.links,
    tables: canvas.tables,
    charts: canvas.charts,
    ...(canvas.inputs.length > 0 ? { inputs: canvas.inputs } : {}),
    highlights: canvas.highlights,
    ...(pivots.length > 0 ? { pivots } : {}),
    ...(canvas.choices.length > 0 ? { choices: canvas.choices } : {}),
    freeze: header === null ? null : { rows: header + 1, columns: 1 }, // 4
    gridlines: model.kind === 'data',
    print: {
      orientation: model.orientation,
      titleRows: header === null ? null : [header, header],
      ...(model.kind !== 'page' && native && !isFilledIn(native) ? printedColumns(canvas.grid, model.orientation, model.kind) : {}),
      ...(model.kind === 'data' ? printedTable(model, header ?? 0, rowCount) : {}),
      ...printedPivots(pivots, rowCount),
      ...pages,
      footerLeft: model.footer.left,
      footerRight: model.footer.right,
    },
    home: { row: 0, column: 0 },
  };
}

/** Tables have their chief columns first: those that are readable on one page are printed, the others are for the screen. */
function printedColumns(grid: readonly GridColumn[], orientation: SheetModel['orientation'], kind: 'list' | 'data'): { columns?: number } {
  const columns = columnsOnPaper(grid, orientation, kind);
  return columns < grid.length ? { columns } : {};
}

function printedTable({ printedTableRows }: SheetModel, header: number, rowCount: number): { rows?: number } {
  const rows = header + 1 + (printedTableRows ?? Infinity);
  return rows < rowCount ? { rows } : {};
}

/** A list that is filled in by hand needs its last columns on paper, too. */
function isFilledIn({ columns }: TableBlock): boolean {
  return columns.some(({ choices, input }) => choices !== undefined || input === true);
}

function nativeTableOf(model: SheetModel): TableBlock | null {
  for (const row of model.rows) {
    for (const place of row) for (const block of place.blocks) if (block.type === 'table' && block.native) return block;
  }
  return null;
}

function gridOf(model: SheetModel, native: TableBlock | null): readonly GridColumn[] {
  const { kind } = model;
  if (model.pivots) return pivotGrid(model.pivots);
  if (kind === 'page' || !native) return model.orientation === 'portrait' ? PORTRAIT_GRID : PAGE_GRID;
  const widths = native.columns.map((column) => columnWidth(column, kind));
  // The lines above a list of few narrow columns need room, too.
  if (kind === 'list') widths[0] = Math.max(widths[0]!, LEAST_HEAD - widths.slice(1).reduce((sum, width) => sum + width, 0));
  return widths.map((width) => ({ width, gutter: false }));
}

/** Lays the block rows and gives the sheet rows each takes. */
function layRows(model: SheetModel, canvas: Canvas): RowSpan[] {
  const spans: RowSpan[] = [];
  const onPageGrid = canvas.grid === PAGE_GRID || canvas.grid === PORTRAIT_GRID;
  const columns = canvas.grid === PORTRAIT_GRID ? PORTRAIT_COLUMNS : PAGE_COLUMNS;
  let top = 0;
  let bottom = 0;
  model.rows.forEach((places, index) => {
    if (index > 0) {
      canvas.wantHeight(top, ROW_POINTS.spacer);
      top++;
    }
    let column = 0;
    bottom = top;
    for (const place of places) {
      if (onPageGrid && column + place.span > columns) throw new RangeError(`blocks of row ${index} of ${model.key} are wider than the page`);
      const first = onPageGrid ? gridColumnOf(column, columns) : 0;
      const last = onPageGrid ? gridColumnOf(column + place.span - 1, columns) : headEnd(canvas);
      let row = top;
      for (const [index, block] of place.blocks.entries()) {
        if (index > 0 && canvas.grid === PORTRAIT_GRID && block.type === 'heading') canvas.wantHeight(row++, ROW_POINTS.spacer);
        row += layBlock(block, { row, first, last }, canvas);
      }
      bottom = Math.max(bottom, row);
      column += place.span;
    }
    spans.push({ first: top, last: bottom - 1 });
    top = bottom;
  });
  return spans;
}

/** The last column a list's head runs to. */
function headEnd(canvas: Canvas): number {
  let last = 0;
  while (last + 1 < canvas.grid.length && canvas.widthOf(0, last + 1) <= HEAD_WIDTH) last++;
  return last;
}

function layBlock(block: Block, box: Box, canvas: Canvas): number {
  switch (block.type) {
    case 'heading':
      return layHeading(block, box, canvas);
    case 'note':
      return layNote(block, box, canvas);
    case 'badge':
      return layBadge(block, box, canvas);
    case 'cards':
      return layCards(block, box, canvas);
    case 'pairs':
      return layPairs(block, box, canvas);
    case 'table':
      return block.native ? layNativeTable(block, block.native, box, canvas) : layPageTable(block, box, canvas);
    case 'chart':
      return layChart(block, box, canvas);
    case 'checks':
      return layChecks(block, box, canvas);
    case 'links':
      return layLinks(block, box, canvas);
  }
}
