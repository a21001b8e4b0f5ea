import { isCellError } from '../../../model/cellValue';
import type { Workbook } from '../../../model/workbook';
import { parseArea, splitReference } from '../shared/address';
import { escapeXml, tag } from '../shared/xml';

/** Charts keep a copy of their points for programs that draw before they calculate; longer sources go without. */
const MOST_POINTS = 10000;

/** The cached points of a reference: with a format when all of them are numbers; '' when it cannot be looked up. */
export function chartPoints(workbook: Workbook, reference: string): string {
  const place = splitReference(reference);
  const sheet = place === null ? undefined : workbook.sheetNamed(place.sheet);
  const area = place === null ? null : parseArea(place.address);
  if (sheet === undefined || area === null || area.rows * area.columns > MOST_POINTS) return '';
  const points: string[] = [];
  let numeric = true;
  for (let index = 0; index < area.rows * area.columns; index += 1) {
    const value = sheet.cells.value(area.row + Math.floor(index / area.columns), area.column + (index % area.columns));
    if (value === null) continue;
    if (typeof value !== 'number') numeric = false;
    points.push(tag('c:pt', { idx: index }, tag('c:v', {}, escapeXml(String(isCellError(value) ? value.error : value)))));
  }
  const { numberFormat } = workbook.styles.get(sheet.cells.style(area.row, area.column));
  const format = numeric && points.length > 0 ? tag('c:formatCode', {}, escapeXml(numberFormat)) : '';
  return format + tag('c:ptCount', { val: area.rows * area.columns }) + points.join('');
}
