import type { Area, NativeTable, SheetLayout } from '../../core/sheets/sheetLayout';

/** The table whose rows have a key, if the sheet has one: the first. */
export function keyedTable(layout: SheetLayout): NativeTable | null {
  return layout.tables.find((table) => table.keyColumn >= 0 && table.area.rows > 1) ?? null;
}

/** The key cells of the sheet's keyed table, header left out; null without one. */
export function keyArea(layout: SheetLayout): Area | null {
  const table = keyedTable(layout);
  if (!table) return null;
  const rows = table.area.rows - 1 - (table.totalsRow ? 1 : 0);
  if (rows < 1) return null;
  return { row: table.area.row + 1, column: table.area.column + table.keyColumn, rows, columns: 1 };
}

/** The keys a layout writes, in row order. */
export function keysOf(layout: SheetLayout, area: Area): string[] {
  return Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    const block = layout.values.find(
      ({ row: top, column: left, values }) =>
        row >= top && row < top + values.length && area.column >= left && area.column < left + (values[row - top]?.length ?? 0),
    );
    return String(block?.values[row - block.row]?.[area.column - block.column] ?? '');
  });
}
