import { WORKBOOK_TARGET } from '../events/eventHub';
import type { HostState } from '../hostState';
import type { ApiObject } from '../protocol/apiClass';
import { HostError } from '../protocol/hostError';
import { checkUnprotected } from '../rules/protection';
import { addTable } from '../structure/tables';
import { eventMethods } from './eventMethods';
import { rangeArgument } from './rangeArgument';
import { object, type ExcelClass, type TableTarget, type Targets } from './targets';

type Scope = Targets['TableCollection'];

function tablesIn(scope: Scope, host: HostState): TableTarget[] {
  const sheets = scope.sheet === null ? host.workbook.sheets : [scope.sheet];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** By id or by name, ignoring case. */
const matching = (tables: readonly TableTarget[], key: unknown): TableTarget | undefined =>
  tables.find(({ table }) => table.id === key || (typeof key === 'string' && table.name.toLowerCase() === key.toLowerCase()));

function found(target: TableTarget | undefined): ApiObject {
  if (target === undefined) throw new HostError('ItemNotFound');
  return object('Table', target);
}

const orNull = (target: TableTarget | undefined): ApiObject | null => (target === undefined ? null : object('Table', target));

export const tableCollectionClass: ExcelClass<'TableCollection'> = {
  properties: { Count: { get: (scope, host) => tablesIn(scope, host).length } },
  items: (scope, host) => tablesIn(scope, host).map((target) => object('Table', target)),
  item: (scope, key, host) => found(matching(tablesIn(scope, host), key)),
  methods: {
    Add: (scope, args, host) => {
      const { sheet, area } = rangeArgument(host, scope.sheet ?? host.workbook.activeSheet, args.raw(0));
      if (scope.sheet !== null && sheet !== scope.sheet) throw new HostError('InvalidArgument', 'the range lies on another sheet');
      checkUnprotected(sheet);
      return object('Table', { sheet, table: addTable(host, sheet, area, args.flag(1)) });
    },
    GetCount: (scope, _, host) => tablesIn(scope, host).length,
    GetItem: (scope, args, host) => found(matching(tablesIn(scope, host), args.raw(0))),
    GetItemAt: (scope, args, host) => found(tablesIn(scope, host)[args.whole(0)]),
    GetItemOrNullObject: (scope, args, host) => orNull(matching(tablesIn(scope, host), args.raw(0))),
    ...eventMethods<Scope>(({ sheet }) => sheet?.id ?? WORKBOOK_TARGET, {
      Added: 'tableAdded',
      Deleted: 'tableDeleted',
      DataChanged: 'tableDataChanged',
    }),
  },
};

export const tableScopedCollectionClass: ExcelClass<'TableScopedCollection'> = {
  items: ({ tables }) => tables.map((target) => object('Table', target)),
  item: ({ tables }, key) => found(matching(tables, key)),
  methods: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: ({ tables }) => found(tables[0]),
    GetItem: ({ tables }, args) => found(matching(tables, args.raw(0))),
    GetItemOrNullObject: ({ tables }, args) => orNull(matching(tables, args.raw(0))),
  },
};
