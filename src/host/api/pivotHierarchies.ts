import type { HostState } from '../hostState';
import { PIVOT_SUMMARIES } from '../model/pivotTable';
import { ApiObject } from '../protocol/apiClass';
import { choiceOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkUnprotected } from '../rules/protection';
import { definitionOf, newDataField, showPivot } from '../structure/pivots';
import { object, type ExcelClass, type PivotAxisFieldTarget, type PivotDataTarget, type PivotFieldTarget, type PivotTarget } from './targets';

const fieldsOf = (target: PivotTarget): PivotFieldTarget[] => definitionOf(target.pivot).cache.fields.map((field) => ({ ...target, field }));

const called = <T>(targets: readonly T[], nameOf: (target: T) => string, key: unknown): T | undefined =>
  targets.find((target) => typeof key === 'string' && nameOf(target).toLowerCase() === key.toLowerCase());

function found<T>(target: T | undefined): T {
  if (target === undefined) throw new HostError('ItemNotFound');
  return target;
}

/** The field that a hierarchy handed to `add` stands for. */
function fieldArgument(value: unknown, { pivot }: PivotTarget): string {
  if (!(value instanceof ApiObject) || value.className !== 'PivotHierarchy') throw new HostError('InvalidArgument', 'a hierarchy is expected');
  const target = value.target as PivotFieldTarget;
  if (target.pivot !== pivot) throw new HostError('InvalidArgument', 'the hierarchy is of another PivotTable');
  return target.field;
}

function changed(host: HostState, { sheet, pivot }: PivotTarget, change: () => void): void {
  checkUnprotected(sheet);
  change();
  showPivot(host, sheet, pivot);
}

const fieldName = ({ field }: { readonly field: string }): string => field;

export const pivotHierarchyCollectionClass: ExcelClass<'PivotHierarchyCollection'> = {
  items: (target) => fieldsOf(target).map((field) => object('PivotHierarchy', field)),
  item: (target, key) => object('PivotHierarchy', found(called(fieldsOf(target), fieldName, key))),
  methods: {
    GetCount: (target) => fieldsOf(target).length,
    GetItem: (target, args) => object('PivotHierarchy', found(called(fieldsOf(target), fieldName, args.raw(0)))),
    GetItemOrNullObject: (target, args) => {
      const field = called(fieldsOf(target), fieldName, args.raw(0));
      return field === undefined ? null : object('PivotHierarchy', field);
    },
  },
};

export const pivotHierarchyClass: ExcelClass<'PivotHierarchy'> = {
  id: fieldName,
  properties: { Id: { get: fieldName }, Name: { get: fieldName } },
};

const onAxis = (target: ExcelTargetOfAxis): PivotAxisFieldTarget[] => definitionOf(target.pivot)[target.axis].map((field) => ({ ...target, field }));
type ExcelTargetOfAxis = Omit<PivotAxisFieldTarget, 'field'>;

export const rowColumnPivotHierarchyCollectionClass: ExcelClass<'RowColumnPivotHierarchyCollection'> = {
  items: (target) => onAxis(target).map((field) => object('RowColumnPivotHierarchy', field)),
  item: (target, key) => object('RowColumnPivotHierarchy', found(called(onAxis(target), fieldName, key))),
  methods: {
    /** A field on one axis leaves the other. More than one field an axis is beyond what the host lays out. */
    Add: (target, args, host) => {
      const field = fieldArgument(args.raw(0), target);
      const definition = definitionOf(target.pivot);
      if (definition[target.axis].some((one) => one !== field)) throw new HostError('UnsupportedOperation', 'the embedded workbook lays out one field an axis');
      changed(host, target, () => {
        const other = target.axis === 'rows' ? 'columns' : 'rows';
        definition[other] = definition[other].filter((one) => one !== field);
        definition[target.axis] = [field];
      });
      return object('RowColumnPivotHierarchy', { ...target, field });
    },
    Remove: (target, args, host) => {
      const { field } = args.object(0).target as PivotAxisFieldTarget;
      const definition = definitionOf(target.pivot);
      changed(host, target, () => {
        definition[target.axis] = definition[target.axis].filter((one) => one !== field);
      });
    },
    GetCount: (target) => onAxis(target).length,
    GetItem: (target, args) => object('RowColumnPivotHierarchy', found(called(onAxis(target), fieldName, args.raw(0)))),
    GetItemOrNullObject: (target, args) => {
      const field = called(onAxis(target), fieldName, args.raw(0));
      return field === undefined ? null : object('RowColumnPivotHierarchy', field);
    },
  },
};

export const rowColumnPivotHierarchyClass: ExcelClass<'RowColumnPivotHierarchy'> = {
  id: fieldName,
  properties: { Id: { get: fieldName }, Name: { get: fieldName }, Position: { get: () => 0 } },
};

const figuresOf = (target: PivotTarget): PivotDataTarget[] => definitionOf(target.pivot).data.map((data) => ({ ...target, data }));
const figureName = ({ data }: PivotDataTarget): string => data.name;

export const dataPivotHierarchyCollectionClass: ExcelClass<'DataPivotHierarchyCollection'> = {
  items: (target) => figuresOf(target).map((figure) => object('DataPivotHierarchy', figure)),
  item: (target, key) => object('DataPivotHierarchy', found(called(figuresOf(target), figureName, key))),
  methods: {
    Add: (target, args, host) => {
      const definition = definitionOf(target.pivot);
      const data = newDataField(definition, fieldArgument(args.raw(0), target));
      changed(host, target, () => {
        definition.data = [...definition.data, data];
      });
      return object('DataPivotHierarchy', { ...target, data });
    },
    Remove: (target, args, host) => {
      const { data } = args.object(0).target as PivotDataTarget;
      const definition = definitionOf(target.pivot);
      changed(host, target, () => {
        definition.data = definition.data.filter((one) => one !== data);
      });
    },
    GetCount: (target) => figuresOf(target).length,
    GetItem: (target, args) => object('DataPivotHierarchy', found(called(figuresOf(target), figureName, args.raw(0)))),
    GetItemOrNullObject: (target, args) => {
      const figure = called(figuresOf(target), figureName, args.raw(0));
      return figure === undefined ? null : object('DataPivotHierarchy', figure);
    },
  },
};

export const dataPivotHierarchyClass: ExcelClass<'DataPivotHierarchy'> = {
  id: figureName,
  properties: {
    Id: { get: figureName },
    Name: {
      get: figureName,
      // Excel: "PivotTable field name already exists".
      set: (target, value, host) => {
        const name = textOf(value);
        const { cache, data } = definitionOf(target.pivot);
        const taken = [...cache.fields, ...data.filter((one) => one !== target.data).map((one) => one.name)];
        if (taken.some((one) => one.toLowerCase() === name.toLowerCase())) throw new HostError('InvalidArgument', `${name} is taken`);
        changed(host, target, () => {
          target.data.name = name;
        });
      },
    },
    Position: { get: ({ pivot, data }) => definitionOf(pivot).data.indexOf(data) },
    NumberFormat: {
      get: ({ data }) => data.numberFormat,
      set: (target, value, host) => {
        changed(host, target, () => {
          target.data.numberFormat = textOf(value);
        });
      },
    },
    SummarizeBy: {
      get: ({ data }) => data.summarizeBy,
      set: (target, value, host) => {
        changed(host, target, () => {
          target.data.summarizeBy = choiceOf(value, PIVOT_SUMMARIES);
        });
      },
    },
  },
};
