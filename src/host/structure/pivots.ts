import { clearContents } from '../cells/writeCells';
import type { HostState } from '../hostState';
import type { CellValue } from '../model/cellValue';
import type { PivotCache, PivotDataField, PivotDefinition, PivotSource, PivotTableModel } from '../model/pivotTable';
import { containsCell, intersection, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostError } from '../protocol/hostError';
import { itemOf, pivotGrid, type PivotGrid } from './pivotLayout';

/** A new, empty PivotTable over a source, at a cell. */
export function addPivot(host: HostState, sheet: Sheet, name: string, source: PivotSource, at: { readonly row: number; readonly column: number }): PivotTableModel {
  const taken = host.workbook.sheets.some((each) => each.pivotTables.some((pivot) => pivot.name.toLowerCase() === name.toLowerCase()));
  if (taken) throw new HostError('InvalidArgument', `there is a PivotTable ${name}`);
  const place = { ...at, rows: 1, columns: 1 };
  checkPlace(sheet, place, null);
  const pivot: PivotTableModel = {
    id: host.workbook.newId(),
    name,
    range: place,
    definition: {
      source,
      cache: readSource(host.workbook, source),
      rows: [],
      columns: [],
      data: [],
      layoutType: 'Compact',
      showRowGrandTotals: true,
      showColumnGrandTotals: true,
      autoFormat: true,
      preserveFormatting: true,
    },
  };
  sheet.pivotTables.push(pivot);
  return pivot;
}

/** Reads the source anew and lays the PivotTable out; fields that are gone leave it, as in Excel. */
export function refreshPivot(host: HostState, sheet: Sheet, pivot: PivotTableModel): void {
  const definition = definitionOf(pivot);
  definition.cache = readSource(host.workbook, definition.source);
  const known = (field: string): boolean => definition.cache.fields.includes(field);
  definition.rows = definition.rows.filter(known);
  definition.columns = definition.columns.filter(known);
  definition.data = definition.data.filter(({ field }) => known(field));
  showPivot(host, sheet, pivot);
}

/** The definition, which a PivotTable has unless a file brought one of a kind that the host does not compute. */
export function definitionOf(pivot: PivotTableModel): PivotDefinition {
  if (!pivot.definition) throw new HostError('UnsupportedOperation', `the embedded workbook does not compute ${pivot.name}`);
  return pivot.definition;
}

/** Lays the PivotTable out over its old place. `InvalidOperation` where it would cover something else. */
export function showPivot(host: HostState, sheet: Sheet, pivot: PivotTableModel): void {
  const definition = definitionOf(pivot);
  const grid = pivotGrid(definition);
  const { row, column } = pivot.range;
  const area = { row, column, rows: grid?.cells.length ?? 1, columns: grid?.cells[0]?.length ?? 1 };
  checkPlace(sheet, area, pivot);
  clearContents(sheet, pivot.range);
  sheet.cells.setStyle(pivot.range, 0);
  pivot.range = area;
  if (!grid) return;
  grid.cells.forEach((cells, line) => cells.forEach((value, at) => sheet.cells.setValue(row + line, column + at, value)));
  dress(host.workbook, sheet, area, definition, grid);
}

/** Takes a PivotTable and its slicers away, with its cells. */
export function removePivot(workbook: Workbook, sheet: Sheet, pivot: PivotTableModel): void {
  clearContents(sheet, pivot.range);
  sheet.cells.setStyle(pivot.range, 0);
  sheet.pivotTables = sheet.pivotTables.filter((each) => each !== pivot);
  for (const each of workbook.sheets) each.slicers = each.slicers.filter((slicer) => slicer.pivot !== pivot.id);
}

/** A figure over a field: sums where every cell is a number, else counts; named as Excel does. */
export function newDataField({ cache, data }: PivotDefinition, field: string): PivotDataField {
  const values = cache.values[cache.fields.indexOf(field)] ?? [];
  const summarizeBy = values.length > 0 && values.every((value) => typeof value === 'number') ? 'Sum' : 'Count';
  const base = `${summarizeBy} of ${field}`;
  let name = base;
  for (let number = 2; data.some((each) => each.name === name); number += 1) name = `${base}${number}`;
  return { field, name, summarizeBy, numberFormat: 'General' };
}

/** What a source holds now, its first row as the fields. */
export function readSource(workbook: Workbook, source: PivotSource): PivotCache {
  const { sheet, area } = placeOf(workbook, source);
  const line = (row: number): CellValue[] => Array.from({ length: area.columns }, (_, at) => sheet.cells.value(row, area.column + at));
  const fields = line(area.row).map((header) => String(itemOf(header) ?? ''));
  if (fields.includes('')) throw new HostError('InvalidOperation', 'a column of the source has no header');
  const values = fields.map((_, at) => {
    const cells = sheet.cells.columns.get(area.column + at);
    return Array.from({ length: area.rows - 1 }, (_, row): CellValue => cells?.get(area.row + 1 + row) ?? null);
  });
  return { fields, values };
}

/** Where a source stands now; `ItemNotFound` when its table or sheet is gone. */
export function placeOf(workbook: Workbook, source: PivotSource): { readonly sheet: Sheet; readonly area: Rectangle } {
  if (!('table' in source)) {
    const sheet = workbook.sheetNamed(source.sheet);
    if (sheet === undefined) throw new HostError('ItemNotFound');
    return { sheet, area: source.area };
  }
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === source.table.toLowerCase());
    if (table) return { sheet, area: { ...table.range, rows: table.range.rows - Number(table.showTotals) } };
  }
  throw new HostError('ItemNotFound');
}

/** A PivotTable covers no other one, no table and, where it grows, no filled cell: Excel asks, and refuses an add-in. */
function checkPlace(sheet: Sheet, area: Rectangle, own: PivotTableModel | null): void {
  const others = [...sheet.pivotTables.filter((each) => each !== own), ...sheet.tables];
  if (others.some(({ range }) => intersection(range, area) !== null)) throw new HostError('PivotTableRangeConflict');
  if (own === null) return;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const cells = sheet.cells.columns.get(column);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (cells && (cells.get(row) ?? null) !== null && !containsCell(own.range, row, column)) throw new HostError('PivotTableRangeConflict');
    }
  }
}

/** Bold heads and totals, and the figures' number formats. */
function dress({ styles }: Workbook, sheet: Sheet, area: Rectangle, { data }: PivotDefinition, grid: PivotGrid): void {
  const bold = styles.changer((style) => ({ ...style, font: { ...style.font, bold: true } }));
  sheet.cells.mapStyles({ ...area, rows: grid.headRows }, bold);
  if (grid.hasTotalRow) sheet.cells.mapStyles({ ...area, row: area.row + area.rows - 1, rows: 1 }, bold);
  grid.dataOfColumn.forEach((field, at) => {
    const { numberFormat } = data[field]!;
    const change = styles.changer((style) => ({ ...style, numberFormat }));
    sheet.cells.mapStyles({ row: area.row + grid.headRows, column: area.column + 1 + at, rows: area.rows - grid.headRows, columns: 1 }, change);
  });
}
