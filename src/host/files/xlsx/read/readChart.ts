import type { ChartAxisModel, ChartDataLabelsModel, ChartLegendModel, ChartModel, ChartSeriesModel, ChartTitleModel } from '../../../model/chart';
import { newChart, newChartSeries } from '../../../model/chartDefaults';
import { CHART_ELEMENTS, typeOf, type ChartShape } from '../shared/chartTypes';
import { LABEL_POSITIONS, LEGEND_POSITIONS, MARKERS, TICK_LABELS } from '../shared/chartWords';
import { drawingColor, textLook } from './drawingColor';
import { attribute, child, children, descend, flagAttribute, localName, numberAttribute, textOf, type XmlElement } from '../shared/xml';

const valueOf = (element: XmlElement | undefined, name: string): string | undefined => attribute(child(element, name), 'val');
const isOn = (element: XmlElement | undefined, name: string, otherwise = false): boolean => {
  const found = child(element, name);
  return found === undefined ? otherwise : flagAttribute(found, 'val', true);
};

/** A chart part. Returns null for kinds the model has no word for (surface, stock, radar ...). */
export function readChart(root: XmlElement, id: string, name: string, theme: readonly string[]): ChartModel | null {
  const drawn = child(root, 'chart');
  const plot = child(drawn, 'plotArea');
  const groups = children(plot).filter((each) => CHART_ELEMENTS.some((known) => known === localName(each.name)));
  const types = groups.map((group) => typeOf(shapeOfGroup(group)));
  const [type] = types;
  if (type === undefined) return null;
  const chart = newChart(id, name, type);
  const axes = children(plot).filter((each) => /^(cat|val|date|ser)Ax$/.test(localName(each.name)));
  const axisOf = (group: XmlElement, position: number): XmlElement | undefined => {
    const axisId = attribute(children(group, 'axId')[position], 'val');
    return axes.find((each) => valueOf(each, 'axId') === axisId);
  };
  const main = groups[0];
  if (main === undefined) return null;
  const mainValueAxis = axisOf(main, 1);
  const numbered: { order: number; series: ChartSeriesModel }[] = [];
  groups.forEach((group, index) => {
    const groupType = types[index];
    if (groupType === undefined) return;
    const valueAxis = axisOf(group, 1);
    const secondary = valueAxis !== undefined && valueAxis !== mainValueAxis;
    if (secondary) readAxis(valueAxis, chart.axes.secondaryValue, theme);
    for (const each of children(group, 'ser')) {
      const series = readSeries(each, group, theme);
      series.type = groupType === type ? null : groupType;
      series.axisGroup = secondary ? 'Secondary' : 'Primary';
      numbered.push({ order: Number(valueOf(each, 'order') ?? numbered.length), series });
    }
  });
  chart.series = numbered.sort((a, b) => a.order - b.order).map(({ series }) => series);
  readAxis(axisOf(main, 0), chart.axes.category, theme);
  readAxis(mainValueAxis, chart.axes.value, theme);
  chart.title = readTitle(child(drawn, 'title'), isOn(drawn, 'autoTitleDeleted'), theme);
  chart.legend = readLegend(child(drawn, 'legend'), theme);
  chart.fillColor = drawingColor(descend(root, 'spPr', 'solidFill'), theme);
  const look = textLook(child(root, 'txPr'), theme);
  chart.fontSize = look.size ?? chart.fontSize;
  chart.fontColor = look.color ?? chart.fontColor;
  chart.fontName = look.name ?? chart.fontName;
  return chart;
}

function shapeOfGroup(group: XmlElement): ChartShape {
  const element = CHART_ELEMENTS.find((known) => known === localName(group.name)) ?? 'barChart';
  const grouping = valueOf(group, 'grouping') as ChartShape['grouping'];
  const direction = valueOf(group, 'barDir');
  const [first] = children(group, 'ser');
  const marked = valueOf(child(first, 'marker'), 'symbol');
  const lines = element === 'scatterChart' ? child(descend(first, 'spPr', 'ln'), 'noFill') === undefined : undefined;
  return {
    element,
    ...(grouping !== undefined && { grouping }),
    ...(direction !== undefined && { barDirection: direction === 'bar' ? 'bar' : 'col' }),
    markers: element === 'scatterChart' ? marked !== 'none' : isOn(group, 'marker') && marked !== 'none',
    ...(lines !== undefined && { lines }),
    smooth: element === 'scatterChart' && isOn(first, 'smooth'),
  };
}

