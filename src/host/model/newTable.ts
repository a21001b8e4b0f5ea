import type { Rectangle } from './rectangle';
import type { TableColumnModel, TableModel } from './table';

/** A table column as Excel makes it: without filter and totals. */
export const newColumn = (id: number, name: string): TableColumnModel => ({ id, name, filter: null, totals: null, totalsLabel: null });

/** A table as Excel makes it of a block with headers: its everyday style, banded rows, filter buttons, no totals row. */
export function newTable(id: string, name: string, range: Rectangle, columnNames: readonly string[]): TableModel {
  return {
    id,
    name,
    range,
    columns: columnNames.map((columnName, index) => newColumn(index + 1, columnName)),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    sort: null,
  };
}
