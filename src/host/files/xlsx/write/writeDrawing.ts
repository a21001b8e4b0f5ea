import type { Sheet } from '../../../model/sheet';
import { CHART, DRAWING, RELATIONS, SHEET_DRAWING } from '../shared/ooxml';
import { columnAxis, EMU_PER_POINT, placeAt, rowAxis } from '../shared/sheetGeometry';
import { tag, XML_HEADER } from '../shared/xml';
import { writeChart, type PointsOf } from './writeChart';
import type { Parts } from './parts';

const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

/** Adds a sheet's drawing with its charts; returns the drawing part's name. */
export function writeDrawing(sheet: Sheet, parts: Parts, pointsOf: PointsOf): string {
  const name = parts.nextName('xl/drawings/drawing', 'xml');
  const anchors = sheet.charts.map((chart, index) => {
    const part = parts.nextName('xl/charts/chart', 'xml');
    parts.add(part, writeChart(chart, pointsOf), 'chart');
    const id = parts.relate(name, 'chart', part);
    const column = placeAt(columnAxis(sheet), chart.left);
    const row = placeAt(rowAxis(sheet), chart.top);
    const from = tag('xdr:col', {}, String(column.index)) + tag('xdr:colOff', {}, String(emu(column.offset))) + tag('xdr:row', {}, String(row.index)) + tag('xdr:rowOff', {}, String(emu(row.offset)));
    const frame = tag('xdr:graphicFrame', { macro: '' },
      tag('xdr:nvGraphicFramePr', {},
        tag('xdr:cNvPr', { id: index + 2, name: chart.name || `Chart ${index + 1}`, descr: chart.altTextDescription || undefined, title: chart.altTextTitle || undefined }) + tag('xdr:cNvGraphicFramePr')) +
      tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }) + tag('a:ext', { cx: 0, cy: 0 })) +
      tag('a:graphic', {}, tag('a:graphicData', { uri: CHART }, tag('c:chart', { 'xmlns:c': CHART, 'r:id': id }))));
    return tag('xdr:oneCellAnchor', {}, tag('xdr:from', {}, from) + tag('xdr:ext', { cx: emu(chart.width), cy: emu(chart.height) }) + frame + tag('xdr:clientData'));
  });
  parts.add(name, XML_HEADER + tag('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONS }, anchors.join('')), 'drawing');
  return name;
}
