import type { ChartAxisModel, ChartDataLabelsModel, ChartModel, ChartSeriesModel, ChartTitleModel } from '../../../model/chart';
import { shapeOf, type ChartShape } from '../shared/chartTypes';
import { LABEL_POSITIONS, LEGEND_POSITIONS, MARKERS, TICK_LABELS } from '../shared/chartWords';
import { CHART, DRAWING, RELATIONS } from '../shared/ooxml';
import { EMU_PER_POINT } from '../shared/sheetGeometry';
import { escapeXml, tag, XML_HEADER } from '../shared/xml';

/** Looks up what a reference such as `Sheet1!$B$2:$B$13` holds, as the cached points of a chart source. */
export type PointsOf = (reference: string) => string;

const val = (name: string, value: string | number | boolean): string => tag(name, { val: value });

/** A chart part. Series of other types than the chart's, or on the second axis, are groups of their own. */
export function writeChart(chart: ChartModel, pointsOf: PointsOf): string {
  const groups = groupSeries(chart);
  const isRound = groups.some(({ shape }) => shape.element === 'pieChart' || shape.element === 'doughnutChart');
  const hasSecondary = groups.some(({ secondary }) => secondary);
  const plot = groups.map((group) => groupXml(group, pointsOf)).join('') + (isRound ? '' : axesXml(chart, groups[0]?.shape ?? shapeOf(chart.type), hasSecondary));
  const { title, legend } = chart;
  return XML_HEADER + tag('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONS },
    val('c:date1904', false) + val('c:roundedCorners', false) +
    tag('c:chart', {},
      (title.visible && title.text !== '' ? titleXml(title, chart.fontSize * 1.2) : '') +
      val('c:autoTitleDeleted', !title.visible || title.text === '') +
      tag('c:plotArea', {}, '<c:layout/>' + plot) +
      (legend.visible ? tag('c:legend', {}, val('c:legendPos', LEGEND_POSITIONS.file(legend.position)) + val('c:overlay', legend.overlay) + textProperties(legend.fontSize, legend.fontColor, null)) : '') +
      val('c:plotVisOnly', true) + val('c:dispBlanksAs', 'gap')) +
    tag('c:spPr', {}, (chart.fillColor === null ? '' : solidFill(chart.fillColor)) + tag('a:ln', {}, '<a:noFill/>')) +
    textProperties(chart.fontSize, chart.fontColor, null, chart.fontName));
}

interface SeriesGroup {
  readonly shape: ChartShape;
  readonly secondary: boolean;
  readonly series: { readonly model: ChartSeriesModel; readonly index: number }[];
}

function groupSeries(chart: ChartModel): SeriesGroup[] {
  const groups: SeriesGroup[] = [];
  chart.series.forEach((model, index) => {
    const shape = shapeOf(model.type ?? chart.type);
    const secondary = model.axisGroup === 'Secondary';
    const known = groups.find((group) => group.secondary === secondary && sameShape(group.shape, shape));
    if (known === undefined) groups.push({ shape, secondary, series: [{ model, index }] });
    else known.series.push({ model, index });
  });
  // Columns are drawn before lines whatever the order of series, so that lines stay on top; the first group is the chart's.
  return groups.length > 0 ? groups : [{ shape: shapeOf(chart.type), secondary: false, series: [] }];
}

const sameShape = (a: ChartShape, b: ChartShape): boolean => JSON.stringify(a) === JSON.stringify(b);

function groupXml({ shape, secondary, series }: SeriesGroup, pointsOf: PointsOf): string {
  const { element } = shape;
  const first = series[0]?.model;
  const each = series.map(({ model, index }) => seriesXml(model, index, shape, pointsOf)).join('');
  const axisIds = secondary ? val('c:axId', 30) + val('c:axId', 40) : val('c:axId', 10) + val('c:axId', 20);
  const stacked = shape.grouping === 'stacked' || shape.grouping === 'percentStacked';
  switch (element) {
    case 'barChart':
      return tag('c:barChart', {}, val('c:barDir', shape.barDirection ?? 'col') + val('c:grouping', shape.grouping ?? 'clustered') + val('c:varyColors', false) + each +
        val('c:gapWidth', Math.round(first?.gapWidth ?? 150)) + overlapXml(first, stacked) + axisIds);
    case 'lineChart':
      return tag('c:lineChart', {}, val('c:grouping', shape.grouping ?? 'standard') + val('c:varyColors', false) + each + val('c:marker', true) + axisIds);
    case 'areaChart':
      return tag('c:areaChart', {}, val('c:grouping', shape.grouping ?? 'standard') + val('c:varyColors', false) + each + axisIds);
    case 'scatterChart':
      return tag('c:scatterChart', {}, val('c:scatterStyle', shape.smooth === true ? 'smoothMarker' : 'lineMarker') + val('c:varyColors', false) + each + axisIds);
    case 'pieChart':
      return tag('c:pieChart', {}, val('c:varyColors', true) + each + val('c:firstSliceAng', 0));
    case 'doughnutChart':
      return tag('c:doughnutChart', {}, val('c:varyColors', true) + each + val('c:firstSliceAng', 0) + val('c:holeSize', 50));
  }
}

