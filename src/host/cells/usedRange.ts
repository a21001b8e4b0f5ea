import { boundingRectangle, intersection, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { EMPTY } from '../model/cellColumn';
import { styledExtent } from './styles';

/** The smallest block with every value, and with every formatted cell unless `valuesOnly`; null on an empty sheet. */
export function usedRange(sheet: Sheet, valuesOnly: boolean): Rectangle | null {
  const values = sheet.cells.valuesExtent();
  if (valuesOnly) return values;
  const styled = styledExtent(sheet);
  if (values === null || styled === null) return values ?? styled;
  return boundingRectangle(values, styled);
}

/** The used part of a block of the sheet, or null. */
export function usedWithin(sheet: Sheet, area: Rectangle, valuesOnly: boolean): Rectangle | null {
  const used = usedRange(sheet, valuesOnly);
  const shared = used === null ? null : intersection(used, area);
  return shared === null || !valuesOnly ? shared : shrinkToValues(sheet, shared);
}

function shrinkToValues(sheet: Sheet, area: Rectangle): Rectangle | null {
  let found: Rectangle | null = null;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const cells = sheet.cells.columns.get(column);
    if (cells === undefined) continue;
    let last = Math.min(area.row + area.rows, cells.length) - 1;
    while (last >= area.row && cells.kinds[last] === EMPTY) last -= 1;
    let first = area.row;
    while (first <= last && cells.kinds[first] === EMPTY) first += 1;
    if (first > last) continue;
    const here = { row: first, column, rows: last - first + 1, columns: 1 };
    found = found === null ? here : boundingRectangle(found, here);
  }
  return found;
}
