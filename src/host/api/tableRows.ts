import { readValues } from '../cells/readCells';
import { writeCells } from '../cells/writeCells';
import { tellChanged } from '../events/rangeEvents';
import type { Rectangle } from '../model/rectangle';
import { HostError } from '../protocol/hostError';
import { checkEditable, checkUnprotected } from '../rules/protection';
import { deleteCells } from '../structure/shiftCells';
import { bodyRange, openRows } from '../structure/tables';
import { rangeObject } from './rangeArgument';
import { object, type ExcelClass, type TableRowTarget, type TableTarget } from './targets';
import type { HostState } from '../hostState';

function rowArea({ table, index }: TableRowTarget): Rectangle {
  const body = bodyRange(table);
  if (index < 0 || index >= body.rows) throw new HostError('ItemNotFound');
  return { ...body, row: body.row + index, rows: 1 };
}

export const tableRowClass: ExcelClass<'TableRow'> = {
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => readValues(target.sheet, rowArea(target)),
      set: (target, value, host) => {
        const area = rowArea(target);
        checkEditable(host, target.sheet, area);
        writeCells(host, target.sheet, area, value);
        tellChanged(host, target.sheet, area);
      },
    },
  },
  methods: {
    GetRange: (target) => rangeObject(target.sheet, rowArea(target)),
    Delete: (target, _, host) => deleteRows(host, target, target.index, 1),
  },
};

/** Takes rows out of the body; the last one is only emptied, since a table keeps one row. */
function deleteRows(host: HostState, { sheet, table }: TableTarget, index: number, count: number): void {
  checkUnprotected(sheet);
  const body = bodyRange(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new HostError('InvalidArgument', `the table has ${body.rows} rows`);
  const area = { ...body, row: body.row + index, rows: count };
  if (count < body.rows) deleteCells(host, sheet, area, 'Up');
  else {
    if (count > 1) deleteCells(host, sheet, { ...area, rows: count - 1 }, 'Up');
    const last = bodyRange(table);
    writeCells(host, sheet, last, '');
    tellChanged(host, sheet, last);
  }
}

export const tableRowCollectionClass: ExcelClass<'TableRowCollection'> = {
  properties: { Count: { get: ({ table }) => bodyRange(table).rows } },
  items: (target) => Array.from({ length: bodyRange(target.table).rows }, (_, index) => object('TableRow', { ...target, index })),
  methods: {
    GetCount: ({ table }) => bodyRange(table).rows,
    GetItemAt: (target, args) => {
      const row = { ...target, index: args.whole(0) };
      rowArea(row);
      return object('TableRow', row);
    },
    Add: (target, args, host) => {
      const { sheet, table } = target;
      checkUnprotected(sheet);
      const values = args.raw(1);
      const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
      const index = args.has(0) && args.whole(0) !== -1 ? args.whole(0) : bodyRange(table).rows;
      const area = openRows(host, sheet, table, index, count);
      if (values !== undefined) writeCells(host, sheet, area, Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values);
      tellChanged(host, sheet, area);
      return object('TableRow', { ...target, index });
    },
    DeleteRowsAt: (target, args, host) => deleteRows(host, target, args.whole(0), args.whole(1, 1)),
  },
};
