import type { Area, SheetLayout } from '../../../src/core/sheets/sheetLayout';

/** What is wrong with a layout; empty when every rule of a sheet holds. */
export function brokenRules(layout: SheetLayout): string[] {
  const problems: string[] = [];
  const sheet: Area = { row: 0, column: 0, rows: layout.rowCount, columns: layout.columnCount };
  const inside = (name: string, area: Area) => {
    if (!contains(sheet, area)) problems.push(`${name} ${text(area)} is outside the sheet ${text(sheet)}`);
  };
  const blocks = layout.values.map((block): Area => ({ row: block.row, column: block.column, rows: block.values.length, columns: block.values[0]?.length ?? 0 }));

  if (layout.columnWidths.length !== layout.columnCount) problems.push('not one width a column');
  for (const width of layout.columnWidths) if (!(width > 0 && width <= 255)) problems.push(`width ${width}`);
  for (const { row, points } of layout.rowHeights) if (!(row < layout.rowCount && points > 0 && points <= 409)) problems.push(`height ${points} of row ${row}`);
  blocks.forEach((area, i) => {
    inside('values', area);
    for (const other of blocks.slice(i + 1)) if (overlap(area, other)) problems.push(`values ${text(area)} and ${text(other)} overlap`);
  });
  for (const block of layout.values) {
    for (const row of block.values) {
      if (row.length !== block.values[0]?.length) problems.push(`values at ${block.row} are no rectangle`);
      for (const cell of row) if (!isCell(cell)) problems.push(`cell ${String(cell)} at rows from ${block.row}`);
    }
  }
  layout.merges.forEach((area, i) => {
    inside('merge', area);
    for (const other of layout.merges.slice(i + 1)) if (overlap(area, other)) problems.push(`merges ${text(area)} and ${text(other)} overlap`);
    for (const table of layout.tables) if (overlap(area, table.area)) problems.push(`merge ${text(area)} in table ${table.name}`);
  });
  for (const { area } of layout.styles) inside('style', area);
  for (const { area } of layout.highlights) inside('highlight', area);
  for (const chart of layout.charts) {
    inside('chart', chart.area);
    if (chart.series.length === 0) problems.push(`chart ${chart.name} has no series`);
    for (const area of blocks) if (overlap(chart.area, area)) problems.push(`chart ${chart.name} covers values ${text(area)}`);
    for (const area of [chart.categories, ...chart.series.map((series) => series.values)]) {
      if (!blocks.some((block) => contains(block, area))) problems.push(`chart ${chart.name} draws from blank cells ${text(area)}`);
    }
  }
  for (const table of layout.tables) {
    if (!blocks.some((block) => text(block) === text(table.area))) problems.push(`table ${table.name} does not lie on its values`);
    if (table.columnKeys.length !== table.area.columns || new Set(table.columnKeys).size !== table.area.columns) problems.push(`keys of ${table.name}`);
    if (!(table.keyColumn >= -1 && table.keyColumn < table.area.columns)) problems.push(`key column of ${table.name}`);
    const headers = layout.values.find((block) => block.row === table.area.row)?.values[0] ?? [];
    if (new Set(headers).size !== headers.length || headers.some((header) => typeof header !== 'string' || header === '')) problems.push(`headers of ${table.name}`);
  }
  for (const link of layout.links) {
    const block = layout.values.find((candidate) => contains(areaOf(candidate), { row: link.row, column: link.column, rows: 1, columns: 1 }));
    const cell = block?.values[link.row - block.row]?.[link.column - block.column];
    if (typeof cell !== 'string' || cell === '') problems.push(`link at ${link.row},${link.column} stands on no text`);
  }
  for (const row of layout.print.pageBreaks ?? []) if (!(row > 0 && row < layout.rowCount)) problems.push(`page break at ${row}`);
  return problems;
}

/** What a cell may hold: finite numbers, texts that Excel takes, booleans, blanks. */
function isCell(cell: unknown): boolean {
  if (typeof cell === 'string') return cell.length <= 32767 && !/undefined|NaN|\[object/.test(cell);
  return cell === null || typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell) && !Object.is(cell, -0));
}

function areaOf(block: SheetLayout['values'][number]): Area {
  return { row: block.row, column: block.column, rows: block.values.length, columns: block.values[0]?.length ?? 0 };
}

function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function contains(outer: Area, inner: Area): boolean {
  return inner.row >= outer.row && inner.column >= outer.column && inner.row + inner.rows <= outer.row + outer.rows && inner.column + inner.columns <= outer.column + outer.columns;
}

function text(area: Area): string {
  return `${area.row},${area.column} ${area.rows}x${area.columns}`;
}
