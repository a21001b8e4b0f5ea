import { fullAddress } from '../cells/address';
import { clearCells } from '../structure/clearCells';
import { tellChanged } from '../events/rangeEvents';
import { cellCount, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from '../model/rectangle';
import { HostError } from '../protocol/hostError';
import { checkEditable } from '../rules/protection';
import { rangeObject } from './rangeArgument';
import { object, type ExcelClass } from './targets';

export const rangeAreasClass: ExcelClass<'RangeAreas'> = {
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
    AddressLocal: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    IsEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  links: {
    Areas: (target) => object('RangeCollection', target),
    Format: (target) => object('RangeFormat', target),
    ConditionalFormats: (target) => object('ConditionalFormatCollection', target),
    DataValidation: (target) => object('DataValidation', target),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
  },
  methods: {
    Calculate: () => null,
    SetDirty: () => null,
    Clear: ({ sheet, areas }, args, host) => {
      const what = args.choice(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'], 'All');
      for (const area of areas) checkEditable(host, sheet, area);
      for (const area of areas) {
        clearCells(host, sheet, area, what);
        tellChanged(host, sheet, area);
      }
    },
    GetEntireRow: ({ sheet, areas }) =>
      object('RangeAreas', { sheet, areas: areas.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })) }),
    GetEntireColumn: ({ sheet, areas }) =>
      object('RangeAreas', { sheet, areas: areas.map((area) => ({ ...area, row: 0, rows: MAX_ROWS })) }),
  },
  pin: (target, host) => host.references.keep(object('RangeAreas', target)),
};

export const rangeCollectionClass: ExcelClass<'RangeCollection'> = {
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, args) => {
      const area = areas[args.whole(0)];
      if (area === undefined) throw new HostError('ItemNotFound');
      return rangeObject(sheet, area);
    },
  },
};
