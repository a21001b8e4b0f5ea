import { areaAddress, quotedSheetName } from '../cells/address';
import { typedValue } from '../cells/typedValue';
import type { HostState } from '../hostState';
import type { DefinedName } from '../model/definedName';
import type { Sheet } from '../model/sheet';
import { ApiObject } from '../protocol/apiClass';
import type { Arguments } from '../protocol/arguments';
import { flagOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { nameFault } from '../rules/tableRules';
import { RangeTarget } from '../rangeTarget';
import { areaOfFormula, rangeObject } from './rangeArgument';
import { object, type ExcelClass, type NamesTarget, type NameTarget } from './targets';

const namesOf = (sheet: Sheet | null, host: HostState): DefinedName[] => (sheet === null ? host.workbook.names : sheet.names);

function matching(scope: NamesTarget, key: unknown, host: HostState): ApiObject | null {
  const name = namesOf(scope.sheet, host).find((each) => typeof key === 'string' && each.name.toLowerCase() === key.toLowerCase());
  return name === undefined ? null : object('NamedItem', { ...scope, name });
}

function found(name: ApiObject | null): ApiObject {
  if (name === null) throw new HostError('ItemNotFound');
  return name;
}

function add(scope: NamesTarget, args: Arguments, host: HostState): ApiObject {
  const name = args.text(0);
  const fault = nameFault(name);
  if (fault !== null) throw new HostError('InvalidArgument', fault);
  const isTable = host.workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === name.toLowerCase()));
  if (matching(scope, name, host) !== null || isTable) throw new HostError('ItemAlreadyExists');
  const made = { name, formula: formulaOf(args.raw(1)), visible: true, comment: args.optionalText(2) ?? '' };
  namesOf(scope.sheet, host).push(made);
  return object('NamedItem', { ...scope, name: made });
}

/** A range becomes an absolute reference; a text that begins with `=` is a formula, any other a constant. */
function formulaOf(reference: unknown): string {
  if (reference instanceof ApiObject && reference.target instanceof RangeTarget) {
    const { sheet, area } = reference.target;
    return `=${quotedSheetName(sheet.name)}!${areaAddress(area, true)}`;
  }
  if (typeof reference !== 'string') throw new HostError('InvalidArgument', 'a range or a formula is expected');
  return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
}

function rangeOf({ sheet, name }: NameTarget, host: HostState): ApiObject | null {
  const range = areaOfFormula(host.workbook, sheet, name.formula);
  return range === null ? null : rangeObject(range.sheet, range.area);
}

function typeOf(target: NameTarget, host: HostState): string {
  if (rangeOf(target, host) !== null) return 'Range';
  const text = target.name.formula.slice(1);
  if (text.includes('#REF!')) return 'Error';
  if (text.startsWith('"')) return 'String';
  const { value } = typedValue(text, 'General', { culture: 'en-US', currentYear: host.options.currentYear, date1904: false });
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

export const namedItemCollectionClass: ExcelClass<'NamedItemCollection'> = {
  items: (scope, host) => namesOf(scope.sheet, host).map((name) => object('NamedItem', { ...scope, name })),
  item: (scope, key, host) => found(matching(scope, key, host)),
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (scope, _, host) => namesOf(scope.sheet, host).length,
    GetItem: (scope, args, host) => found(matching(scope, args.raw(0), host)),
    GetItemOrNullObject: (scope, args, host) => matching(scope, args.raw(0), host),
  },
};

export const namedItemClass: ExcelClass<'NamedItem'> = {
  id: ({ name }) => name.name,
  properties: {
    Name: { get: ({ name }) => name.name },
    Type: { get: typeOf },
    Value: {
      get: (target, host) =>
        typeOf(target, host) === 'Range' || typeOf(target, host) === 'Error'
          ? target.name.formula.slice(1)
          : target.name.formula.slice(1).replaceAll(/^"|"$/g, ''),
    },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value) => {
        name.formula = formulaOf(textOf(value));
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = flagOf(value);
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = textOf(value);
      },
    },
    Scope: { get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
  },
  links: {
    Worksheet: ({ sheet }) => {
      if (sheet === null) throw new HostError('ItemNotFound');
      return object('Worksheet', sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet === null ? null : object('Worksheet', sheet)),
  },
  methods: {
    GetRange: (target, _, host) => found(rangeOf(target, host)),
    GetRangeOrNullObject: (target, _, host) => rangeOf(target, host),
    Delete: ({ sheet, name }, _, host) => {
      const names = namesOf(sheet, host);
      names.splice(names.indexOf(name), 1);
    },
  },
};
