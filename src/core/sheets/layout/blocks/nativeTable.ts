import type { NativeTableSpec, TableBlock } from '../../model';
import type { CellContent, Highlight } from '../../sheetLayout';
import type { Box, Canvas } from '../canvas';
import { alignOf, numberKindOf } from '../columnLook';
import { ROW_POINTS } from '../rowHeights';
import { lineCount } from '../textWidth';

/** A native Excel table: header row and one typed value a cell; nothing is ever joined in it. */
export function layNativeTable(block: TableBlock, spec: NativeTableSpec, box: Box, canvas: Canvas): number {
  const { columns, rowCount } = block;
  const rows: CellContent[][] = new Array<CellContent[]>(rowCount + 1);
  rows[0] = columns.map((column) => column.header);
  for (let row = 0; row < rowCount; row++) {
    const cells = new Array<CellContent>(columns.length);
    for (let column = 0; column < columns.length; column++) cells[column] = columns[column]!.values[row] ?? null;
    rows[row + 1] = cells;
  }
  canvas.values.push({ row: box.row, column: box.first, values: rows });

  const body = (column: number) => ({ row: box.row + 1, column: box.first + column, rows: rowCount, columns: 1 });
  canvas.style({ row: box.row, column: box.first, rows: 1, columns: columns.length }, { role: 'header', wrap: true, vertical: 'middle' });
  if (rowCount > 0) canvas.style({ row: box.row + 1, column: box.first, rows: rowCount, columns: columns.length }, { role: 'body' });
  // Beside a text of several lines the other cells of its row begin at the top, too.
  const top = columns.some((column) => column.wide) ? ({ vertical: 'top' } as const) : {};
  columns.forEach((column, index) => {
    const align = alignOf(column.kind);
    const before = columns[index - 1];
    const indent = align === 'left' && before !== undefined && alignOf(before.kind) === 'right' ? 1 : 0;
    canvas.style({ ...body(index), row: box.row, rows: 1 }, { align, indent });
    if (column.headerLink) canvas.links.push({ row: box.row, column: box.first + index, target: column.headerLink.target, tip: column.headerLink.text });
    if (rowCount === 0) return;
    canvas.style(body(index), { kind: numberKindOf(column.kind, 'list'), align, indent, ...(column.links ? { role: 'link' as const } : {}), ...top, ...(column.wide ? { wrap: true } : {}) });
    if (column.choices) {
      canvas.choices.push({ area: body(index), entries: column.choices });
    }
    if (column.choices || column.input) canvas.style(body(index), { role: 'input' });
    const highlight = HIGHLIGHTS[column.kind];
    if (highlight) canvas.highlights.push({ area: body(index), type: highlight });
    column.links?.forEach((target, row) => {
      if (target) canvas.links.push({ row: box.row + 1 + row, column: box.first + index, target });
    });
  });
  wrapRows(columns, rowCount, box, canvas);
  const lines = Math.max(1, ...columns.map((column, index) => lineCount(column.header, (canvas.grid[box.first + index]?.width ?? 10) - 3)));
  canvas.wantHeight(box.row, ROW_POINTS.header + 4 + (Math.min(lines, 3) - 1) * ROW_POINTS.headerLine);
  canvas.tables.push({
    name: spec.name,
    area: { row: box.row, column: box.first, rows: rowCount + 1, columns: columns.length },
    filterButtons: true,
    banded: false,
    totalsRow: false,
    columnKeys: columns.map((column) => column.key),
    keyColumn: columns.findIndex((column) => column.key === spec.keyColumn),
  });
  canvas.tablePlaces.set(block.key, {
    firstBodyRow: box.row + 1,
    rowCount,
    columns,
    columnOf: new Map(columns.map((column, index) => [column.key, box.first + index])),
  });
  return rowCount + 1;
}

/** Rows of long texts are as high as their longest needs; Excel fits no row by itself where the height was set before. */
function wrapRows(columns: TableBlock['columns'], rowCount: number, box: Box, canvas: Canvas): void {
  const wide = columns.flatMap((column, index) => (column.wide ? [{ values: column.values, width: (canvas.grid[box.first + index]?.width ?? 10) - 1 }] : []));
  if (wide.length === 0) return;
  for (let row = 0; row < rowCount; row++) {
    const lines = Math.max(...wide.map(({ values, width }) => lineCount(String(values[row] ?? ''), width)));
    if (lines > 1) canvas.wantHeight(box.row + 1 + row, ROW_POINTS.body + (lines - 1) * ROW_POINTS.noteLine);
  }
}

const HIGHLIGHTS: Readonly<Partial<Record<string, Highlight['type']>>> = { bar: 'dataBar', grade: 'grades', change: 'change' };
