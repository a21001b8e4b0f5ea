import { tellChanged } from '../events/rangeEvents';
import type { HostState } from '../hostState';
import type { Rectangle } from '../model/rectangle';
import type { TableModel } from '../model/table';
import { clearContents } from '../cells/writeCells';
import type { ApiObject, ApiProperty } from '../protocol/apiClass';
import { flagOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkUnprotected } from '../rules/protection';
import { checkTableName } from '../rules/tableRules';
import { applyFilters, clearFilters } from '../structure/filters';
import { bodyRange, headerRow, removeTable, resizeTable, setTotals, totalRow } from '../structure/tables';
import { eventMethods } from './eventMethods';
import { rangeArgument, rangeObject } from './rangeArgument';
import { object, type ExcelClass, type TableTarget } from './targets';

type Flags = 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';

const flag = (name: Flags): ApiProperty<TableTarget, HostState> => ({
  get: ({ table }) => table[name],
  set: ({ sheet, table }, value) => {
    checkUnprotected(sheet);
    table[name] = flagOf(value);
  },
});

const shown = (target: TableTarget, part: Rectangle | null): ApiObject => {
  if (part === null) throw new HostError('ItemNotFound');
  return rangeObject(target.sheet, part);
};

export const tableClass: ExcelClass<'Table'> = {
  id: ({ table }) => table.id,
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, host) => {
        checkUnprotected(sheet);
        const name = textOf(value);
        checkTableName(host.workbook, name, table.name);
        table.name = name;
      },
    },
    ShowHeaders: { get: ({ table }) => table.showHeaders, set: setHeaders },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ sheet, table }, value, host) => {
        checkUnprotected(sheet);
        setTotals(host, sheet, table, flagOf(value));
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value) => {
        checkUnprotected(sheet);
        const style = textOf(value);
        if (style !== '' && !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style))
          throw new HostError('InvalidArgument', `${style} is no table style`);
        table.style = style;
      },
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  links: {
    Columns: (target) => object('TableColumnCollection', target),
    Rows: (target) => object('TableRowCollection', target),
    Sort: (target) => object('TableSort', target),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
  },
  methods: {
    GetRange: ({ sheet, table }) => rangeObject(sheet, table.range),
    GetDataBodyRange: ({ sheet, table }) => rangeObject(sheet, bodyRange(table)),
    GetHeaderRowRange: (target) => shown(target, headerRow(target.table)),
    GetTotalRowRange: (target) => shown(target, totalRow(target.table)),
    Delete: ({ sheet, table }, _, host) => {
      checkUnprotected(sheet);
      removeTable(host, sheet, table, true);
      tellChanged(host, sheet, table.range);
    },
    ConvertToRange: ({ sheet, table }, _, host) => {
      checkUnprotected(sheet);
      removeTable(host, sheet, table, false);
      return rangeObject(sheet, table.range);
    },
    Resize: ({ sheet, table }, args, host) => {
      checkUnprotected(sheet);
      const range = rangeArgument(host, sheet, args.raw(0));
      if (range.sheet !== sheet) throw new HostError('InvalidArgument', 'the range lies on another sheet');
      resizeTable(host, sheet, table, range.area);
    },
    ClearFilters: ({ sheet, table }) => clearFilters(sheet, table),
    ReapplyFilters: ({ sheet, table }, _, host) => applyFilters(host, sheet, table),
    ...eventMethods<TableTarget>(({ table }) => table.id, { DataChanged: 'tableDataChanged', SelectionChanged: 'tableSelectionChanged' }),
  },
};

function setHeaders({ sheet, table }: TableTarget, value: unknown): void {
  checkUnprotected(sheet);
  const wanted = flagOf(value);
  if (wanted === table.showHeaders) return;
  if (wanted) showHeaders({ sheet, table }, table);
  else {
    clearContents(sheet, { ...table.range, rows: 1 });
    table.range = { ...table.range, row: table.range.row + 1, rows: table.range.rows - 1 };
    table.showHeaders = false;
  }
}

/** The header row comes back above the body; the row there must be empty. */
function showHeaders({ sheet }: TableTarget, table: TableModel): void {
  const row = table.range.row - 1;
  if (row < 0) throw new HostError('InvalidOperation', 'there is no row for the headers');
  table.range = { ...table.range, row, rows: table.range.rows + 1 };
  table.showHeaders = true;
  table.columns.forEach((column, index) => sheet.cells.setValue(row, table.range.column + index, column.name));
}