function overlapXml(first: ChartSeriesModel | undefined, stacked: boolean): string {
  const overlap = stacked && (first?.overlap ?? 0) === 0 ? 100 : (first?.overlap ?? 0);
  return overlap === 0 ? '' : val('c:overlap', Math.round(overlap));
}

function seriesXml(series: ChartSeriesModel, index: number, shape: ChartShape, pointsOf: PointsOf): string {
  const { element } = shape;
  const isLine = element === 'lineChart' || element === 'scatterChart';
  const isRound = element === 'pieChart' || element === 'doughnutChart';
  const name = series.nameRef !== null
    ? tag('c:tx', {}, tag('c:strRef', {}, tag('c:f', {}, escapeXml(series.nameRef)) + cacheAs('c:strCache', pointsOf(series.nameRef))))
    : series.name === '' ? '' : tag('c:tx', {}, tag('c:v', {}, escapeXml(series.name)));
  const look = isLine ? lineLook(series, shape) : (series.fillColor === null ? '' : solidFill(series.fillColor)) + lineXml(series.lineColor, series.lineWeight);
  const points = [...series.points].map(([place, { fillColor }]) =>
    tag('c:dPt', {}, val('c:idx', place) + (element === 'barChart' ? val('c:invertIfNegative', false) : '') + val('c:bubble3D', false) + tag('c:spPr', {}, solidFill(fillColor)))).join('');
  const marker = isLine ? markerXml(series, shape) : '';
  return tag('c:ser', {},
    val('c:idx', index) + val('c:order', index) + name + (look === '' ? '' : tag('c:spPr', {}, look)) +
    (element === 'barChart' ? val('c:invertIfNegative', false) : '') + marker + points + labelsXml(series, element === 'areaChart' || isRound || isLine) +
    (series.categories === null ? '' : tag(element === 'scatterChart' ? 'c:xVal' : 'c:cat', {}, sourceXml(series.categories, pointsOf))) +
    (series.values === null ? '' : tag(element === 'scatterChart' ? 'c:yVal' : 'c:val', {}, tag('c:numRef', {}, tag('c:f', {}, escapeXml(series.values)) + cacheAs('c:numCache', pointsOf(series.values))))) +
    (isLine ? val('c:smooth', series.smooth || shape.smooth === true) : ''));
}

function lineLook(series: ChartSeriesModel, shape: ChartShape): string {
  if (shape.lines === false) return tag('a:ln', { w: 19050 }, '<a:noFill/>');
  return lineXml(series.lineColor ?? series.fillColor, series.lineWeight ?? (series.lineColor === null && series.fillColor === null ? null : 2.25));
}

const lineXml = (color: string | null, weight: number | null): string =>
  color === null && weight === null ? '' : tag('a:ln', { w: weight === null ? undefined : Math.round(weight * EMU_PER_POINT), cap: 'rnd' }, color === null ? '' : solidFill(color));

function markerXml(series: ChartSeriesModel, shape: ChartShape): string {
  if (shape.markers === false || series.markerStyle === 'None') return tag('c:marker', {}, val('c:symbol', 'none'));
  if (series.markerStyle === 'Automatic' || series.markerStyle === '') return '';
  const color = series.lineColor ?? series.fillColor;
  return tag('c:marker', {}, val('c:symbol', MARKERS.file(series.markerStyle)) + val('c:size', series.markerSize) + (color === null ? '' : tag('c:spPr', {}, solidFill(color))));
}

/** References that hold only numbers are number sources, all others text sources; the cached points tell which. */
function sourceXml(reference: string, pointsOf: PointsOf): string {
  const points = pointsOf(reference);
  const numeric = points.includes('<c:formatCode>');
  return tag(numeric ? 'c:numRef' : 'c:strRef', {}, tag('c:f', {}, escapeXml(reference)) + cacheAs(numeric ? 'c:numCache' : 'c:strCache', points));
}

const cacheAs = (name: string, points: string): string =>
  points === '' ? '' : tag(name, {}, name === 'c:strCache' ? points.replace(/<c:formatCode>[^<]*<\/c:formatCode>/, '') : points);

function labelsXml(series: ChartSeriesModel, keepsPosition: boolean): string {
  if (!series.hasDataLabels) return '';
  const labels: ChartDataLabelsModel = series.dataLabels;
  const position = keepsPosition || labels.position === 'BestFit' || labels.position === '' ? '' : val('c:dLblPos', LABEL_POSITIONS.file(labels.position));
  return tag('c:dLbls', {},
    (labels.numberFormat === '' || labels.numberFormat === 'General' ? '' : tag('c:numFmt', { formatCode: labels.numberFormat, sourceLinked: false })) +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' + textProperties(labels.fontSize, labels.fontColor, null) + position +
    val('c:showLegendKey', false) + val('c:showVal', labels.showValue) + val('c:showCatName', labels.showCategoryName) +
    val('c:showSerName', labels.showSeriesName) + val('c:showPercent', labels.showPercentage) + val('c:showBubbleSize', false));
}

