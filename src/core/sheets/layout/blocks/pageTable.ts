import type { TableBlock, TableColumn } from '../../model';
import type { CellContent } from '../../sheetLayout';
import { assignColumns, type Span } from '../assignColumns';
import { rowsOf, type Box, type Canvas } from '../canvas';
import { alignOf, numberKindOf } from '../columnLook';
import { contentWidth } from '../columnWidth';
import { lastContent } from '../lastContent';
import { ROW_POINTS } from '../rowHeights';
import { lineCount, textWidth } from '../textWidth';

/** A column of a page table with its place on the grid. */
interface Placed {
  readonly column: TableColumn;
  readonly span: Span;
  /** Where the value stands: words at the span's left, numbers at its right. */
  readonly at: number;
  /** Cells are joined over the span: wrapped text, or a number wider than its grid column. */
  readonly joined: boolean;
  /** Long texts go on below: of a wide column, and words that would run into their neighbour. */
  readonly wraps: boolean;
  readonly indent: number;
}

/**
 * A table on the page's grid. Cells are joined only where a text wraps or a number would not fit; else a value
 * stands in one cell and words run over the blank ones beside it. No words are cut off by their neighbour: they wrap.
 */
export function layPageTable(block: TableBlock, box: Box, canvas: Canvas): number {
  const placed = placeColumns(block, box, canvas);
  const firstBodyRow = box.row + 1;
  const rows = [block.columns.map((column) => column.header)] as CellContent[][];
  for (let row = 0; row < block.rowCount; row++) rows.push(block.columns.map((column) => column.values[row] ?? null));
  if (block.total) rows.push([...block.total]);
  canvas.put(box, rows.map((row) => spread(row, placed, box)));

  canvas.style(rowsOf(box, box.row, 1), { role: 'header' });
  if (block.rowCount > 0) canvas.style(rowsOf(box, firstBodyRow, block.rowCount), { role: 'body' });
  if (block.total) canvas.style(rowsOf(box, firstBodyRow + block.rowCount, 1), { role: 'total' });
  canvas.wantHeight(box.row, headerHeight(placed, canvas));
  for (let row = 1; row < rows.length; row++) canvas.wantHeight(box.row + row, bodyHeight(rows[row] ?? [], placed, canvas));
  for (const place of placed) styleColumn(place, block, box.row, rows.length, canvas);
  canvas.tablePlaces.set(block.key, {
    firstBodyRow,
    rowCount: block.rowCount,
    columns: block.columns,
    columnOf: new Map(placed.map((place) => [place.column.key, place.joined ? place.span.first : place.at])),
  });
  return rows.length;
}

function placeColumns(block: TableBlock, box: Box, canvas: Canvas): Placed[] {
  const widths = block.columns.map((column) => contentWidth(column, 'page') + 1);
  const wishes = block.columns.map((column, index) => ({
    wraps: column.wide === true,
    width: column.wide === true ? Math.min(widths[index]!, 64) : Math.min(Math.max(widths[index]!, wordWidth(column.header)), 40),
    stretch: column.wide === true ? 8 : column.kind === 'text' ? 2 : 0,
  }));
  const room = canvas.grid.slice(box.first, box.last + 1).filter(({ gutter }) => !gutter).length;
  if (wishes.length > room) throw new RangeError(`the table ${block.key} has ${wishes.length} columns, the page has room for ${room}`);
  const spans = assignColumns(canvas.grid, box.first, box.last, wishes);
  const placed: Placed[] = [];
  block.columns.forEach((column, index) => {
    const span = spans[index]!;
    const align = alignOf(column.kind);
    const at = align === 'right' ? lastContent(canvas.grid, span) : span.first;
    const cellWidth = canvas.grid[at]?.width ?? 0;
    const content = widths[index]! - 1;
    const room = canvas.widthOf(span.first, lastContent(canvas.grid, span));
    const indent = align === 'left' && touches(placed[index - 1], widths[index - 1] ?? 0, span, canvas) ? 1 : 0;
    const wraps = column.wide === true || (align === 'left' && column.kind === 'text' && content + indent > room);
    placed.push({ column, span, at, wraps, joined: wraps || (align === 'right' && widths[index]! > cellWidth && span.last > span.first), indent });
  });
  return placed;
}

