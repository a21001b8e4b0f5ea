import type { HostState } from '../hostState';
import { newChartSeries } from '../model/chartDefaults';
import type { ChartDataLabelsModel, ChartSeriesModel } from '../model/chart';
import { CHART_TYPES } from '../rules/chartTypes';
import { chartReference, seriesName } from '../structure/chartSeries';
import type { ApiProperty } from '../protocol/apiClass';
import type { Arguments } from '../protocol/arguments';
import { choiceOf, flagOf, numberOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { checkedFormat } from '../cells/numberFormats';
import { parseArea, splitSheet } from '../cells/address';
import { rangeArgument } from './rangeArgument';
import { object, type ExcelClass, type SeriesTarget } from './targets';

type Property = ApiProperty<SeriesTarget, HostState>;

function part<K extends keyof ChartSeriesModel>(key: K, read: (value: unknown) => ChartSeriesModel[K]): Property {
  return {
    get: ({ series }) => series[key],
    set: ({ series }, value) => {
      series[key] = read(value);
    },
  };
}

const between =
  (least: number, most: number) =>
  (value: unknown): number => {
    const number = numberOf(value);
    if (number < least || number > most) throw new HostError('InvalidArgument', `${number} is not between ${least} and ${most}`);
    return number;
  };

const MARKERS = [
  'Invalid',
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
] as const;

function source(target: SeriesTarget, args: Arguments, host: HostState): string {
  const { sheet, area } = rangeArgument(host, target.sheet, args.raw(0));
  return chartReference(sheet, area);
}

export const chartSeriesClass: ExcelClass<'ChartSeries'> = {
  properties: {
    Name: {
      get: ({ series }, host) => seriesName(host.workbook, series),
      set: ({ series }, value) => {
        const text = textOf(value);
        series.name = text;
        series.nameRef = text.startsWith('=') ? text.slice(1) : null;
      },
    },
    ChartType: { get: ({ chart, series }) => series.type ?? chart.type, set: part('type', (value) => choiceOf(value, CHART_TYPES)).set },
    AxisGroup: part('axisGroup', (value) => choiceOf(value, ['Primary', 'Secondary'] as const)),
    GapWidth: part('gapWidth', between(0, 500)),
    Overlap: part('overlap', between(-100, 100)),
    DoughnutHoleSize: part('doughnutHoleSize', between(10, 90)),
    MarkerStyle: part('markerStyle', (value) => choiceOf(value, MARKERS)),
    MarkerSize: part('markerSize', between(2, 72)),
    Smooth: part('smooth', flagOf),
    HasDataLabels: part('hasDataLabels', flagOf),
  } as Readonly<Record<string, Property>>,
  links: {
    Format: (target) => object('ChartSeriesFormat', target),
    DataLabels: (target) => object('ChartDataLabels', target),
    Points: (target) => object('ChartPointsCollection', target),
  },
  methods: {
    Delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
    SetValues: (target, args, host) => {
      target.series.values = source(target, args, host);
    },
    SetXAxisValues: (target, args, host) => {
      target.series.categories = source(target, args, host);
    },
  },
};

export const chartSeriesCollectionClass: ExcelClass<'ChartSeriesCollection'> = {
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => object('ChartSeries', { ...target, series })),
  methods: {
    Add: (target, args) => {
      const { series } = target.chart;
      const made = newChartSeries(args.text(0, `Series${series.length + 1}`));
      series.splice(args.whole(1, series.length), 0, made);
      return object('ChartSeries', { ...target, series: made });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, args) => {
      const series = target.chart.series[args.whole(0)];
      if (series === undefined) throw new HostError('ItemNotFound');
      return object('ChartSeries', { ...target, series });
    },
  },
};

export const chartSeriesFormatClass: ExcelClass<'ChartSeriesFormat'> = {
  links: {
    Fill: ({ series }) =>
      object('ChartFill', {
        get: () => series.fillColor,
        set: (color) => {
          series.fillColor = color;
        },
      }),
    Line: ({ series }) =>
      object('ChartLineFormat', {
        color: {
          get: () => series.lineColor,
          set: (color) => {
            series.lineColor = color;
          },
        },
        holder: series,
      }),
  },
};

function label<K extends keyof ChartDataLabelsModel>(key: K, read: (value: unknown) => ChartDataLabelsModel[K]): Property {
  return {
    get: ({ series }) => series.dataLabels[key],
    set: ({ series }, value) => {
      series.dataLabels[key] = read(value);
    },
  };
}

const POSITIONS = [
  'Invalid',
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;

export const chartDataLabelsClass: ExcelClass<'ChartDataLabels'> = {
  properties: {
    ShowValue: label('showValue', flagOf),
    ShowPercentage: label('showPercentage', flagOf),
    ShowCategoryName: label('showCategoryName', flagOf),
    ShowSeriesName: label('showSeriesName', flagOf),
    Position: label('position', (value) => choiceOf(value, POSITIONS)),
    NumberFormat: label('numberFormat', checkedFormat),
  } as Readonly<Record<string, Property>>,
  links: { Format: (target) => object('ChartDataLabelFormat', target) },
};

export const chartDataLabelFormatClass: ExcelClass<'ChartDataLabelFormat'> = {
  links: { Font: ({ series }) => object('ChartFont', { holder: series.dataLabels }) },
};

/** How many points a series has: the cells of its values. */
function pointCount({ series }: SeriesTarget): number {
  const area = series.values === null ? null : parseArea(splitSheet(series.values).rest);
  return area === null ? 0 : area.rows * area.columns;
}

export const chartPointsCollectionClass: ExcelClass<'ChartPointsCollection'> = {
  properties: { Count: { get: pointCount } },
  items: (target) => Array.from({ length: pointCount(target) }, (_, index) => object('ChartPoint', { ...target, index })),
  methods: {
    GetCount: pointCount,
    GetItemAt: (target, args) => {
      const index = args.whole(0);
      if (index < 0 || index >= pointCount(target)) throw new HostError('ItemNotFound');
      return object('ChartPoint', { ...target, index });
    },
  },
};

export const chartPointClass: ExcelClass<'ChartPoint'> = {
  links: { Format: (target) => object('ChartPointFormat', target) },
};

export const chartPointFormatClass: ExcelClass<'ChartPointFormat'> = {
  links: {
    Fill: ({ series, index }) =>
      object('ChartFill', {
        get: () => series.points.get(index)?.fillColor ?? null,
        set: (color) => {
          if (color === null) series.points.delete(index);
          else series.points.set(index, { fillColor: color });
        },
      }),
  },
};
