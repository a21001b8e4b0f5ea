import type { HostState } from '../hostState';
import type { PivotDefinition, PivotSource } from '../model/pivotTable';
import { ApiObject, type ApiProperty } from '../protocol/apiClass';
import { choiceOf, flagOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkUnprotected } from '../rules/protection';
import { addPivot, definitionOf, refreshPivot, removePivot, showPivot } from '../structure/pivots';
import { rangeArgument, rangeObject } from './rangeArgument';
import { object, type ExcelClass, type PivotTarget, type TableTarget, type Targets } from './targets';

type Scope = Targets['PivotTableCollection'];

export function pivotsIn(scope: Scope, host: HostState): PivotTarget[] {
  const sheets = scope.sheet === null ? host.workbook.sheets : [scope.sheet];
  return sheets.flatMap((sheet) => sheet.pivotTables.map((pivot) => ({ sheet, pivot })));
}

export const named = (pivots: readonly PivotTarget[], key: unknown): PivotTarget | undefined =>
  pivots.find(({ pivot }) => pivot.id === key || (typeof key === 'string' && pivot.name.toLowerCase() === key.toLowerCase()));

function found(target: PivotTarget | undefined): ApiObject {
  if (target === undefined) throw new HostError('ItemNotFound');
  return object('PivotTable', target);
}

/** A table, or a block with its header row. */
function sourceOf(host: HostState, scope: Scope, value: unknown): PivotSource {
  if (value instanceof ApiObject && value.className === 'Table') return { table: (value.target as TableTarget).table.name };
  if (typeof value === 'string') {
    const table = host.workbook.sheets.flatMap(({ tables }) => tables).find(({ name }) => name.toLowerCase() === value.toLowerCase());
    if (table) return { table: table.name };
  }
  const { sheet, area } = rangeArgument(host, scope.sheet ?? host.workbook.activeSheet, value);
  return { sheet: sheet.name, area };
}

export const pivotTableCollectionClass: ExcelClass<'PivotTableCollection'> = {
  items: (scope, host) => pivotsIn(scope, host).map((target) => object('PivotTable', target)),
  item: (scope, key, host) => found(named(pivotsIn(scope, host), key)),
  methods: {
    Add: (scope, args, host) => {
      const destination = rangeArgument(host, scope.sheet ?? host.workbook.activeSheet, args.raw(2));
      checkUnprotected(destination.sheet);
      const pivot = addPivot(host, destination.sheet, args.text(0), sourceOf(host, scope, args.raw(1)), destination.area);
      return object('PivotTable', { sheet: destination.sheet, pivot });
    },
    RefreshAll: (scope, _, host) => {
      for (const { sheet, pivot } of pivotsIn(scope, host)) if (pivot.definition) refreshPivot(host, sheet, pivot);
    },
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
  properties: {
    Id: { get: ({ pivot }) => pivot.id },
    Name: {
      get: ({ pivot }) => pivot.name,
      set: ({ pivot }, value) => {
        pivot.name = textOf(value);
      },
    },
  },
  links: {
    Layout: (target) => object('PivotLayout', target),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
    Hierarchies: (target) => object('PivotHierarchyCollection', target),
    RowHierarchies: (target) => object('RowColumnPivotHierarchyCollection', { ...target, axis: 'rows' }),
    ColumnHierarchies: (target) => object('RowColumnPivotHierarchyCollection', { ...target, axis: 'columns' }),
    DataHierarchies: (target) => object('DataPivotHierarchyCollection', target),
  },
  methods: {
    Refresh: ({ sheet, pivot }, _, host) => {
      checkUnprotected(sheet);
      refreshPivot(host, sheet, pivot);
    },
    Delete: ({ sheet, pivot }, _, host) => {
      checkUnprotected(sheet);
      removePivot(host.workbook, sheet, pivot);
    },
  },
};

type Flags = 'showRowGrandTotals' | 'showColumnGrandTotals' | 'autoFormat' | 'preserveFormatting';

const flag = (name: Flags): ApiProperty<PivotTarget, HostState> => ({
  get: ({ pivot }) => definitionOf(pivot)[name],
  set: ({ sheet, pivot }, value, host) => {
    checkUnprotected(sheet);
    definitionOf(pivot)[name] = flagOf(value);
    showPivot(host, sheet, pivot);
  },
});

const LAYOUTS: readonly PivotDefinition['layoutType'][] = ['Compact', 'Tabular', 'Outline'];

export const pivotLayoutClass: ExcelClass<'PivotLayout'> = {
  properties: {
    LayoutType: {
      get: ({ pivot }) => definitionOf(pivot).layoutType,
      set: ({ sheet, pivot }, value, host) => {
        checkUnprotected(sheet);
        definitionOf(pivot).layoutType = choiceOf(value, LAYOUTS);
        showPivot(host, sheet, pivot);
      },
    },
    ShowRowGrandTotals: flag('showRowGrandTotals'),
    ShowColumnGrandTotals: flag('showColumnGrandTotals'),
    AutoFormat: flag('autoFormat'),
    PreserveFormatting: flag('preserveFormatting'),
  },
  methods: { GetRange: ({ sheet, pivot }) => rangeObject(sheet, pivot.range) },
};
