import { eventMethods } from './eventMethods';
import type { HostState } from '../hostState';
import { WORKBOOK_TARGET } from '../events/eventHub';
import { origin } from '../events/rangeEvents';
import type { Sheet } from '../model/sheet';
import type { ApiObject } from '../protocol/apiClass';
import { HostError } from '../protocol/hostError';
import { checkSheetName, checkStructure } from '../rules/sheetName';
import { nextFreeName } from '../rules/uniqueName';
import { object, type ExcelClass } from './targets';

/** A sheet by id or name; undefined when there is none. */
export const findSheet = (host: HostState, key: string): Sheet | undefined =>
  host.workbook.sheets.find((sheet) => sheet.id === key) ?? host.workbook.sheetNamed(key);

const candidates = (host: HostState, visibleOnly: boolean): readonly Sheet[] =>
  host.workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');

function found(sheet: Sheet | undefined): ApiObject {
  if (sheet === undefined) throw new HostError('ItemNotFound');
  return object('Worksheet', sheet);
}

export const worksheetCollectionClass: ExcelClass<'WorksheetCollection'> = {
  items: (_, host) => host.workbook.sheets.map((sheet) => object('Worksheet', sheet)),
  item: (_, key, host) => found(typeof key === 'string' ? findSheet(host, key) : undefined),
  methods: {
    Add: (_, args, host) => {
      checkStructure(host.workbook);
      const name =
        args.optionalText(0) ??
        nextFreeName(
          'Sheet',
          host.workbook.sheets.map((sheet) => sheet.name),
        );
      checkSheetName(host.workbook, name, null);
      const sheet = host.workbook.addSheet(name);
      host.events.emit('worksheetAdded', WORKBOOK_TARGET, { worksheetId: sheet.id, ...origin(host) });
      return object('Worksheet', sheet);
    },
    GetActiveWorksheet: (_, __, host) => object('Worksheet', host.workbook.activeSheet),
    GetCount: (_, args, host) => candidates(host, args.flag(0, false)).length,
    GetFirst: (_, args, host) => found(candidates(host, args.flag(0, false))[0]),
    GetLast: (_, args, host) => found([...candidates(host, args.flag(0, false))].pop()),
    GetItem: (_, args, host) => found(findSheet(host, args.text(0))),
    GetItemOrNullObject: (_, args, host) => {
      const sheet = findSheet(host, args.text(0));
      return sheet === undefined ? null : object('Worksheet', sheet);
    },
    ...eventMethods<null>(() => WORKBOOK_TARGET, {
      Activated: 'worksheetActivated',
      Deactivated: 'worksheetDeactivated',
      Added: 'worksheetAdded',
      Deleted: 'worksheetDeleted',
      Calculated: 'worksheetCalculated',
      DataChanged: 'worksheetDataChanged',
      FormatChanged: 'worksheetFormatChanged',
      SelectionChanged: 'worksheetSelectionChanged',
      SingleClicked: 'worksheetSingleClicked',
      NameChanged: 'worksheetNameChanged',
      VisibilityChanged: 'worksheetVisibilityChanged',
      ProtectionChanged: 'worksheetProtectionChanged',
      Moved: 'worksheetMoved',
      ColumnSorted: 'worksheetColumnSorted',
      RowSorted: 'worksheetRowSorted',
      RowHiddenChanged: 'worksheetRowHiddenChanged',
    }),
  },
};
