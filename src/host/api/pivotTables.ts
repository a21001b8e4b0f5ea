import type { HostState } from '../hostState';
import type { ApiObject } from '../protocol/apiClass';
import { HostError } from '../protocol/hostError';
import { rangeObject } from './rangeArgument';
import { object, type ExcelClass, type PivotTarget, type Targets } from './targets';

type Scope = Targets['PivotTableCollection'];

function pivotsIn(scope: Scope, host: HostState): PivotTarget[] {
  const sheets = scope.sheet === null ? host.workbook.sheets : [scope.sheet];
  return sheets.flatMap((sheet) => sheet.pivotTables.map((pivot) => ({ sheet, pivot })));
}

const named = (pivots: readonly PivotTarget[], key: unknown): PivotTarget | undefined =>
  pivots.find(({ pivot }) => pivot.id === key || (typeof key === 'string' && pivot.name.toLowerCase() === key.toLowerCase()));

function found(target: PivotTarget | undefined): ApiObject {
  if (target === undefined) throw new HostError('ItemNotFound');
  return object('PivotTable', target);
}

export const pivotTableCollectionClass: ExcelClass<'PivotTableCollection'> = {
  items: (scope, host) => pivotsIn(scope, host).map((target) => object('PivotTable', target)),
  item: (scope, key, host) => found(named(pivotsIn(scope, host), key)),
  methods: {
    GetCount: (scope, _, host) => pivotsIn(scope, host).length,
    GetItem: (scope, args, host) => found(named(pivotsIn(scope, host), args.raw(0))),
    GetItemOrNullObject: (scope, args, host) => {
      const target = named(pivotsIn(scope, host), args.raw(0));
      return target === undefined ? null : object('PivotTable', target);
    },
  },
};

export const pivotTableClass: ExcelClass<'PivotTable'> = {
  id: ({ pivot }) => pivot.id,
  properties: { Id: { get: ({ pivot }) => pivot.id }, Name: { get: ({ pivot }) => pivot.name } },
  links: { Layout: (target) => object('PivotLayout', target), Worksheet: ({ sheet }) => object('Worksheet', sheet) },
};

export const pivotLayoutClass: ExcelClass<'PivotLayout'> = {
  methods: { GetRange: ({ sheet, pivot }) => rangeObject(sheet, pivot.range) },
};
