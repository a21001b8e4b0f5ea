import type { HostState } from '../hostState';
import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';
import { sectionsOf } from '../text/formatSections';
import { checkBounded, shaped } from './writeCells';
import { restyle } from './styles';

const MAX_FORMAT = 255;
const MAX_SECTIONS = 4;

/** Sets number formats: one for all cells, or an array of the range's shape; null leaves a cell's format alone. */
export function writeNumberFormats(host: HostState, sheet: Sheet, area: Rectangle, value: unknown): void {
  // One format, alone or as a 1 x 1 array, is given to any range, whole columns included.
  const single: unknown =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 ? value[0][0] : value;
  if (!Array.isArray(single) && single !== null) {
    setFormat(host, sheet, area, checkedFormat(single));
    return;
  }
  checkBounded(area);
  const at = shaped(value, area);
  for (let offset = 0; offset < area.columns; offset += 1) {
    let from = 0;
    while (from < area.rows) {
      const format = at(from, offset);
      let end = from + 1;
      while (end < area.rows && at(end, offset) === format) end += 1;
      if (format !== null && format !== undefined) {
        setFormat(host, sheet, { row: area.row + from, column: area.column + offset, rows: end - from, columns: 1 }, checkedFormat(format));
      }
      from = end;
    }
  }
}

function setFormat(host: HostState, sheet: Sheet, area: Rectangle, numberFormat: string): void {
  restyle(host, sheet, [area], (style) => ({ ...style, numberFormat }));
}

/** Refuses what Excel refuses as a number format: other than text, too long, too many sections, open quotes or brackets. */
export function checkedFormat(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'a number format is a text');
  if (value === '') return 'General';
  const bare = value.replaceAll(/"[^"]*"|\\.|_./g, '');
  if (value.length > MAX_FORMAT || bare.includes('"') || sectionsOf(value).length > MAX_SECTIONS || /\[[^\]]*$/.test(bare)) {
    throw new HostError('InvalidArgument', `${value} is no number format`);
  }
  return value.toLowerCase() === 'general' ? 'General' : value;
}
