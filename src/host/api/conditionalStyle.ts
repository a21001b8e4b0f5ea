import type { HostState } from '../hostState';
import type { CellBorder } from '../model/cellStyle';
import type { ConditionalStyle } from '../model/conditionalFormat';
import type { ApiProperty } from '../protocol/apiClass';
import { choiceOf, flagOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkedFormat } from '../cells/numberFormats';
import { normalColor } from './colors';
import { object, type ConditionalBorderTarget, type ConditionalStyleTarget, type ExcelClass } from './targets';

type Edge = ConditionalBorderTarget['edge'];
const EDGES: readonly Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
const THIN: CellBorder = { style: 'Continuous', color: '#000000', weight: 'Thin' };

function part<K extends keyof ConditionalStyle>(
  key: K,
  read: (value: unknown) => ConditionalStyle[K],
  none: unknown = null,
): ApiProperty<ConditionalStyleTarget, HostState> {
  return {
    get: ({ style }) => style[key] ?? none,
    set: ({ style }, value) => {
      style[key] = read(value);
    },
  };
}

export const conditionalRangeFormatClass: ExcelClass<'ConditionalRangeFormat'> = {
  properties: { NumberFormat: part('numberFormat', checkedFormat, '') },
  links: {
    Fill: (target) => object('ConditionalRangeFill', target),
    Font: (target) => object('ConditionalRangeFont', target),
    Borders: (target) => object('ConditionalRangeBorderCollection', target),
  },
};

export const conditionalRangeFillClass: ExcelClass<'ConditionalRangeFill'> = {
  properties: { Color: part('fillColor', normalColor, '') },
  methods: {
    Clear: ({ style }) => {
      style.fillColor = null;
    },
  },
};

export const conditionalRangeFontClass: ExcelClass<'ConditionalRangeFont'> = {
  properties: {
    Color: part('fontColor', normalColor, ''),
    Bold: part('bold', flagOf),
    Italic: part('italic', flagOf),
    Strikethrough: part('strikethrough', flagOf),
    Underline: part('underline', (value) => choiceOf(value, ['None', 'Single', 'Double'] as const)),
  },
  methods: {
    Clear: ({ style }) => {
      Object.assign(style, { fontColor: null, bold: null, italic: null, underline: null, strikethrough: null });
    },
  },
};

const border =
  (edge: Edge) =>
  ({ style }: ConditionalStyleTarget): ReturnType<typeof object> =>
    object('ConditionalRangeBorder', { style, edge });

export const conditionalRangeBorderCollectionClass: ExcelClass<'ConditionalRangeBorderCollection'> = {
  properties: { Count: { get: () => EDGES.length } },
  links: { Top: border('EdgeTop'), Bottom: border('EdgeBottom'), Left: border('EdgeLeft'), Right: border('EdgeRight') },
  items: ({ style }) => EDGES.map((edge) => object('ConditionalRangeBorder', { style, edge })),
  item: ({ style }, key) => object('ConditionalRangeBorder', { style, edge: choiceOf(key, EDGES) }),
  methods: {
    GetItem: ({ style }, args) => object('ConditionalRangeBorder', { style, edge: args.choice(0, EDGES) }),
    GetItemAt: ({ style }, args) => {
      const edge = EDGES[args.whole(0)];
      if (edge === undefined) throw new HostError('InvalidArgument');
      return object('ConditionalRangeBorder', { style, edge });
    },
  },
};

export const conditionalRangeBorderClass: ExcelClass<'ConditionalRangeBorder'> = {
  id: ({ edge }) => edge,
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: ({ style, edge }) => style.borders[edge]?.style ?? 'None',
      set: ({ style, edge }, value) => {
        const line = choiceOf(value, LINES);
        if (line === 'None') delete style.borders[edge];
        else style.borders[edge] = { ...(style.borders[edge] ?? THIN), style: line };
      },
    },
    Color: {
      get: ({ style, edge }) => style.borders[edge]?.color ?? '',
      set: ({ style, edge }, value) => {
        style.borders[edge] = { ...(style.borders[edge] ?? THIN), color: normalColor(value) };
      },
    },
  },
};