function readSeries(ser: XmlElement, group: XmlElement, theme: readonly string[]): ChartSeriesModel {
  const nameFormula = textOf(descend(ser, 'tx', 'strRef', 'f'));
  const series = newChartSeries(textOf(descend(ser, 'tx', 'v')) || textOf(descend(ser, 'tx', 'strRef', 'strCache', 'pt', 'v')));
  const reference = (name: string): string | null => {
    const source = child(ser, name);
    return textOf(descend(source, 'numRef', 'f')) || textOf(descend(source, 'strRef', 'f')) || textOf(descend(source, 'multiLvlStrRef', 'f')) || null;
  };
  series.nameRef = nameFormula || null;
  series.values = reference('val') ?? reference('yVal');
  series.categories = reference('cat') ?? reference('xVal');
  series.gapWidth = Number(valueOf(group, 'gapWidth') ?? series.gapWidth);
  series.overlap = Number(valueOf(group, 'overlap') ?? 0);
  const look = child(ser, 'spPr');
  const line = child(look, 'ln');
  const width = numberAttribute(line, 'w');
  series.fillColor = drawingColor(child(look, 'solidFill'), theme);
  series.lineColor = drawingColor(child(line, 'solidFill'), theme);
  series.lineWeight = width === undefined ? null : width / 12700;
  const marker = child(ser, 'marker');
  series.markerStyle = MARKERS.model(valueOf(marker, 'symbol')) ?? 'Automatic';
  series.markerSize = Number(valueOf(marker, 'size') ?? series.markerSize);
  series.smooth = isOn(ser, 'smooth');
  for (const point of children(ser, 'dPt')) {
    const color = drawingColor(descend(point, 'spPr', 'solidFill'), theme);
    if (color !== null) series.points.set(Number(valueOf(point, 'idx') ?? 0), { fillColor: color });
  }
  const labels = child(ser, 'dLbls') ?? child(group, 'dLbls');
  if (labels !== undefined) readLabels(labels, series, theme);
  return series;
}

function readLabels(labels: XmlElement, series: ChartSeriesModel, theme: readonly string[]): void {
  const shown: ChartDataLabelsModel = series.dataLabels;
  shown.showValue = isOn(labels, 'showVal');
  shown.showPercentage = isOn(labels, 'showPercent');
  shown.showCategoryName = isOn(labels, 'showCatName');
  shown.showSeriesName = isOn(labels, 'showSerName');
  series.hasDataLabels = !isOn(labels, 'delete') && (shown.showValue || shown.showPercentage || shown.showCategoryName || shown.showSeriesName);
  if (!series.hasDataLabels) shown.showValue = true;
  shown.position = LABEL_POSITIONS.model(valueOf(labels, 'dLblPos')) ?? shown.position;
  shown.numberFormat = attribute(child(labels, 'numFmt'), 'formatCode') ?? shown.numberFormat;
  const look = textLook(child(labels, 'txPr'), theme);
  shown.fontSize = look.size;
  shown.fontColor = look.color;
}

function readTitle(title: XmlElement | undefined, removed: boolean, theme: readonly string[]): ChartTitleModel {
  const rich = descend(title, 'tx', 'rich');
  const look = textLook(rich ?? child(title, 'txPr'), theme);
  return {
    text: children(rich, 'p').map((paragraph) => children(paragraph, 'r').map((run) => textOf(child(run, 't'))).join('')).join('\n') || textOf(descend(title, 'tx', 'strRef', 'strCache', 'pt', 'v')),
    visible: title !== undefined && !removed,
    overlay: isOn(title, 'overlay'),
    fontSize: look.size,
    fontColor: look.color,
    bold: look.bold,
  };
}

function readLegend(legend: XmlElement | undefined, theme: readonly string[]): ChartLegendModel {
  const look = textLook(child(legend, 'txPr'), theme);
  return {
    visible: legend !== undefined,
    position: LEGEND_POSITIONS.model(valueOf(legend, 'legendPos')) ?? 'Right',
    overlay: isOn(legend, 'overlay'),
    fontSize: look.size,
    fontColor: look.color,
  };
}

function readAxis(axis: XmlElement | undefined, model: ChartAxisModel, theme: readonly string[]): void {
  if (axis === undefined) {
    model.visible = false;
    return;
  }
  const scaling = child(axis, 'scaling');
  const number = (element: XmlElement | undefined, name: string): number | null => numberAttribute(child(element, name), 'val') ?? null;
  const title = child(axis, 'title');
  const grid = child(axis, 'majorGridlines');
  const look = textLook(child(axis, 'txPr'), theme);
  model.visible = !isOn(axis, 'delete');
  model.titleVisible = title !== undefined;
  model.title = title === undefined ? '' : readTitle(title, false, theme).text;
  model.numberFormat = attribute(child(axis, 'numFmt'), 'formatCode') ?? 'General';
  model.majorGridlines = grid !== undefined;
  model.minorGridlines = child(axis, 'minorGridlines') !== undefined;
  model.gridlineColor = drawingColor(descend(grid, 'spPr', 'ln', 'solidFill'), theme);
  model.minimum = number(scaling, 'min');
  model.maximum = number(scaling, 'max');
  model.majorUnit = number(axis, 'majorUnit');
  model.reversePlotOrder = valueOf(scaling, 'orientation') === 'maxMin';
  model.tickLabelPosition = TICK_LABELS.model(valueOf(axis, 'tickLblPos')) ?? 'NextToAxis';
  model.lineColor = drawingColor(descend(axis, 'spPr', 'ln', 'solidFill'), theme);
  model.fontSize = look.size;
  model.fontColor = look.color;
}
