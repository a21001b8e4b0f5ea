import type { HostState } from '../hostState';
import type { ChartLegendModel, ChartModel, ChartTitleModel } from '../model/chart';
import type { ApiProperty } from '../protocol/apiClass';
import { choiceOf, flagOf, numberOf, textOf } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { CHART_TYPES } from '../rules/chartTypes';
import { seriesOf } from '../structure/chartSeries';
import { columnPoints, columnsBefore, rowPoints, rowsBefore } from '../structure/sizes';
import { boundingRectangle } from '../model/rectangle';
import { rangeArgument } from './rangeArgument';
import { object, type ChartTarget, type ExcelClass } from './targets';

type Property = ApiProperty<ChartTarget, HostState>;

function place(key: 'top' | 'left' | 'width' | 'height'): Property {
  return {
    get: ({ chart }) => chart[key],
    set: ({ chart }, value) => {
      const points = numberOf(value);
      if (points < 0) throw new HostError('InvalidArgument');
      chart[key] = points;
    },
  };
}

export const chartClass: ExcelClass<'Chart'> = {
  id: ({ chart }) => chart.id,
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ sheet, chart }, value) => {
        const name = textOf(value);
        if (sheet.charts.some((each) => each !== chart && each.name.toLowerCase() === name.toLowerCase()))
          throw new HostError('ItemAlreadyExists');
        chart.name = name;
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = choiceOf(value, CHART_TYPES);
        for (const series of chart.series) series.type = null;
      },
    },
    Top: place('top'),
    Left: place('left'),
    Width: place('width'),
    Height: place('height'),
  },
  links: {
    Title: (target) => object('ChartTitle', target),
    Legend: (target) => object('ChartLegend', target),
    Series: (target) => object('ChartSeriesCollection', target),
    Axes: (target) => object('ChartAxes', target),
    Format: (target) => object('ChartAreaFormat', target),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
  },
  methods: {
    Delete: ({ sheet, chart }) => {
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    },
    SetData: ({ sheet, chart }, args, host) => {
      const source = rangeArgument(host, sheet, args.raw(0));
      chart.series = seriesOf(host.workbook, source.sheet, source.area, args.choice(1, ['Auto', 'Columns', 'Rows'], 'Auto'));
    },
    SetPosition: ({ sheet, chart }, args, host) => {
      const start = rangeArgument(host, sheet, args.raw(0)).area;
      const area = args.has(1) ? boundingRectangle(start, rangeArgument(host, sheet, args.raw(1)).area) : null;
      chart.left = columnsBefore(sheet, start.column);
      chart.top = rowsBefore(sheet, start.row);
      if (area === null) return;
      chart.width = columnPoints(sheet, area.column, area.columns);
      chart.height = rowPoints(sheet, area.row, area.rows);
    },
  },
};

function title<K extends keyof ChartTitleModel>(key: K, read: (value: unknown) => ChartTitleModel[K]): Property {
  return {
    get: ({ chart }) => chart.title[key],
    set: ({ chart }, value) => {
      chart.title[key] = read(value);
    },
  };
}

export const chartTitleClass: ExcelClass<'ChartTitle'> = {
  properties: {
    Text: {
      get: ({ chart }) => chart.title.text,
      // Giving a title a text shows it.
      set: ({ chart }, value) => {
        chart.title.text = textOf(value);
        chart.title.visible = true;
      },
    },
    Visible: title('visible', flagOf),
    Overlay: title('overlay', flagOf),
  },
  links: { Format: (target) => object('ChartTitleFormat', target) },
};

export const chartTitleFormatClass: ExcelClass<'ChartTitleFormat'> = {
  links: { Font: ({ chart }) => object('ChartFont', { holder: chart.title }) },
};

function legend<K extends keyof ChartLegendModel>(key: K, read: (value: unknown) => ChartLegendModel[K]): Property {
  return {
    get: ({ chart }) => chart.legend[key],
    set: ({ chart }, value) => {
      chart.legend[key] = read(value);
    },
  };
}

export const chartLegendClass: ExcelClass<'ChartLegend'> = {
  properties: {
    Visible: legend('visible', flagOf),
    Position: legend('position', (value) => choiceOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const)),
    Overlay: legend('overlay', flagOf),
  },
  links: { Format: (target) => object('ChartLegendFormat', target) },
};

export const chartLegendFormatClass: ExcelClass<'ChartLegendFormat'> = {
  links: { Font: ({ chart }) => object('ChartFont', { holder: chart.legend }) },
};

const areaFill = (chart: ChartModel): ReturnType<typeof object> =>
  object('ChartFill', {
    get: () => chart.fillColor,
    set: (color) => {
      chart.fillColor = color;
    },
  });

export const chartAreaFormatClass: ExcelClass<'ChartAreaFormat'> = {
  links: {
    Fill: ({ chart }) => areaFill(chart),
    Border: (target) => object('ChartBorder', target),
    Font: ({ chart }) => object('ChartFont', { holder: chart }),
  },
};
