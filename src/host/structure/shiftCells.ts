import { areaAddress, quotedSheetName } from '../cells/address';
import { areaOfFormula } from '../api/rangeArgument';
import { tellChanged, type ChangeType } from '../events/rangeEvents';
import type { HostState } from '../hostState';
import {
  cellKey,
  columnOfKey,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  rowOfKey,
  type Rectangle,
} from '../model/rectangle';
import { DEFAULT_STYLE_INDEX } from '../model/styleTable';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';
import { shifted, torn, type CellShift } from './shiftSpans';

/** Opens empty cells at the block, with the format of the cells above or to the left. */
export function insertCells(host: HostState, sheet: Sheet, area: Rectangle, wanted: 'Down' | 'Right'): void {
  const direction = isWholeRows(area) ? 'Down' : isWholeColumns(area) ? 'Right' : wanted;
  const shift: CellShift = { area, direction };
  checkShift(sheet, shift);
  const extent = sheet.cells.valuesExtent();
  const pushedOff =
    extent !== null && (direction === 'Down' ? lastRow(extent) + area.rows >= MAX_ROWS : lastColumn(extent) + area.columns >= MAX_COLUMNS);
  if (pushedOff) throw new HostError('NonBlankCellOffSheet');
  if (direction === 'Down') insertDown(sheet, area);
  else moveSideways(sheet, area, area.columns);
  moveParts(host, sheet, shift);
  const change: ChangeType = isWholeRows(area) ? 'RowInserted' : isWholeColumns(area) ? 'ColumnInserted' : 'CellInserted';
  tellChanged(host, sheet, area, { changeType: change, shiftDirection: direction === 'Down' ? 'ShiftCellDown' : 'ShiftCellRight' });
}

/** Takes the block's cells out; what is below or to the right moves in. */
export function deleteCells(host: HostState, sheet: Sheet, area: Rectangle, wanted: 'Up' | 'Left'): void {
  const direction = isWholeRows(area) ? 'Up' : isWholeColumns(area) ? 'Left' : wanted;
  const shift: CellShift = { area, direction };
  checkShift(sheet, shift);
  if (direction === 'Up') deleteUp(sheet, area);
  else moveSideways(sheet, area, -area.columns);
  moveParts(host, sheet, shift);
  const change: ChangeType = isWholeRows(area) ? 'RowDeleted' : isWholeColumns(area) ? 'ColumnDeleted' : 'CellDeleted';
  tellChanged(host, sheet, area, { changeType: change, shiftDirection: direction === 'Up' ? 'ShiftCellUp' : 'ShiftCellLeft' });
}

/** A shift that would tear a table or a merged block is refused. */
function checkShift(sheet: Sheet, shift: CellShift): void {
  if (sheet.tables.some(({ range }) => torn(range, shift))) throw new HostError('InsertDeleteConflict', 'it would tear a table');
  if (sheet.merges.some((merge) => torn(merge, shift))) throw new HostError('InsertDeleteConflict', 'it would tear a merged cell');
}

function insertDown(sheet: Sheet, area: Rectangle): void {
  for (let column = area.column; column < area.column + area.columns; column += 1)
    sheet.cells.columns.get(column)?.insert(area.row, area.rows);
  eachStyleRuns(sheet, area, (runs) => runs.insert(area.row, area.rows, area.row === 0 ? DEFAULT_STYLE_INDEX : runs.at(area.row - 1)));
  if (!isWholeRows(area)) return;
  sheet.rowHeights.insert(area.row, area.rows, 0);
  sheet.hiddenRows.insert(area.row, area.rows, 0);
  sheet.filteredRows.insert(area.row, area.rows, 0);
}

function deleteUp(sheet: Sheet, area: Rectangle): void {
  for (let column = area.column; column < area.column + area.columns; column += 1)
    sheet.cells.columns.get(column)?.remove(area.row, area.rows);
  eachStyleRuns(sheet, area, (runs) => {
    const tail = runs.at(MAX_ROWS - 1);
    runs.remove(area.row, area.rows);
    if (tail !== DEFAULT_STYLE_INDEX) runs.set(MAX_ROWS - area.rows, area.rows, tail);
  });
  if (!isWholeRows(area)) return;
  for (const part of [sheet.rowHeights, sheet.hiddenRows, sheet.filteredRows]) part.remove(area.row, area.rows);
}

function eachStyleRuns(sheet: Sheet, area: Rectangle, change: (runs: Sheet['columnWidths']) => void): void {
  if (isWholeRows(area)) {
    change(sheet.cells.sharedStyles);
    for (const runs of sheet.cells.columnStyles.values()) change(runs);
  } else if (!sheet.cells.sharedStyles.isDefault || sheet.cells.columnStyles.size > 0) {
    for (let column = area.column; column < area.column + area.columns; column += 1) change(sheet.cells.ownStyles(column));
  }
}

