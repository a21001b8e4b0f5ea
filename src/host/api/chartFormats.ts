import { choiceOf, flagOf, numberOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { normalColor } from './colors';
import type { ExcelClass } from './targets';

export const chartFillClass: ExcelClass<'ChartFill'> = {
  methods: {
    SetSolidColor: (target, args) => target.set(normalColor(args.raw(0))),
    Clear: (target) => target.set(null),
  },
};

export const chartLineFormatClass: ExcelClass<'ChartLineFormat'> = {
  properties: {
    Color: { get: ({ color }) => color.get() ?? '', set: ({ color }, value) => color.set(normalColor(value)) },
    Weight: {
      get: ({ holder }) => holder?.lineWeight ?? null,
      set: ({ holder }, value) => {
        if (holder === undefined) throw new HostError('ApiNotFound', 'the weight of this line');
        holder.lineWeight = numberOf(value);
      },
    },
  },
  methods: { Clear: ({ color }) => color.set(null) },
};

export const chartFontClass: ExcelClass<'ChartFont'> = {
  properties: {
    Size: {
      get: ({ holder }) => holder.fontSize,
      set: ({ holder }, value) => {
        holder.fontSize = numberOf(value);
      },
    },
    Color: {
      get: ({ holder }) => holder.fontColor ?? '',
      set: ({ holder }, value) => {
        holder.fontColor = normalColor(value);
      },
    },
    Name: {
      get: ({ holder }) => holder.fontName ?? '',
      set: ({ holder }, value) => {
        if (!('fontName' in holder)) throw new HostError('ApiNotFound', 'the font of this part');
        holder.fontName = textOf(value);
      },
    },
    Bold: {
      get: ({ holder }) => holder.bold ?? false,
      set: ({ holder }, value) => {
        if (!('bold' in holder)) throw new HostError('ApiNotFound', 'bold letters here');
        holder.bold = flagOf(value);
      },
    },
  },
};

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;

/** The frame around a chart. */
export const chartBorderClass: ExcelClass<'ChartBorder'> = {
  properties: {
    LineStyle: {
      get: ({ chart }) => chart.border.lineStyle,
      set: ({ chart }, value) => {
        chart.border.lineStyle = choiceOf(value, LINE_STYLES);
      },
    },
    Color: {
      get: ({ chart }) => chart.border.color ?? '',
      set: ({ chart }, value) => {
        chart.border.color = normalColor(value);
      },
    },
    Weight: {
      get: ({ chart }) => chart.border.weight,
      set: ({ chart }, value) => {
        chart.border.weight = numberOf(value);
      },
    },
  },
  methods: {
    Clear: ({ chart }) => {
      chart.border = { lineStyle: 'None', color: null, weight: null };
    },
  },
};
