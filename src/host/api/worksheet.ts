import { activate, origin } from '../events/rangeEvents';
import { WORKBOOK_TARGET } from '../events/eventHub';
import { usedRange } from '../cells/usedRange';
import { onGrid } from '../cells/address';
import type { HostState } from '../hostState';
import { WHOLE_SHEET, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/units';
import type { Arguments } from '../protocol/arguments';
import { choiceOf, flagOf, numberOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkSheetName, checkStructure } from '../rules/sheetName';
import { copySheet } from '../structure/copySheet';
import { deleteSheet, renameSheet } from '../structure/sheets';
import { normalColor } from './colors';
import { eventMethods } from './eventMethods';
import { areasAt, rangeAt, rangeObject } from './rangeArgument';
import { object, type ExcelClass } from './targets';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

export const worksheetClass: ExcelClass<'Worksheet'> = {
  id: (sheet) => sheet.id,
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => {
        checkStructure(host.workbook);
        const name = textOf(value);
        checkSheetName(host.workbook, name, sheet);
        const before = sheet.name;
        renameSheet(host.workbook, sheet, name);
        const details = { worksheetId: sheet.id, nameBefore: before, nameAfter: name, ...origin(host) };
        host.events.emit('worksheetNameChanged', sheet.id, details);
        host.events.emit('worksheetNameChanged', WORKBOOK_TARGET, details);
      },
    },
    Position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => {
        checkStructure(host.workbook);
        const position = numberOf(value);
        const { sheets } = host.workbook;
        if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw new HostError('InvalidArgument');
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(position, 0, sheet);
      },
    },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' || value === null ? '' : normalColor(value);
      },
    },
    StandardWidth: {
      get: (sheet) => sheet.standardWidth ?? DEFAULT_COLUMN_WIDTH,
      set: (sheet, value) => {
        sheet.standardWidth = numberOf(value);
      },
    },
    StandardHeight: { get: () => DEFAULT_ROW_HEIGHT },
    ShowGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = flagOf(value);
      },
    },
    ShowHeadings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = flagOf(value);
      },
    },
    // The client reads these two as ShowGridlines and ShowHeadings but writes them under their old names.
    Gridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = flagOf(value);
      },
    },
    Headings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = flagOf(value);
      },
    },
    EnableCalculation: { get: () => true },
  },
  links: {
    Shapes: (sheet) => object('ShapeCollection', sheet),
    Charts: (sheet) => object('ChartCollection', sheet),
    Tables: (sheet) => object('TableCollection', { sheet }),
    PivotTables: (sheet) => object('PivotTableCollection', { sheet }),
    Slicers: (sheet) => object('SlicerCollection', { sheet }),
    Protection: (sheet) => object('WorksheetProtection', sheet),
    Names: (sheet) => object('NamedItemCollection', { sheet }),
    FreezePanes: (sheet) => object('WorksheetFreezePanes', sheet),
    PageLayout: (sheet) => object('PageLayout', sheet),
    HorizontalPageBreaks: (sheet) => object('PageBreakCollection', { sheet, direction: 'horizontal' }),
    VerticalPageBreaks: (sheet) => object('PageBreakCollection', { sheet, direction: 'vertical' }),
    AutoFilter: (sheet) => object('AutoFilter', sheet),
    CustomProperties: (sheet) => object('WorksheetCustomPropertyCollection', sheet),
  },
  methods: {
    Activate: (sheet, _, host) => {
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'a hidden sheet cannot be activated');
      activate(host, sheet);
      return null;
    },
    Calculate: () => null,
    Copy: (sheet, args, host) => object('Worksheet', copySheet(host, sheet, args)),
    Delete: (sheet, _, host) => {
      deleteSheet(host, sheet);
      return null;
    },
    GetCell: (sheet, args) => rangeObject(sheet, onGrid({ row: args.whole(0), column: args.whole(1), rows: 1, columns: 1 })),
    GetRange: (sheet, args, host) => rangeObject(sheet, args.has(0) ? rangeAt(host, sheet, args.text(0)).area : WHOLE_SHEET),
    GetRangeByIndexes: (sheet, args) =>
      rangeObject(sheet, onGrid({ row: args.whole(0), column: args.whole(1), rows: args.whole(2), columns: args.whole(3) })),
    GetRanges: (sheet, args, host) =>
      object('RangeAreas', { sheet, areas: args.has(0) ? areasAt(host, sheet, args.text(0)) : [WHOLE_SHEET] }),
    GetUsedRange: (sheet, args) => rangeObject(sheet, usedRange(sheet, args.flag(0, false)) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const used = usedRange(sheet, args.flag(0, false));
      return used === null ? null : rangeObject(sheet, used);
    },
    GetNext: (sheet, args, host) => neighbour(sheet, args, host, 1) ?? missing(),
    GetNextOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, 1),
    GetPrevious: (sheet, args, host) => neighbour(sheet, args, host, -1) ?? missing(),
    GetPreviousOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, -1),
    _GetSheetById: (_, args, host) => byId(args, host),
    _GetAnotherWorksheetById: (_, args, host) => byId(args, host),
    ...eventMethods<Sheet>((sheet) => sheet.id, {
      Activated: 'worksheetActivated',
      Deactivated: 'worksheetDeactivated',
      Calculated: 'worksheetCalculated',
      DataChanged: 'worksheetDataChanged',
      FormatChanged: 'worksheetFormatChanged',
      SelectionChanged: 'worksheetSelectionChanged',
      SingleClicked: 'worksheetSingleClicked',
      NameChanged: 'worksheetNameChanged',
      VisibilityChanged: 'worksheetVisibilityChanged',
      ProtectionChanged: 'worksheetProtectionChanged',
      ColumnSorted: 'worksheetColumnSorted',
      RowSorted: 'worksheetRowSorted',
      RowHiddenChanged: 'worksheetRowHiddenChanged',
    }),
  },
};

const FIRST_CELL: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };

function setVisibility(sheet: Sheet, value: unknown, host: HostState): void {
  checkStructure(host.workbook);
  const visibility = choiceOf(value, VISIBILITIES);
  const others = host.workbook.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
  const [next] = others;
  if (visibility !== 'Visible' && next === undefined)
    throw new HostError('InvalidOperation', 'a workbook keeps at least one visible sheet');
  const before = sheet.visibility;
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && next !== undefined && host.workbook.activeSheet === sheet) activate(host, next);
  const details = { worksheetId: sheet.id, visibilityBefore: before, visibilityAfter: visibility, ...origin(host) };
  host.events.emit('worksheetVisibilityChanged', sheet.id, details);
  host.events.emit('worksheetVisibilityChanged', WORKBOOK_TARGET, details);
}

function neighbour(sheet: Sheet, args: Arguments, host: HostState, step: 1 | -1): ReturnType<typeof object> | null {
  const visibleOnly = args.flag(0, false);
  const { sheets } = host.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next !== undefined && (!visibleOnly || next.visibility === 'Visible')) return object('Worksheet', next);
  }
  return null;
}

function byId(args: Arguments, host: HostState): ReturnType<typeof object> {
  const sheet = host.workbook.sheets.find((each) => each.id === args.text(0));
  return sheet === undefined ? missing() : object('Worksheet', sheet);
}

const missing = (): never => {
  throw new HostError('ItemNotFound');
};
