import { fullAddress } from '../cells/address';
import { readFormulas, readStyles, readValues, readValueTypes } from '../cells/readCells';
import { readText } from '../cells/readText';
import type { HostState } from '../hostState';
import type { Rectangle } from '../model/rectangle';
import type { ApiProperty } from '../protocol/apiClass';
import type { RangeTarget } from '../rangeTarget';
import { rangeObject } from './rangeArgument';
import type { ExcelClass } from './targets';

/** The places of the rows and columns of a range that are neither hidden nor filtered out. */
function visible({ sheet, area }: RangeTarget): { rows: number[]; columns: number[] } {
  const rows: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    if (sheet.hiddenRows.at(row) === 0 && sheet.filteredRows.at(row) === 0) rows.push(row - area.row);
  const columns: number[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1)
    if (sheet.hiddenColumns.at(column) === 0) columns.push(column - area.column);
  return { rows, columns };
}

/** Only the visible part of what the range would answer. */
function seen<T>(read: (target: RangeTarget, host: HostState) => readonly (readonly T[])[]): ApiProperty<RangeTarget, HostState> {
  return {
    get: (target, host) => {
      const { rows, columns } = visible(target);
      const all = read(target, host);
      return rows.map((row) => columns.map((column) => all[row]?.[column]));
    },
  };
}

const cell = (area: Rectangle, row: number, column: number): Rectangle => ({
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
});

/** `Range.getVisibleView`: the range without its hidden rows and columns. */
export const rangeViewClass: ExcelClass<'RangeView'> = {
  properties: {
    Values: seen(({ sheet, area }) => readValues(sheet, area)),
    Formulas: seen(({ sheet, area }) => readFormulas(sheet, area)),
    Text: seen(({ sheet, area }, host) => readText(host, sheet, area)),
    ValueTypes: seen(({ sheet, area }) => readValueTypes(sheet, area)),
    NumberFormat: seen(({ sheet, area }, host) => readStyles(sheet, area, (style) => host.workbook.styles.get(style).numberFormat)),
    RowCount: { get: (target) => visible(target).rows.length },
    ColumnCount: { get: (target) => visible(target).columns.length },
    CellAddresses: {
      get: (target) => {
        const { rows, columns } = visible(target);
        return rows.map((row) => columns.map((column) => fullAddress(target.sheet.name, cell(target.area, row, column))));
      },
    },
  },
  methods: { GetRange: ({ sheet, area }) => rangeObject(sheet, area) },
};
