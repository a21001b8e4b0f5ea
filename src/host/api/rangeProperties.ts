import { fullAddress } from '../cells/address';
import { readFormulas, readStyles, readValues, readValueTypes } from '../cells/readCells';
import { readText } from '../cells/readText';
import type { HostState } from '../hostState';
import { cellCount, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/rectangle';
import type { ApiProperty } from '../protocol/apiClass';
import { flagOf } from '../protocol/arguments';
import type { RangeTarget } from '../rangeTarget';
import { checkAllowed, checkEditable } from '../rules/protection';
import { setContents } from '../structure/setContents';
import { columnPoints, columnsBefore, rowPoints, rowsBefore } from '../structure/sizes';
import { readHyperlink, writeHyperlink } from './hyperlinks';
import { writeNumberFormats } from '../cells/numberFormats';

type Property = ApiProperty<RangeTarget, HostState>;

/** A read of more cells than this answers null, without an error. */
const MAX_CELLS_READ = 5_000_000;
const MAX_COUNT = 2 ** 31 - 1;

const unbounded = (area: Rectangle): boolean => area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;

/** Per-cell answers: null for whole columns or rows and beyond 5,000,000 cells. */
function perCell<T>(read: (target: RangeTarget, host: HostState) => T): Property['get'] {
  return (target, host) => (unbounded(target.area) || cellCount(target.area) > MAX_CELLS_READ ? null : read(target, host));
}

function writeContents({ sheet, area }: RangeTarget, value: unknown, host: HostState): void {
  checkEditable(host, sheet, area);
  setContents(host, sheet, area, value);
}

const formulas: Property = { get: perCell(({ sheet, area }) => readFormulas(sheet, area)), set: writeContents };
const numberFormats: Property = {
  get: perCell(({ sheet, area }, host) => readStyles(sheet, area, (style) => host.workbook.styles.get(style).numberFormat)),
  set: ({ sheet, area }, value, host) => {
    checkAllowed(sheet, 'allowFormatCells');
    writeNumberFormats(host, sheet, area, value);
  },
};

/** True or false when all agree, null when they differ. */
function hiddenIn(sheet: RangeTarget['sheet'], area: Rectangle, direction: 'rows' | 'columns'): boolean | null {
  const found = new Set<boolean>();
  if (direction === 'columns') for (const run of sheet.hiddenColumns.between(area.column, area.columns)) found.add(run.value === 1);
  else {
    for (const run of sheet.hiddenRows.between(area.row, area.rows)) {
      if (run.value === 1) found.add(true);
      else for (const filtered of sheet.filteredRows.between(run.from, run.count)) found.add(filtered.value === 1);
    }
  }
  return found.size > 1 ? null : found.has(true);
}

function hide(target: RangeTarget, value: unknown, direction: 'rows' | 'columns'): void {
  checkAllowed(target.sheet, direction === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const { sheet, area } = target;
  const hidden = flagOf(value) ? 1 : 0;
  if (direction === 'columns') sheet.hiddenColumns.set(area.column, area.columns, hidden);
  else sheet.hiddenRows.set(area.row, area.rows, hidden);
}

const address: Property = { get: ({ sheet, area }) => fullAddress(sheet.name, area) };

export const rangeProperties: Readonly<Record<string, Property>> = {
  Address: address,
  AddressLocal: address,
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  RowCount: { get: ({ area }) => area.rows },
  ColumnCount: { get: ({ area }) => area.columns },
  CellCount: { get: ({ area }) => (cellCount(area) > MAX_COUNT ? -1 : cellCount(area)) },
  IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  IsEntireRow: { get: ({ area }) => isWholeRows(area) },
  Values: { get: perCell(({ sheet, area }) => readValues(sheet, area)), set: writeContents },
  Formulas: formulas,
  FormulasLocal: formulas,
  Text: { get: perCell(({ sheet, area }, host) => readText(host, sheet, area)) },
  ValueTypes: { get: perCell(({ sheet, area }) => readValueTypes(sheet, area)) },
  NumberFormat: numberFormats,
  NumberFormatLocal: numberFormats,
  Hidden: {
    get: ({ sheet, area }) => {
      const rows = hiddenIn(sheet, area, 'rows');
      const columns = hiddenIn(sheet, area, 'columns');
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
  RowHidden: { get: ({ sheet, area }) => hiddenIn(sheet, area, 'rows'), set: (target, value) => hide(target, value, 'rows') },
  ColumnHidden: { get: ({ sheet, area }) => hiddenIn(sheet, area, 'columns'), set: (target, value) => hide(target, value, 'columns') },
  Hyperlink: { get: (target) => readHyperlink(target), set: (target, value, host) => writeHyperlink(host, target, value) },
  HasSpill: { get: () => false },
  Top: { get: ({ sheet, area }) => rowsBefore(sheet, area.row) },
  Left: { get: ({ sheet, area }) => columnsBefore(sheet, area.column) },
  Height: { get: ({ sheet, area }) => rowPoints(sheet, area.row, area.rows) },
  Width: { get: ({ sheet, area }) => columnPoints(sheet, area.column, area.columns) },
};
