import { parseArea } from '../cells/address';
import type { HostState } from '../hostState';
import type { ApiObject } from '../protocol/apiClass';
import { flagOf, type Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { rangeObject } from './rangeArgument';
import { object, type ExcelClass } from './targets';

/** The range an event told of: its reference is the sheet's id and the address. */
function eventRange(args: Arguments, host: HostState): ApiObject | null {
  const [id, address = ''] = args.text(0).split('!');
  const sheet = host.workbook.sheets.find((each) => each.id === id);
  const area = parseArea(address);
  return sheet === undefined || area === null ? null : rangeObject(sheet, area);
}

export const workbookClass: ExcelClass<'Workbook'> = {
  properties: {
    Name: { get: (_, host) => host.workbook.name },
    ReadOnly: { get: (_, host) => host.workbook.readOnly },
    IsDirty: { get: () => true },
    CalculationEngineVersion: { get: () => 191_029 },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    UsePrecisionAsDisplayed: {
      get: (_, host) => host.workbook.precisionAsDisplayed,
      set: (_, value, host) => {
        host.workbook.precisionAsDisplayed = flagOf(value);
      },
    },
  },
  links: {
    Worksheets: () => object('WorksheetCollection', null),
    Names: () => object('NamedItemCollection', { sheet: null }),
    Tables: () => object('TableCollection', { sheet: null }),
    PivotTables: () => object('PivotTableCollection', { sheet: null }),
    Slicers: () => object('SlicerCollection', { sheet: null }),
    Application: () => object('Application', null),
    Settings: () => object('SettingCollection', null),
    Properties: () => object('DocumentProperties', null),
    Protection: () => object('WorkbookProtection', null),
    _Runtime: () => object('Runtime', null),
  },
  methods: {
    GetSelectedRange: (_, __, host) => {
      const [area, ...more] = host.workbook.selection;
      if (area === undefined || more.length > 0) throw new HostError('InvalidSelection');
      return rangeObject(host.workbook.activeSheet, area);
    },
    GetSelectedRanges: (_, __, host) => object('RangeAreas', { sheet: host.workbook.activeSheet, areas: [...host.workbook.selection] }),
    GetActiveCell: (_, __, host) => {
      const [area] = host.workbook.selection;
      if (area === undefined) throw new HostError('InvalidSelection');
      return rangeObject(host.workbook.activeSheet, { row: area.row, column: area.column, rows: 1, columns: 1 });
    },
    _RemoveReference: (_, args, host) => host.references.drop(args.text(0)),
    _RemoveAllReferences: (_, __, host) => host.references.clear(),
    _GetReferenceCount: (_, __, host) => host.references.count,
    _GetObjectByReferenceId: (_, args, host) => host.references.find(args.text(0)),
    _GetRangeForEventByReferenceId: (_, args, host) => {
      const range = eventRange(args, host);
      if (range === null) throw new HostError('ItemNotFound');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, host) => eventRange(args, host),
    _RegisterActivatedEvent: () => null,
    _UnregisterActivatedEvent: () => null,
  },
};
