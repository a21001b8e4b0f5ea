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
    const from = corner(sheet, chart.left, chart.top);
    const to = corner(sheet, chart.left + chart.width, chart.top + chart.height);
    const frame = tag('xdr:graphicFrame', { macro: '' },
      tag('xdr:nvGraphicFramePr', {},
        tag('xdr:cNvPr', { id: index + 2, name: chart.name || `Chart ${index + 1}`, descr: chart.altTextDescription || undefined, title: chart.altTextTitle || undefined }) + tag('xdr:cNvGraphicFramePr')) +
      tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }) + tag('a:ext', { cx: 0, cy: 0 })) +
      tag('a:graphic', {}, tag('a:graphicData', { uri: CHART }, tag('c:chart', { 'xmlns:c': CHART, 'r:id': id }))));
    // Bound to cells at both ends, a chart spans its columns also where another default font makes them wider.
    return tag('xdr:twoCellAnchor', { editAs: 'twoCell' }, tag('xdr:from', {}, from) + tag('xdr:to', {}, to) + frame + tag('xdr:clientData'));
  });
  parts.add(name, XML_HEADER + tag('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONS }, anchors.join('')), 'drawing');
  return name;
}

/** The cell at a point of the sheet (points from its corner), and the offset within that cell. */
function corner(sheet: Sheet, left: number, top: number): string {
  const column = placeAt(columnAxis(sheet), left);
  const row = placeAt(rowAxis(sheet), top);
  return tag('xdr:col', {}, String(column.index)) + tag('xdr:colOff', {}, String(emu(column.offset))) + tag('xdr:row', {}, String(row.index)) + tag('xdr:rowOff', {}, String(emu(row.offset)));
}