/** Moves the cells from the block on by so many columns, right (inserting) or left (deleting). */
function moveSideways(sheet: Sheet, area: Rectangle, by: number): void {
  const { cells } = sheet;
  if (isWholeColumns(area)) {
    const change = <V>(columns: Map<number, V>): void => {
      const moved = [...columns].filter(([column]) => column >= area.column);
      for (const [column] of moved) columns.delete(column);
      for (const [column, value] of moved) if (column + by >= area.column) columns.set(column + by, value);
    };
    change(cells.columns);
    change(cells.columnStyles);
    for (const part of [sheet.columnWidths, sheet.hiddenColumns]) {
      if (by > 0) part.insert(area.column, by, 0);
      else part.remove(area.column, -by);
    }
    return;
  }
  const last = Math.max(area.column + area.columns - 1, ...cells.columns.keys(), ...cells.columnStyles.keys());
  const columns = Array.from({ length: last - area.column + 1 }, (_, index) => area.column + index);
  for (const column of by > 0 ? columns.reverse() : columns) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const to = column + by;
      if (to >= area.column) {
        const formula = cells.formula(row, column);
        if (formula === undefined) cells.setValue(row, to, cells.value(row, column));
        else cells.setFormula(row, to, formula, cells.value(row, column));
        cells.setStyle({ row, column: to, rows: 1, columns: 1 }, cells.style(row, column));
      }
      cells.setValue(row, column, null);
      cells.setStyle({ row, column, rows: 1, columns: 1 }, DEFAULT_STYLE_INDEX);
    }
  }
}

/** Moves all that is tied to cells: merges, tables, rules, links, names, chart sources, print areas, kept ranges. */
function moveParts(host: HostState, sheet: Sheet, shift: CellShift): void {
  const move = (block: Rectangle): Rectangle[] => {
    const moved = shifted(block, shift);
    return moved === null ? [] : [moved];
  };
  sheet.merges = sheet.merges.flatMap(move);
  sheet.tables = sheet.tables.filter((table) => {
    const before = table.range;
    const [after] = move(before);
    if (after === undefined) return false;
    moveTableColumns(sheet, table, before, after, shift);
    table.range = after;
    return true;
  });
  for (const rules of [sheet.conditionalFormats, sheet.dataValidations]) for (const rule of rules) rule.ranges = rule.ranges.flatMap(move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0);
  sheet.dataValidations = sheet.dataValidations.filter((rule) => rule.ranges.length > 0);
  sheet.pageLayout.printAreas = sheet.pageLayout.printAreas.flatMap(move);
  if (sheet.autoFilter !== null) {
    const [range] = move(sheet.autoFilter.range);
    if (range === undefined) sheet.autoFilter = null;
    else sheet.autoFilter.range = range;
  }
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of links) {
    const [cell] = move({ row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 });
    if (cell !== undefined) sheet.hyperlinks.set(cellKey(cell.row, cell.column), link);
  }
  for (const range of host.references.on(sheet)) range.area = shifted(range.area, shift) ?? range.area;
  moveFormulas(host, sheet, shift);
}

function moveTableColumns(
  sheet: Sheet,
  table: Sheet['tables'][number],
  before: Rectangle,
  after: Rectangle,
  { area, direction }: CellShift,
): void {
  if (direction === 'Left') {
    table.columns = table.columns.filter(
      (_, index) => before.column + index < area.column || before.column + index >= area.column + area.columns,
    );
  } else if (direction === 'Right' && after.columns > before.columns) {
    const names = table.columns.map((column) => column.name);
    const added = Array.from({ length: area.columns }, () => {
      let number = 1;
      while (names.includes(`Column${number}`)) number += 1;
      names.push(`Column${number}`);
      return {
        id: Math.max(0, ...table.columns.map((column) => column.id)) + names.length,
        name: `Column${number}`,
        filter: null,
        totals: null,
        totalsLabel: null,
      };
    });
    table.columns.splice(area.column - before.column, 0, ...added);
    if (table.showHeaders) added.forEach((column, index) => sheet.cells.setValue(after.row, area.column + index, column.name));
  }
}

/** Names and chart sources that are one block follow it; cell formulas are left as written. */
function moveFormulas(host: HostState, sheet: Sheet, shift: CellShift): void {
  const change = (formula: string, equals: string): string => {
    const block = areaOfFormula(host.workbook, null, formula);
    if (block === null || block.sheet !== sheet) return formula;
    const moved = shifted(block.area, shift);
    return moved === null ? `${equals}#REF!` : `${equals}${quotedSheetName(sheet.name)}!${areaAddress(moved, true)}`;
  };
  for (const name of [...host.workbook.names, ...host.workbook.sheets.flatMap((each) => each.names)])
    name.formula = change(name.formula, '=');
  for (const series of host.workbook.sheets.flatMap((each) => each.charts).flatMap((chart) => chart.series)) {
    if (series.values !== null) series.values = change(series.values, '');
    if (series.categories !== null) series.categories = change(series.categories, '');
    if (series.nameRef !== null) series.nameRef = change(series.nameRef, '');
  }
}
