import { readValues } from '../cells/readCells';
import { renameTableColumns, writeCells } from '../cells/writeCells';
import { tellChanged } from '../events/rangeEvents';
import type { HostState } from '../hostState';
import type { Rectangle } from '../model/rectangle';
import type { TableColumnModel } from '../model/table';
import type { ApiObject } from '../protocol/apiClass';
import { textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkEditable, checkUnprotected } from '../rules/protection';
import { deleteCells, insertCells } from '../structure/shiftCells';
import { newColumn } from '../model/newTable';
import { bodyRange, headerRow, totalRow } from '../structure/tables';
import { rangeObject } from './rangeArgument';
import { object, type ExcelClass, type TableColumnTarget, type TableTarget } from './targets';

const place = ({ table, column }: TableColumnTarget): number => table.columns.indexOf(column);

/** The column's own part of a part of the table. */
function slice(target: TableColumnTarget, part: Rectangle | null): Rectangle {
  if (part === null) throw new HostError('ItemNotFound');
  return { ...part, column: part.column + place(target), columns: 1 };
}

export const tableColumnClass: ExcelClass<'TableColumn'> = {
  id: ({ column }) => column.id,
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: place },
    Name: {
      get: ({ column }) => column.name,
      set: (target, value, host) => {
        const header = slice(target, headerRow(target.table));
        checkEditable(host, target.sheet, header);
        const name = textOf(value);
        if (target.table.columns.some((column) => column !== target.column && column.name.toLowerCase() === name.toLowerCase()))
          throw new HostError('InvalidArgument', `there is a column ${name}`);
        target.sheet.cells.setValue(header.row, header.column, name);
        renameTableColumns(target.sheet, header);
      },
    },
    Values: {
      get: (target) => readValues(target.sheet, slice(target, target.table.range)),
      set: (target, value, host) => {
        const area = slice(target, target.table.range);
        checkEditable(host, target.sheet, area);
        writeCells(host, target.sheet, area, value);
        tellChanged(host, target.sheet, area);
      },
    },
  },
  links: { Filter: (target) => object('Filter', target) },
  methods: {
    GetRange: (target) => rangeObject(target.sheet, slice(target, target.table.range)),
    GetDataBodyRange: (target) => rangeObject(target.sheet, slice(target, bodyRange(target.table))),
    GetHeaderRowRange: (target) => rangeObject(target.sheet, slice(target, headerRow(target.table))),
    GetTotalRowRange: (target) => rangeObject(target.sheet, slice(target, totalRow(target.table))),
    Delete: (target, _, host) => {
      checkUnprotected(target.sheet);
      if (target.table.columns.length === 1) throw new HostError('InvalidOperation', 'a table keeps at least one column');
      deleteCells(host, target.sheet, slice(target, target.table.range), 'Left');
    },
  },
};

/** By id, or by name ignoring case. */
function matching(target: TableTarget, key: unknown): ApiObject | null {
  const column = target.table.columns.find(
    ({ id, name }) => id === key || (typeof key === 'string' && name.toLowerCase() === key.toLowerCase()),
  );
  return column === undefined ? null : object('TableColumn', { ...target, column });
}

function found(column: ApiObject | null): ApiObject {
  if (column === null) throw new HostError('ItemNotFound');
  return column;
}

export const tableColumnCollectionClass: ExcelClass<'TableColumnCollection'> = {
  properties: { Count: { get: ({ table }) => table.columns.length } },
  items: (target) => target.table.columns.map((column) => object('TableColumn', { ...target, column })),
  item: (target, key) => found(matching(target, key)),
  methods: {
    GetCount: ({ table }) => table.columns.length,
    GetItem: (target, args) => found(matching(target, args.raw(0))),
    GetItemOrNullObject: (target, args) => matching(target, args.raw(0)),
    GetItemAt: (target, args) => {
      const column = target.table.columns[args.whole(0)];
      return found(column === undefined ? null : object('TableColumn', { ...target, column }));
    },
    Add: (target, args, host) => {
      checkUnprotected(target.sheet);
      const column = addColumn(target, host, args.has(0) ? args.whole(0) : -1);
      const made = object('TableColumn', { ...target, column });
      const area = slice({ ...target, column }, target.table.range);
      const values = args.raw(1);
      if (values !== undefined) writeCells(host, target.sheet, area, values);
      const name = args.optionalText(2);
      if (name !== undefined) {
        target.sheet.cells.setValue(area.row, area.column, name);
        renameTableColumns(target.sheet, { ...area, rows: 1 });
      }
      tellChanged(host, target.sheet, area);
      return made;
    },
  },
};

/** Opens a column at an index (-1: after the last); what lies right of the table's rows moves right. */
function addColumn({ sheet, table }: TableTarget, host: HostState, index: number): TableColumnModel {
  const at = index === -1 ? table.columns.length : index;
  if (at < 0 || at > table.columns.length) throw new HostError('InvalidArgument');
  const before = { range: table.range, columns: [...table.columns] };
  insertCells(host, sheet, { ...before.range, column: before.range.column + at, columns: 1 }, 'Right');
  const column = newColumn(Math.max(0, ...before.columns.map(({ id }) => id)) + 1, '');
  table.columns = [...before.columns.slice(0, at), column, ...before.columns.slice(at)];
  table.range = { ...before.range, columns: before.range.columns + 1 };
  if (table.showHeaders) sheet.cells.setValue(table.range.row, table.range.column + at, null);
  renameTableColumns(sheet, { ...table.range, rows: 1 });
  return column;
}
