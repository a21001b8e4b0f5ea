import type { ConditionalRuleType } from '../model/conditionalFormat';
import { cutRanges } from '../structure/clearCells';
import { addFormat, formatsOn, setPriority } from '../structure/conditionalFormats';
import type { ApiObject } from '../protocol/apiClass';
import { flagOf, numberOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkAllowed } from '../rules/protection';
import { rangeObject } from './rangeArgument';
import { object, type AreasTarget, type ClassName, type ExcelClass, type FormatTarget } from './targets';

const TYPES: readonly ConditionalRuleType[] = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

function matching({ sheet, areas }: AreasTarget, id: unknown): ApiObject | null {
  const format = formatsOn(sheet, areas).find((each) => each.id === id);
  return format === undefined ? null : object('ConditionalFormat', { sheet, format });
}

function found(format: ApiObject | null): ApiObject {
  if (format === null) throw new HostError('ItemNotFound');
  return format;
}

export const conditionalFormatCollectionClass: ExcelClass<'ConditionalFormatCollection'> = {
  items: ({ sheet, areas }) => formatsOn(sheet, areas).map((format) => object('ConditionalFormat', { sheet, format })),
  item: (target, id) => found(matching(target, id)),
  methods: {
    Add: ({ sheet, areas }, args, host) => {
      checkAllowed(sheet, 'allowFormatCells');
      return object('ConditionalFormat', { sheet, format: addFormat(sheet, host.workbook.newId(), areas, args.choice(0, TYPES)) });
    },
    ClearAll: ({ sheet, areas }) => {
      checkAllowed(sheet, 'allowFormatCells');
      for (const area of areas) sheet.conditionalFormats = cutRanges(sheet.conditionalFormats, area);
    },
    GetCount: ({ sheet, areas }) => formatsOn(sheet, areas).length,
    GetItem: (target, args) => found(matching(target, args.raw(0))),
    GetItemOrNullObject: (target, args) => matching(target, args.raw(0)),
    GetItemAt: ({ sheet, areas }, args) => {
      const format = formatsOn(sheet, areas)[args.whole(0)];
      return found(format === undefined ? null : object('ConditionalFormat', { sheet, format }));
    },
  },
};

const PARTS: Readonly<Record<string, { readonly type: ConditionalRuleType; readonly className: ClassName }>> = {
  Custom: { type: 'Custom', className: 'CustomConditionalFormat' },
  CellValue: { type: 'CellValue', className: 'CellValueConditionalFormat' },
  TextComparison: { type: 'ContainsText', className: 'TextConditionalFormat' },
  TopBottom: { type: 'TopBottom', className: 'TopBottomConditionalFormat' },
  Preset: { type: 'PresetCriteria', className: 'PresetCriteriaConditionalFormat' },
  DataBar: { type: 'DataBar', className: 'DataBarConditionalFormat' },
  ColorScale: { type: 'ColorScale', className: 'ColorScaleConditionalFormat' },
  IconSet: { type: 'IconSet', className: 'IconSetConditionalFormat' },
};

type Link = (target: FormatTarget) => ApiObject | null;

/** `custom` is there on custom formats only (else `InvalidOperation`); `customOrNullObject` is null on the others. */
function partLinks(): Record<string, Link> {
  const links: Record<string, Link> = {};
  for (const [name, { type, className }] of Object.entries(PARTS)) {
    const part: Link = (target) => (target.format.rule.type === type ? object(className as 'CustomConditionalFormat', target) : null);
    links[`${name}OrNullObject`] = part;
    links[name] = (target) => {
      const made = part(target);
      if (made === null) throw new HostError('InvalidOperation', `the format is of type ${target.format.rule.type}`);
      return made;
    };
  }
  return links;
}

export const conditionalFormatClass: ExcelClass<'ConditionalFormat'> = {
  id: ({ format }) => format.id,
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.rule.type },
    Priority: { get: ({ format }) => format.priority, set: ({ sheet, format }, value) => setPriority(sheet, format, numberOf(value)) },
    StopIfTrue: {
      get: ({ format }) => (['DataBar', 'ColorScale', 'IconSet'].includes(format.rule.type) ? null : format.stopIfTrue),
      set: ({ format }, value) => {
        format.stopIfTrue = flagOf(value);
      },
    },
  },
  links: partLinks(),
  methods: {
    Delete: ({ sheet, format }) => {
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
    },
    GetRange: ({ sheet, format }) => {
      const [range, ...more] = format.ranges;
      if (range === undefined || more.length > 0) throw new HostError('InvalidOperation', 'the format covers several ranges');
      return rangeObject(sheet, range);
    },
    GetRangeOrNullObject: ({ sheet, format }) => {
      const [range, ...more] = format.ranges;
      return range === undefined || more.length > 0 ? null : rangeObject(sheet, range);
    },
    GetRanges: ({ sheet, format }) => object('RangeAreas', { sheet, areas: format.ranges }),
  },
};
