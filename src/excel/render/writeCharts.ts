import type { Area, NumberKind, PlacedChart, SheetLayout } from '../../core/sheets/sheetLayout';
import { areaAddress, rangeOf } from '../address';
import { AXIS_FORMATS, AXIS_RATIO, NUMBER_FORMATS } from './numberFormats';
import { PALETTE, SERIES_COLOURS } from './palette';
import { bodyFont } from './theme';

const CHART_TYPES = { columnClustered: 'ColumnClustered', columnStacked: 'ColumnStacked', line: 'Line', bar: 'BarClustered', area: 'Area' } as const;
const GAP_WIDTH_PERCENT = 60;

/**
 * A native chart on our palette: no title (the section heading says it), light horizontal lines only, the legend below
 * when there is one. It is moved off the rule above it (chartsBelowRules.ts), and described (describeCharts.ts), later.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts
 */
export function writeChart(sheet: Excel.Worksheet, placed: PlacedChart, layout: SheetLayout): void {
  const [first, ...others] = placed.series;
  if (!first) return;
  const chart = sheet.charts.add(CHART_TYPES[placed.type], rangeOf(sheet, first.values), 'Columns');
  chart.name = placed.name;
  writeSeries(sheet, placed, chart.series.getItemAt(0), first);
  for (const series of others) writeSeries(sheet, placed, chart.series.add(series.name), series);
  chart.title.visible = false;
  chart.legend.visible = placed.legend;
  if (placed.legend) chart.legend.position = 'Bottom';
  chart.format.border.lineStyle = 'None';
  chart.format.font.name = bodyFont(layout.language);
  chart.format.font.size = 9;
  chart.format.font.color = PALETTE.muted;
  writeAxes(chart, placed, layout);
  const [from = '', to = from] = areaAddress(placed.area).split(':');
  chart.setPosition(from, to);
}

function writeSeries(sheet: Excel.Worksheet, placed: PlacedChart, series: Excel.ChartSeries, wanted: PlacedChart['series'][number]): void {
  const colour = SERIES_COLOURS[wanted.role];
  series.name = wanted.name;
  series.setValues(rangeOf(sheet, wanted.values));
  series.setXAxisValues(rangeOf(sheet, placed.categories));
  if (wanted.asLine && placed.type !== 'line') series.chartType = 'Line';
  if (wanted.ownAxis) series.axisGroup = 'Secondary';
  if (wanted.asLine || placed.type === 'line') {
    series.format.line.color = colour;
    series.format.line.weight = 2;
    series.markerStyle = 'None';
  } else {
    series.format.fill.setSolidColor(colour);
    if (placed.type !== 'area') series.gapWidth = GAP_WIDTH_PERCENT;
  }
}

function writeAxes(chart: Excel.Chart, placed: PlacedChart, layout: SheetLayout): void {
  const value = chart.axes.valueAxis;
  value.numberFormat = axisFormat(placed.valueKind, layout.language);
  if (placed.most !== null) value.maximum = placed.most;
  if (placed.fromZero) value.minimum = 0;
  value.majorGridlines.visible = true;
  value.majorGridlines.format.line.color = PALETTE.rule;
  value.format.line.clear();
  const right = placed.series.find(({ ownAxis }) => ownAxis !== undefined)?.ownAxis;
  if (right) {
    const secondary = chart.axes.getItem('Value', 'Secondary');
    secondary.numberFormat = axisFormat(right, layout.language);
    secondary.majorGridlines.visible = false;
    secondary.format.line.clear();
  }
  const category = chart.axes.categoryAxis;
  category.numberFormat = NUMBER_FORMATS[kindAt(layout, placed.categories)];
  if (placed.labelsLow) category.tickLabelPosition = 'Low';
  category.majorGridlines.visible = false;
  category.format.line.color = PALETTE.rule;
}

function axisFormat(kind: NumberKind, language: string): string {
  if (kind === 'money0' || kind === 'money2') return AXIS_FORMATS[language.startsWith('zh') ? 'zh' : 'en'];
  return kind === 'ratio' ? AXIS_RATIO : NUMBER_FORMATS[kind];
}

/** How the layout shows the first cell of an area: the axis shows its labels the same way. */
function kindAt(layout: SheetLayout, { row, column }: Area): NumberKind {
  const covering = layout.styles.filter(
    ({ area, kind }) =>
      kind !== undefined && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  return covering.at(-1)?.kind ?? 'general';
}
