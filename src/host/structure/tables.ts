import { tellChanged, origin } from '../events/rangeEvents';
import { WORKBOOK_TARGET } from '../events/eventHub';
import { clearContents, renameTableColumns } from '../cells/writeCells';
import type { HostState } from '../hostState';
import { newColumn, newTable } from '../model/newTable';
import { containsRectangle, MAX_ROWS, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import type { TableModel } from '../model/table';
import { HostError } from '../protocol/hostError';
import { checkTablePlace } from '../rules/tableRules';
import { nextFreeName } from '../rules/uniqueName';
import { insertCells } from './shiftCells';

/** The parts of a table's range, as far as they are shown. */
export const headerRow = ({ range, showHeaders }: TableModel): Rectangle | null => (showHeaders ? { ...range, rows: 1 } : null);
export const totalRow = ({ range, showTotals }: TableModel): Rectangle | null =>
  showTotals ? { ...range, row: range.row + range.rows - 1, rows: 1 } : null;
export const bodyRange = ({ range, showHeaders, showTotals }: TableModel): Rectangle => ({
  ...range,
  row: range.row + (showHeaders ? 1 : 0),
  rows: range.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0),
});

/** Makes a table of a block. Without headers a header row is put above the data, which moves down one row. */
export function addTable(host: HostState, sheet: Sheet, given: Rectangle, hasHeaders: boolean): TableModel {
  checkTablePlace(sheet, given, null);
  let range = given;
  if (!hasHeaders) {
    insertCells(host, sheet, { ...given, rows: 1 }, 'Down');
    clearContents(sheet, { ...given, rows: 1 });
    range = { ...given, rows: given.rows + 1 };
  } else if (given.rows === 1) range = { ...given, rows: 2 };
  const taken = host.workbook.sheets.flatMap((each) => each.tables.map((table) => table.name));
  const name = nextFreeName('Table', [...taken, ...host.workbook.names.map((each) => each.name)]);
  const table = newTable(host.workbook.newId(), name, range, Array<string>(range.columns).fill(''));
  sheet.tables.push(table);
  renameTableColumns(sheet, { ...range, rows: 1 });
  const details = { tableId: table.id, worksheetId: sheet.id, ...origin(host) };
  host.events.emit('tableAdded', WORKBOOK_TARGET, details);
  host.events.emit('tableAdded', sheet.id, details);
  return table;
}

/** Takes a table away: with its cells (`delete`) or leaving them (`convertToRange`). */
export function removeTable(host: HostState, sheet: Sheet, table: TableModel, withCells: boolean): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  showAllRows(sheet, table.range);
  if (withCells) {
    clearContents(sheet, table.range);
    sheet.cells.setStyle(table.range, 0);
  }
  const details = { tableId: table.id, tableName: table.name, worksheetId: sheet.id, ...origin(host) };
  host.events.emit('tableDeleted', WORKBOOK_TARGET, details);
  host.events.emit('tableDeleted', sheet.id, details);
}

/** Shows every row a filter hid in the block. */
export const showAllRows = (sheet: Sheet, area: Rectangle): void => sheet.filteredRows.set(area.row, area.rows, 0);

/** `Table.resize`: the header row stays where it is and the new range overlaps the old one. */
export function resizeTable(host: HostState, sheet: Sheet, table: TableModel, area: Rectangle): void {
  if (area.row !== table.range.row) throw new HostError('InvalidArgument', 'the header row must stay in its row');
  const shared = area.column < table.range.column + table.range.columns && table.range.column < area.column + area.columns;
  if (!shared) throw new HostError('InvalidArgument', 'the new range must overlap the old one');
  if (area.rows < (table.showHeaders ? 2 : 1)) throw new HostError('InvalidArgument', 'a table keeps at least one row below its header');
  checkTablePlace(sheet, area, table.range);
  const totals = totalRow(table);
  if (totals !== null && area.rows !== table.range.rows) throw new HostError('InvalidOperation', 'hide the total row before resizing');
  const before = table.columns;
  const shift = area.column - table.range.column;
  let lastId = Math.max(0, ...before.map((column) => column.id));
  table.columns = Array.from({ length: area.columns }, (_, index) => before[index + shift] ?? newColumn((lastId += 1), ''));
  table.range = area;
  renameTableColumns(sheet, { ...area, rows: 1 });
  tellChanged(host, sheet, area);
}

/** Opens `count` rows in the body at `index` (all cells below the table's columns move down). */
export function openRows(host: HostState, sheet: Sheet, table: TableModel, index: number, count: number): Rectangle {
  const body = bodyRange(table);
  if (index < 0 || index > body.rows) throw new HostError('InvalidArgument', `the table has ${body.rows} rows`);
  const area = { ...body, row: body.row + index, rows: count };
  if (area.row + count > MAX_ROWS) throw new HostError('InvalidArgument', 'the rows would lie off the sheet');
  const before = table.range;
  insertCells(host, sheet, area, 'Down');
  table.range = { ...before, rows: before.rows + count };
  return area;
}

/** Shows or hides the total row: it comes right below the body, cells beneath moving down to make room. */
export function setTotals(host: HostState, sheet: Sheet, table: TableModel, shown: boolean): void {
  if (shown === table.showTotals) return;
  const { range } = table;
  if (shown) {
    const row = { ...range, row: range.row + range.rows, rows: 1 };
    insertCells(host, sheet, row, 'Down');
    clearContents(sheet, row);
    table.range = { ...range, rows: range.rows + 1 };
    table.showTotals = true;
    sheet.cells.setValue(row.row, row.column, table.columns[0]?.totalsLabel ?? 'Total');
  } else {
    clearContents(sheet, { ...range, row: range.row + range.rows - 1, rows: 1 });
    table.range = { ...range, rows: range.rows - 1 };
    table.showTotals = false;
  }
}

/** The tables a block lies in or holds. */
export const tableHolding = (sheet: Sheet, area: Rectangle): TableModel | undefined =>
  sheet.tables.find(({ range }) => containsRectangle(range, area));
