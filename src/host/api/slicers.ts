import type { HostState } from '../hostState';
import { Sheet } from '../model/sheet';
import { ApiObject, type ApiProperty } from '../protocol/apiClass';
import { numberOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkUnprotected } from '../rules/protection';
import { nextFreeName } from '../rules/uniqueName';
import { definitionOf } from '../structure/pivots';
import { named, pivotsIn } from './pivotTables';
import { object, type ExcelClass, type PivotTarget, type SlicerTarget, type Targets } from './targets';

type Scope = Targets['SlicerCollection'];

const slicersIn = (scope: Scope, host: HostState): SlicerTarget[] =>
  (scope.sheet === null ? host.workbook.sheets : [scope.sheet]).flatMap((sheet) => sheet.slicers.map((slicer) => ({ sheet, slicer })));

const matching = (slicers: readonly SlicerTarget[], key: unknown): SlicerTarget | undefined =>
  slicers.find(({ slicer }) => slicer.id === key || (typeof key === 'string' && slicer.name.toLowerCase() === key.toLowerCase()));

function found(target: SlicerTarget | undefined): ApiObject {
  if (target === undefined) throw new HostError('ItemNotFound');
  return object('Slicer', target);
}

/** The PivotTable itself or by its name; slicers of tables are not modelled. */
function pivotArgument(host: HostState, value: unknown): PivotTarget {
  const target = value instanceof ApiObject && value.className === 'PivotTable' ? (value.target as PivotTarget) : named(pivotsIn({ sheet: null }, host), value);
  if (target === undefined) throw new HostError('InvalidArgument', 'a PivotTable is expected');
  return target;
}

function sheetArgument(host: HostState, value: unknown): Sheet {
  if (value instanceof ApiObject && value.target instanceof Sheet) return value.target;
  const sheet = typeof value === 'string' ? host.workbook.sheetNamed(value) : undefined;
  if (sheet === undefined) throw new HostError('InvalidArgument', 'a sheet is expected');
  return sheet;
}

export const slicerCollectionClass: ExcelClass<'SlicerCollection'> = {
  items: (scope, host) => slicersIn(scope, host).map((target) => object('Slicer', target)),
  item: (scope, key, host) => found(matching(slicersIn(scope, host), key)),
  methods: {
    Add: (scope, args, host) => {
      const { pivot } = pivotArgument(host, args.raw(0));
      const field = definitionOf(pivot).cache.fields.find((one) => one.toLowerCase() === args.text(1).toLowerCase());
      if (field === undefined) throw new HostError('InvalidArgument', `there is no field ${args.text(1)}`);
      const sheet = args.has(2) ? sheetArgument(host, args.raw(2)) : (scope.sheet ?? host.workbook.activeSheet);
      checkUnprotected(sheet);
      const name = nextFreeName(`${field} `, slicersIn({ sheet: null }, host).map(({ slicer }) => slicer.name));
      const slicer = { id: host.workbook.newId(), name, caption: field, pivot: pivot.id, field, left: 0, top: 0, width: 144, height: 198, style: 'SlicerStyleLight1' };
      sheet.slicers.push(slicer);
      return object('Slicer', { sheet, slicer });
    },
    GetCount: (scope, _, host) => slicersIn(scope, host).length,
    GetItem: (scope, args, host) => found(matching(slicersIn(scope, host), args.raw(0))),
    GetItemAt: (scope, args, host) => found(slicersIn(scope, host)[args.whole(0)]),
    GetItemOrNullObject: (scope, args, host) => {
      const target = matching(slicersIn(scope, host), args.raw(0));
      return target === undefined ? null : object('Slicer', target);
    },
  },
};

const number = (name: 'left' | 'top' | 'width' | 'height'): ApiProperty<SlicerTarget, HostState> => ({
  get: ({ slicer }) => slicer[name],
  set: ({ slicer }, value) => {
    slicer[name] = numberOf(value);
  },
});

const text = (name: 'name' | 'caption' | 'style'): ApiProperty<SlicerTarget, HostState> => ({
  get: ({ slicer }) => slicer[name],
  set: ({ slicer }, value) => {
    slicer[name] = textOf(value);
  },
});

export const slicerClass: ExcelClass<'Slicer'> = {
  id: ({ slicer }) => slicer.id,
  properties: {
    Id: { get: ({ slicer }) => slicer.id },
    Name: text('name'),
    Caption: text('caption'),
    Style: text('style'),
    Left: number('left'),
    Top: number('top'),
    Width: number('width'),
    Height: number('height'),
  },
  links: { Worksheet: ({ sheet }) => object('Worksheet', sheet) },
  methods: {
    Delete: ({ sheet, slicer }) => {
      checkUnprotected(sheet);
      sheet.slicers = sheet.slicers.filter((one) => one !== slicer);
    },
  },
};
