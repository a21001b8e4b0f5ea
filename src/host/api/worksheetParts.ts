import { origin } from '../events/rangeEvents';
import { WORKBOOK_TARGET } from '../events/eventHub';
import type { HostState } from '../hostState';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/rectangle';
import { newSheetProtection, type SheetProtectionOptions } from '../model/protection';
import type { Sheet } from '../model/sheet';
import { choiceOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { rangeArgument, rangeObject } from './rangeArgument';
import { object, type ExcelClass } from './targets';

const SELECTION_MODES = ['Normal', 'None', 'Unlocked'] as const;

export const worksheetProtectionClass: ExcelClass<'WorksheetProtection'> = {
  properties: {
    Protected: { get: (sheet) => sheet.protection.protected },
    Options: { get: (sheet) => (sheet.protection.protected ? sheet.protection.options : null) },
  },
  methods: {
    Protect: (sheet, args, host) => {
      if (sheet.protection.protected) throw new HostError('InvalidOperation', 'the sheet is protected already');
      const options = { ...newSheetProtection().options, ...(args.has(0) ? protectionOptions(args.record(0)) : {}) };
      sheet.protection = { protected: true, password: args.optionalText(1) ?? null, options };
      tellProtection(host, sheet);
    },
    Unprotect: (sheet, args, host) => {
      const { protection } = sheet;
      if (!protection.protected) return;
      if ((protection.password ?? '') !== (args.optionalText(0) ?? '')) throw new HostError('AccessDenied', 'wrong password');
      sheet.protection = newSheetProtection();
      tellProtection(host, sheet);
    },
  },
};

function protectionOptions(given: Readonly<Record<string, unknown>>): Partial<SheetProtectionOptions> {
  const known = newSheetProtection().options;
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(known, name)) throw new HostError('ApiNotFound', `WorksheetProtectionOptions.${name}`);
    if (name === 'selectionMode') options[name] = choiceOf(value, SELECTION_MODES);
    else if (typeof value === 'boolean') options[name] = value;
    else if (value !== null && value !== undefined) throw new HostError('InvalidArgument', name);
  }
  return options;
}

function tellProtection(host: HostState, sheet: Sheet): void {
  const details = { worksheetId: sheet.id, isProtected: sheet.protection.protected, ...origin(host) };
  host.events.emit('worksheetProtectionChanged', sheet.id, details);
  host.events.emit('worksheetProtectionChanged', WORKBOOK_TARGET, details);
}

function frozen(sheet: Sheet): Rectangle | null {
  const { freeze } = sheet;
  if (freeze === null) return null;
  return {
    row: 0,
    column: 0,
    rows: freeze.rows === 0 ? MAX_ROWS : freeze.rows,
    columns: freeze.columns === 0 ? MAX_COLUMNS : freeze.columns,
  };
}

export const worksheetFreezePanesClass: ExcelClass<'WorksheetFreezePanes'> = {
  methods: {
    FreezeRows: (sheet, args) => {
      sheet.freeze = { rows: counted(args.whole(0, 1)), columns: 0 };
    },
    FreezeColumns: (sheet, args) => {
      sheet.freeze = { rows: 0, columns: counted(args.whole(0, 1)) };
    },
    FreezeAt: (sheet, args, host) => {
      if (!args.has(0)) {
        sheet.freeze = null;
        return;
      }
      const { area } = rangeArgument(host, sheet, args.raw(0));
      const rows = area.row + area.rows;
      const columns = area.column + area.columns;
      sheet.freeze = { rows: rows >= MAX_ROWS ? 0 : rows, columns: columns >= MAX_COLUMNS ? 0 : columns };
    },
    Unfreeze: (sheet) => {
      sheet.freeze = null;
    },
    GetLocation: (sheet) => {
      const area = frozen(sheet);
      if (area === null) throw new HostError('ItemNotFound');
      return rangeObject(sheet, area);
    },
    GetLocationOrNullObject: (sheet) => {
      const area = frozen(sheet);
      return area === null ? null : rangeObject(sheet, area);
    },
  },
};

function counted(count: number): number {
  if (count < 1) throw new HostError('InvalidArgument');
  return count;
}

const MAX_KEY = 255;

export const worksheetCustomPropertyCollectionClass: ExcelClass<'WorksheetCustomPropertyCollection'> = {
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => object('WorksheetCustomProperty', { sheet, key })),
  item: (sheet, key) => object('WorksheetCustomProperty', { sheet, key: existingKey(sheet, textOf(key)) }),
  methods: {
    Add: (sheet, args) => {
      const key = args.text(0);
      if (key === '' || key.length > MAX_KEY) throw new HostError('InvalidArgument', `a key has 1 to ${MAX_KEY} characters`);
      const known = matchingKey(sheet, key) ?? key;
      sheet.customProperties.set(known, args.text(1));
      return object('WorksheetCustomProperty', { sheet, key: known });
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItem: (sheet, args) => object('WorksheetCustomProperty', { sheet, key: existingKey(sheet, args.text(0)) }),
    GetItemOrNullObject: (sheet, args) => {
      const key = matchingKey(sheet, args.text(0));
      return key === undefined ? null : object('WorksheetCustomProperty', { sheet, key });
    },
  },
};

/** Keys are found ignoring case. */
const matchingKey = (sheet: Sheet, key: string): string | undefined =>
  [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === key.toLowerCase());

function existingKey(sheet: Sheet, key: string): string {
  const known = matchingKey(sheet, key);
  if (known === undefined) throw new HostError('ItemNotFound');
  return known;
}

export const worksheetCustomPropertyClass: ExcelClass<'WorksheetCustomProperty'> = {
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, textOf(value));
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
};