function axesXml(chart: ChartModel, shape: ChartShape, hasSecondary: boolean): string {
  const { category, value, secondaryValue } = chart.axes;
  const horizontal = shape.barDirection === 'bar';
  const isScatter = shape.element === 'scatterChart';
  const main = axisXml(isScatter ? 'c:valAx' : 'c:catAx', category, 10, 20, horizontal ? 'l' : 'b', 'autoZero') + axisXml('c:valAx', value, 20, 10, horizontal ? 'b' : 'l', 'autoZero');
  if (!hasSecondary) return main;
  return main + axisXml('c:catAx', { ...category, visible: false, majorGridlines: false }, 30, 40, 'b', 'autoZero') + axisXml('c:valAx', secondaryValue, 40, 30, 'r', 'max');
}

function axisXml(name: 'c:catAx' | 'c:valAx', axis: ChartAxisModel, id: number, crossId: number, position: string, crosses: string): string {
  const limit = (element: string, value: number | null): string => (value === null ? '' : val(element, value));
  const line = axis.lineColor === null ? '' : tag('c:spPr', {}, tag('a:ln', { w: 9525 }, solidFill(axis.lineColor)));
  const grid = (element: string, color: string | null): string => tag(element, {}, color === null ? '' : tag('c:spPr', {}, tag('a:ln', { w: 9525 }, solidFill(color))));
  return tag(name, {},
    val('c:axId', id) +
    tag('c:scaling', {}, val('c:orientation', axis.reversePlotOrder ? 'maxMin' : 'minMax') + limit('c:max', axis.maximum) + limit('c:min', axis.minimum)) +
    val('c:delete', !axis.visible) + val('c:axPos', position) +
    (axis.majorGridlines ? grid('c:majorGridlines', axis.gridlineColor) : '') + (axis.minorGridlines ? grid('c:minorGridlines', null) : '') +
    (axis.titleVisible && axis.title !== '' ? titleXml({ text: axis.title, visible: true, overlay: false, fontSize: axis.fontSize, fontColor: axis.fontColor, bold: null }, 10) : '') +
    tag('c:numFmt', { formatCode: axis.numberFormat || 'General', sourceLinked: axis.numberFormat === '' || axis.numberFormat === 'General' }) +
    val('c:majorTickMark', 'none') + val('c:minorTickMark', 'none') + val('c:tickLblPos', TICK_LABELS.file(axis.tickLabelPosition) ?? 'nextTo') +
    line + textProperties(axis.fontSize, axis.fontColor, null) +
    val('c:crossAx', crossId) + val('c:crosses', crosses) +
    (name === 'c:catAx' ? val('c:auto', true) + val('c:lblAlgn', 'ctr') + val('c:lblOffset', 100) + val('c:noMultiLvlLbl', false) : val('c:crossBetween', 'between') + limit('c:majorUnit', axis.majorUnit)));
}

function titleXml(title: ChartTitleModel, usualSize: number): string {
  const look = runProperties('a:rPr', title.fontSize ?? usualSize, title.fontColor, title.bold ?? false);
  const paragraphs = title.text.split('\n').map((line) => tag('a:p', {}, tag('a:pPr', {}, runProperties('a:defRPr', title.fontSize ?? usualSize, title.fontColor, title.bold ?? false)) + tag('a:r', {}, look + tag('a:t', {}, escapeXml(line)))));
  return tag('c:title', {}, tag('c:tx', {}, tag('c:rich', {}, '<a:bodyPr/><a:lstStyle/>' + paragraphs.join(''))) + val('c:overlay', title.overlay));
}

function textProperties(size: number | null, color: string | null, bold: boolean | null, font?: string): string {
  if (size === null && color === null && bold === null && font === undefined) return '';
  return tag('c:txPr', {}, '<a:bodyPr/><a:lstStyle/>' + tag('a:p', {}, tag('a:pPr', {}, runProperties('a:defRPr', size, color, bold, font)) + tag('a:endParaRPr', { lang: 'en-US' })));
}

const runProperties = (name: string, size: number | null, color: string | null, bold: boolean | null, font?: string): string =>
  tag(name, { sz: size === null ? undefined : Math.round(size * 100), b: bold === null ? undefined : bold },
    (color === null || color === '' ? '' : solidFill(color)) + (font === undefined || font === '' ? '' : tag('a:latin', { typeface: font }) + tag('a:ea', { typeface: font })));

const solidFill = (color: string): string => tag('a:solidFill', {}, tag('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));
