import { intersection, type Rectangle } from '../model/rectangle';
import type { FilterCriteria, SortField } from '../model/table';
import { tellChanged } from '../events/rangeEvents';
import type { HostState } from '../hostState';
import type { Sheet } from '../model/sheet';
import { choiceOf, recordOf, type Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkAllowed, checkEditable } from '../rules/protection';
import { applyFilters, filterRows } from '../structure/filters';
import { sortRows } from '../structure/sortRows';
import { bodyRange, showAllRows } from '../structure/tables';
import { rangeArgument, rangeObject } from './rangeArgument';
import type { ExcelClass, TableColumnTarget } from './targets';

const FILTER_KINDS = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;

function sortFields(values: readonly unknown[], columns: number): SortField[] {
  return values.map((value) => {
    const { key, ascending = true, sortOn = 'Value' } = recordOf(value);
    if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= columns)
      throw new HostError('InvalidArgument', 'a sort key is a column of the range, from 0');
    if (sortOn !== 'Value') throw new HostError('ApiNotFound', 'sorting on anything but values');
    return { key, ascending: ascending !== false };
  });
}

function sort(host: HostState, sheet: Sheet, area: Rectangle, fields: readonly SortField[], matchCase: boolean): void {
  checkAllowed(sheet, 'allowSort');
  checkEditable(host, sheet, area);
  sortRows(host, sheet, area, fields, matchCase);
  tellChanged(host, sheet, area);
}

export const rangeSortClass: ExcelClass<'RangeSort'> = {
  methods: {
    Apply: ({ sheet, area }, args, host) => {
      if (args.choice(3, ['Rows', 'Columns'], 'Rows') === 'Columns') throw new HostError('ApiNotFound', 'sorting columns');
      if (sheet.merges.some((merge) => intersection(merge, area) !== null))
        throw new HostError('InvalidOperation', 'merged cells cannot be sorted');
      const header = args.flag(2, false) ? 1 : 0;
      const rows = { ...area, row: area.row + header, rows: area.rows - header };
      sort(host, sheet, rows, sortFields(args.list(0), area.columns), args.flag(1, false));
    },
  },
};

export const tableSortClass: ExcelClass<'TableSort'> = {
  properties: {
    Fields: { get: ({ table }) => table.sort?.fields.map((field) => ({ ...field, sortOn: 'Value' })) ?? [] },
    MatchCase: { get: ({ table }) => table.sort?.matchCase ?? false },
    Method: { get: () => 'PinYin' },
  },
  methods: {
    Apply: ({ sheet, table }, args, host) => {
      const made = { fields: sortFields(args.list(0), table.columns.length), matchCase: args.flag(1, false) };
      sort(host, sheet, bodyRange(table), made.fields, made.matchCase);
      table.sort = made;
    },
    Reapply: ({ sheet, table }, _, host) => {
      if (table.sort !== null) sort(host, sheet, bodyRange(table), table.sort.fields, table.sort.matchCase);
    },
    Clear: ({ table }) => {
      table.sort = null;
    },
  },
};

/** Criteria as they were given, with the members a kind needs. */
function criteriaOf(value: unknown): FilterCriteria {
  const given = recordOf(value);
  const filterOn = choiceOf(given.filterOn, FILTER_KINDS);
  if (filterOn === 'Values' && !Array.isArray(given.values)) throw new HostError('InvalidArgument', 'values are needed');
  return { ...(given as unknown as FilterCriteria), filterOn };
}

function apply(target: TableColumnTarget, host: HostState, criteria: FilterCriteria): void {
  checkAllowed(target.sheet, 'allowAutoFilter');
  target.column.filter = criteria;
  applyFilters(host, target.sheet, target.table);
  host.events.emit('tableFiltered', target.table.id, { tableId: target.table.id, worksheetId: target.sheet.id });
}

const counted =
  (filterOn: FilterCriteria['filterOn']) =>
  (target: TableColumnTarget, args: Arguments, host: HostState): void =>
    apply(target, host, { filterOn, criterion1: String(args.whole(0)) });

export const filterClass: ExcelClass<'Filter'> = {
  properties: { Criteria: { get: ({ column }) => column.filter } },
  methods: {
    Apply: (target, args, host) => apply(target, host, criteriaOf(args.raw(0))),
    ApplyValuesFilter: (target, args, host) =>
      apply(target, host, {
        filterOn: 'Values',
        values: args.list(0).map((value) => (typeof value === 'object' ? (value as { date: string; specificity: string }) : String(value))),
      }),
    ApplyCustomFilter: (target, args, host) => {
      const second = args.optionalText(1);
      apply(target, host, {
        filterOn: 'Custom',
        criterion1: args.text(0),
        ...(second === undefined ? {} : { criterion2: second }),
        operator: args.choice(2, ['And', 'Or'], 'And'),
      });
    },
    ApplyTopItemsFilter: counted('TopItems'),
    ApplyBottomItemsFilter: counted('BottomItems'),
    ApplyTopPercentFilter: counted('TopPercent'),
    ApplyBottomPercentFilter: counted('BottomPercent'),
    Clear: ({ sheet, table, column }, _, host) => {
      column.filter = null;
      applyFilters(host, sheet, table);
    },
  },
};

export const autoFilterClass: ExcelClass<'AutoFilter'> = {
  properties: {
    Enabled: { get: (sheet) => sheet.autoFilter !== null },
    IsDataFiltered: { get: (sheet) => (sheet.autoFilter?.criteria.size ?? 0) > 0 },
    Criteria: {
      get: (sheet) =>
        sheet.autoFilter === null
          ? []
          : Array.from({ length: sheet.autoFilter.range.columns }, (_, column) => sheet.autoFilter?.criteria.get(column) ?? null),
    },
  },
  methods: {
    Apply: (sheet, args, host) => {
      checkAllowed(sheet, 'allowAutoFilter');
      const { area } = rangeArgument(host, sheet, args.raw(0));
      if (sheet.tables.some(({ range }) => intersection(range, area) !== null))
        throw new HostError('InvalidOperation', 'a filtered range cannot overlap a table');
      const criteria = sheet.autoFilter?.criteria ?? new Map<number, FilterCriteria>();
      if (args.has(1)) criteria.set(args.whole(1), criteriaOf(args.raw(2)));
      sheet.autoFilter = { range: area, criteria };
      refilter(host, sheet);
    },
    ClearCriteria: (sheet, _, host) => {
      sheet.autoFilter?.criteria.clear();
      refilter(host, sheet);
    },
    ClearColumnCriteria: (sheet, args, host) => {
      sheet.autoFilter?.criteria.delete(args.whole(0));
      refilter(host, sheet);
    },
    Reapply: (sheet, _, host) => refilter(host, sheet),
    Remove: (sheet) => {
      if (sheet.autoFilter !== null) showAllRows(sheet, sheet.autoFilter.range);
      sheet.autoFilter = null;
    },
    GetRange: (sheet) => {
      if (sheet.autoFilter === null) throw new HostError('ItemNotFound');
      return rangeObject(sheet, sheet.autoFilter.range);
    },
    GetRangeOrNullObject: (sheet) => (sheet.autoFilter === null ? null : rangeObject(sheet, sheet.autoFilter.range)),
  },
};

function refilter(host: HostState, sheet: Sheet): void {
  if (sheet.autoFilter === null) return;
  const { range, criteria } = sheet.autoFilter;
  filterRows(host, sheet, { ...range, row: range.row + 1, rows: range.rows - 1 }, criteria);
}
