import type { HostState } from '../hostState';
import type { ChartAxisModel } from '../model/chart';
import type { ApiProperty } from '../protocol/apiClass';
import { choiceOf, flagOf, numberOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkedFormat } from '../cells/numberFormats';
import { object, type AxisTarget, type ChartTarget, type ExcelClass } from './targets';

type Property = ApiProperty<AxisTarget, HostState>;

function part<K extends keyof ChartAxisModel>(key: K, read: (value: unknown) => ChartAxisModel[K], none: unknown = null): Property {
  return {
    get: ({ axis }) => axis[key] ?? none,
    set: ({ axis }, value) => {
      axis[key] = read(value);
    },
  };
}

/** The empty text gives the choice back to Excel. */
const numberOrAutomatic = (value: unknown): number | null => (value === '' || value === null ? null : numberOf(value));

const axisObject = ({ sheet, chart }: ChartTarget, axis: ChartAxisModel): ReturnType<typeof object> =>
  object('ChartAxis', { sheet, chart, axis });

export const chartAxesClass: ExcelClass<'ChartAxes'> = {
  links: {
    CategoryAxis: (target) => axisObject(target, target.chart.axes.category),
    ValueAxis: (target) => axisObject(target, target.chart.axes.value),
  },
  methods: {
    GetItem: (target, args) => {
      const type = args.choice(0, ['Category', 'Value']);
      const secondary = args.choice(1, ['Primary', 'Secondary'], 'Primary') === 'Secondary';
      const { axes } = target.chart;
      if (secondary && type === 'Category') throw new HostError('ApiNotFound', 'a secondary category axis');
      return axisObject(target, type === 'Category' ? axes.category : secondary ? axes.secondaryValue : axes.value);
    },
  },
};

export const chartAxisClass: ExcelClass<'ChartAxis'> = {
  properties: {
    Visible: part('visible', flagOf),
    NumberFormat: part('numberFormat', checkedFormat),
    Minimum: part('minimum', numberOrAutomatic, ''),
    Maximum: part('maximum', numberOrAutomatic, ''),
    MajorUnit: part('majorUnit', numberOrAutomatic, ''),
    ReversePlotOrder: part('reversePlotOrder', flagOf),
    TickLabelPosition: part('tickLabelPosition', (value) => choiceOf(value, ['NextToAxis', 'High', 'Low', 'None'] as const)),
    Type: { get: ({ chart, axis }) => (axis === chart.axes.category ? 'Category' : 'Value') },
    AxisGroup: { get: ({ chart, axis }) => (axis === chart.axes.secondaryValue ? 'Secondary' : 'Primary') },
  },
  links: {
    MajorGridlines: (target) => object('ChartGridlines', { ...target, kind: 'major' }),
    MinorGridlines: (target) => object('ChartGridlines', { ...target, kind: 'minor' }),
    Title: (target) => object('ChartAxisTitle', target),
    Format: (target) => object('ChartAxisFormat', target),
  },
};

export const chartAxisTitleClass: ExcelClass<'ChartAxisTitle'> = {
  properties: {
    Text: {
      get: ({ axis }) => axis.title,
      set: ({ axis }, value) => {
        axis.title = textOf(value);
        axis.titleVisible = axis.title !== '';
      },
    },
    Visible: part('titleVisible', flagOf),
  },
};

const lineColor = (axis: ChartAxisModel, key: 'lineColor' | 'gridlineColor'): ReturnType<typeof object> =>
  object('ChartLineFormat', {
    color: {
      get: () => axis[key],
      set: (color) => {
        axis[key] = color;
      },
    },
  });

export const chartAxisFormatClass: ExcelClass<'ChartAxisFormat'> = {
  links: { Font: ({ axis }) => object('ChartFont', { holder: axis }), Line: ({ axis }) => lineColor(axis, 'lineColor') },
};

export const chartGridlinesClass: ExcelClass<'ChartGridlines'> = {
  properties: {
    Visible: {
      get: ({ axis, kind }) => (kind === 'major' ? axis.majorGridlines : axis.minorGridlines),
      set: ({ axis, kind }, value) => {
        axis[kind === 'major' ? 'majorGridlines' : 'minorGridlines'] = flagOf(value);
      },
    },
  },
  links: { Format: (target) => object('ChartGridlinesFormat', target) },
};

export const chartGridlinesFormatClass: ExcelClass<'ChartGridlinesFormat'> = {
  links: { Line: ({ axis }) => lineColor(axis, 'gridlineColor') },
};
