import { agreed, restyle } from '../cells/styles';
import { autofitColumns } from '../structure/autofit';
import type { HostState } from '../hostState';
import type { CellAlignment, CellFont, CellProtection, CellStyle } from '../model/cellStyle';
import type { Runs } from '../model/runs';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/units';
import type { ApiProperty } from '../protocol/apiClass';
import { choiceOf, flagOf, numberOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkAllowed } from '../rules/protection';
import { normalColor } from './colors';
import { object, type AreasTarget, type ExcelClass } from './targets';

type Property = ApiProperty<AreasTarget, HostState>;

/** A property kept in the cell style: read where all cells agree (else null), set for all cells. */
export function styleProperty<T>(
  pick: (style: CellStyle) => T,
  read: (value: unknown) => T,
  put: (style: CellStyle, value: T) => CellStyle,
): Property {
  return {
    get: ({ sheet, areas }, host) => agreed(host, sheet, areas, pick),
    set: ({ sheet, areas }, value, host) => {
      checkAllowed(sheet, 'allowFormatCells');
      const given = read(value);
      restyle(host, sheet, areas, (style) => put(style, given));
    },
  };
}

function alignment<K extends keyof CellAlignment>(key: K, read: (value: unknown) => CellAlignment[K]): Property {
  return styleProperty(
    (style) => style.alignment[key],
    read,
    (style, value) => ({ ...style, alignment: { ...style.alignment, [key]: value } }),
  );
}
function font<K extends keyof CellFont>(key: K, read: (value: unknown) => CellFont[K]): Property {
  return styleProperty(
    (style) => style.font[key],
    read,
    (style, value) => ({ ...style, font: { ...style.font, [key]: value } }),
  );
}
function protection(key: keyof CellProtection): Property {
  return styleProperty(
    (style) => style.protection[key],
    flagOf,
    (style, value) => ({ ...style, protection: { ...style.protection, [key]: value } }),
  );
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const MAX_INDENT = 250;
const MAX_WIDTH = 1_342.5;
const MAX_HEIGHT = 409.5;

function limited(value: unknown, least: number, most: number): number {
  const number = numberOf(value);
  if (number < least || number > most) throw new HostError('InvalidArgument', `${number} is not between ${least} and ${most}`);
  return number;
}

/** A width or height kept in runs: the one all share, else null. */
function sharedSize(runs: Runs, from: number, count: number, standard: number): number | null {
  const sizes = new Set([...runs.between(from, count)].map((run) => run.value || standard));
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size : null;
}

export const rangeFormatClass: ExcelClass<'RangeFormat'> = {
  properties: {
    HorizontalAlignment: alignment('horizontal', (value) => choiceOf(value, HORIZONTAL)),
    VerticalAlignment: alignment('vertical', (value) => choiceOf(value, VERTICAL)),
    WrapText: alignment('wrapText', flagOf),
    IndentLevel: alignment('indentLevel', (value) => limited(value, 0, MAX_INDENT)),
    ShrinkToFit: alignment('shrinkToFit', flagOf),
    TextOrientation: alignment('textOrientation', (value) => (value === 180 ? 180 : limited(value, -90, 90))),
    ColumnWidth: {
      get: ({ sheet, areas: [area] }) =>
        area === undefined ? null : sharedSize(sheet.columnWidths, area.column, area.columns, sheet.standardWidth ?? DEFAULT_COLUMN_WIDTH),
      set: ({ sheet, areas }, value) => {
        checkAllowed(sheet, 'allowFormatColumns');
        const width = limited(value, 0, MAX_WIDTH);
        for (const area of areas) {
          if (width > 0) sheet.columnWidths.set(area.column, area.columns, width);
          sheet.hiddenColumns.set(area.column, area.columns, width > 0 ? 0 : 1);
        }
      },
    },
    RowHeight: {
      get: ({ sheet, areas: [area] }) =>
        area === undefined ? null : sharedSize(sheet.rowHeights, area.row, area.rows, DEFAULT_ROW_HEIGHT),
      set: ({ sheet, areas }, value) => {
        checkAllowed(sheet, 'allowFormatRows');
        const height = limited(value, 0, MAX_HEIGHT);
        for (const area of areas) {
          if (height > 0) sheet.rowHeights.set(area.row, area.rows, height);
          sheet.hiddenRows.set(area.row, area.rows, height > 0 ? 0 : 1);
        }
      },
    },
    UseStandardWidth: {
      get: ({ sheet, areas: [area] }) =>
        area !== undefined && [...sheet.columnWidths.between(area.column, area.columns)].every((run) => run.value === 0),
      set: ({ sheet, areas }, value) => {
        if (flagOf(value)) for (const area of areas) sheet.columnWidths.set(area.column, area.columns, 0);
      },
    },
    UseStandardHeight: {
      get: ({ sheet, areas: [area] }) =>
        area !== undefined && [...sheet.rowHeights.between(area.row, area.rows)].every((run) => run.value === 0),
      set: ({ sheet, areas }, value) => {
        if (flagOf(value)) for (const area of areas) sheet.rowHeights.set(area.row, area.rows, 0);
      },
    },
  },
  links: {
    Fill: (target) => object('RangeFill', target),
    Font: (target) => object('RangeFont', target),
    Borders: (target) => object('RangeBorderCollection', target),
    Protection: (target) => object('FormatProtection', target),
  },
  methods: {
    AutofitColumns: ({ sheet, areas }, _, host) => {
      checkAllowed(sheet, 'allowFormatColumns');
      for (const area of areas) autofitColumns(host, sheet, area);
    },
    AutofitRows: ({ sheet, areas }) => {
      checkAllowed(sheet, 'allowFormatRows');
      for (const area of areas) sheet.rowHeights.set(area.row, area.rows, 0);
    },
    AdjustIndent: ({ sheet, areas }, args, host) => {
      checkAllowed(sheet, 'allowFormatCells');
      const by = args.whole(0);
      restyle(host, sheet, areas, (style) => {
        const indentLevel = Math.max(0, Math.min(MAX_INDENT, style.alignment.indentLevel + by));
        return { ...style, alignment: { ...style.alignment, indentLevel } };
      });
    },
  },
};

export const rangeFillClass: ExcelClass<'RangeFill'> = {
  properties: {
    // A cell without fill reads as white; a mixed range as "".
    Color: {
      get: ({ sheet, areas }, host) => agreed(host, sheet, areas, (style) => style.fill.color ?? '#FFFFFF') ?? '',
      set: ({ sheet, areas }, value, host) => {
        checkAllowed(sheet, 'allowFormatCells');
        const color = value === '' ? null : normalColor(value);
        restyle(host, sheet, areas, (style) => ({ ...style, fill: { color } }));
      },
    },
    Pattern: { get: ({ sheet, areas }, host) => agreed(host, sheet, areas, (style) => (style.fill.color === null ? 'None' : 'Solid')) },
  },
  methods: {
    Clear: ({ sheet, areas }, _, host) => {
      checkAllowed(sheet, 'allowFormatCells');
      restyle(host, sheet, areas, (style) => ({ ...style, fill: { color: null } }));
    },
  },
};

export const rangeFontClass: ExcelClass<'RangeFont'> = {
  properties: {
    Name: font('name', textOf),
    Size: font('size', (value) => limited(value, 1, 409)),
    Color: font('color', normalColor),
    Bold: font('bold', flagOf),
    Italic: font('italic', flagOf),
    Underline: font('underline', (value) => choiceOf(value, UNDERLINES)),
    Strikethrough: font('strikethrough', flagOf),
    Superscript: font('superscript', flagOf),
    Subscript: font('subscript', flagOf),
  },
};

export const formatProtectionClass: ExcelClass<'FormatProtection'> = {
  properties: { Locked: protection('locked'), FormulaHidden: protection('formulaHidden') },
};