/** Whether the values of a column end so near the next one's that words there need a step of air. @param width what the first column's content asks for, air included */
function touches(before: Placed | undefined, width: number, span: Span, canvas: Canvas): boolean {
  if (before === undefined || canvas.grid[span.first - 1]?.gutter !== false) return false;
  const { kind } = before.column;
  return alignOf(kind) === 'right' || kind === 'date' || kind === 'phone' || before.wraps || width > usableWidth(before, canvas);
}

/** The longest word of a header: it may break between words but not inside one. */
function wordWidth(header: string): number {
  return Math.max(...header.split(' ').map(textWidth));
}

function spread(row: readonly CellContent[], placed: readonly Placed[], box: Box): CellContent[] {
  const cells = new Array<CellContent>(box.last - box.first + 1).fill(null);
  placed.forEach((place, index) => (cells[(place.joined ? place.span.first : place.at) - box.first] = row[index] ?? null));
  return cells;
}

/** Bold letters are wider than the column's width is counted in. */
const BOLD = 1.08;

function headerLines(place: Placed, canvas: Canvas): number {
  return lineCount(place.column.header, usableWidth(place, canvas) / BOLD);
}

/** Characters between the span's left edge and its last content column. */
function usableWidth(place: Pick<Placed, 'span'>, canvas: Canvas): number {
  return canvas.widthOf(place.span.first, lastContent(canvas.grid, place.span));
}

function headerHeight(placed: readonly Placed[], canvas: Canvas): number {
  const lines = Math.max(1, ...placed.map((place) => headerLines(place, canvas)));
  return ROW_POINTS.header + (lines - 1) * ROW_POINTS.headerLine;
}

function bodyHeight(row: readonly CellContent[], placed: readonly Placed[], canvas: Canvas): number {
  let lines = 1;
  placed.forEach((place, index) => {
    const value = row[index];
    if (place.wraps && typeof value === 'string') lines = Math.max(lines, lineCount(value, usableWidth(place, canvas) - place.indent));
  });
  return ROW_POINTS.body + (lines - 1) * ROW_POINTS.noteLine;
}

function styleColumn(place: Placed, block: TableBlock, headerRow: number, rowCount: number, canvas: Canvas): void {
  const { column, span } = place;
  const over = { column: span.first, columns: span.last - span.first + 1 };
  const wraps = headerLines(place, canvas) > 1;
  const headerEnd = lastContent(canvas.grid, span); // not into a gutter: the text would touch the next column
  if (wraps && !place.joined) canvas.merge({ row: headerRow, rows: 1, column: span.first, columns: headerEnd - span.first + 1 });
  if (place.joined) for (let row = 0; row < rowCount; row++) canvas.merge({ row: headerRow + row, rows: 1, ...over });
  const align = alignOf(column.kind);
  const common = { align, indent: place.indent };
  canvas.style({ row: headerRow, rows: 1, ...over }, { ...common, wrap: wraps });
  if (rowCount > 1) {
    canvas.style(
      { row: headerRow + 1, rows: rowCount - 1, ...over },
      { ...common, kind: numberKindOf(column.kind, 'page'), wrap: place.wraps },
    );
  }
  const at = place.joined ? span.first : place.at;
  for (let row = 0; row < block.rowCount; row++) {
    const cell = { row: headerRow + 1 + row, column: at, rows: 1, columns: 1 };
    const target = column.links?.[row];
    if (target) {
      canvas.links.push({ row: cell.row, column: at, target });
      canvas.style(cell, { role: 'link' });
    }
    const input = column.inputs?.[row];
    if (input) canvas.inputs.push({ key: input, row: cell.row, column: at });
    const kind = column.kinds?.[row];
    if (kind) canvas.style(cell, { kind: numberKindOf(kind, 'page') });
    const role = column.roles?.[row];
    if (role) canvas.style(cell, { role, align }); // a grade's role centres; the column decides
  }
  if (column.kind === 'bar' && block.rowCount > 0) {
    canvas.highlights.push({ area: { row: headerRow + 1, column: at, rows: block.rowCount, columns: 1 }, type: 'dataBar' });
  }
  if (column.kind !== 'change') return;
  const isCost = (row: number): boolean => column.costs?.[row] ?? false;
  for (let from = 0, row = 1; row <= block.rowCount; row++) {
    if (row < block.rowCount && isCost(row) === isCost(from)) continue;
    canvas.highlights.push({ area: { row: headerRow + 1 + from, column: at, rows: row - from, columns: 1 }, type: isCost(from) ? 'costChange' : 'change' });
    from = row;
  }
}
