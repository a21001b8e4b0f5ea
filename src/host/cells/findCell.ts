import type { HostState } from '../hostState';
import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { cellText } from '../text/cellText';
import { usedWithin } from './usedRange';

export interface FindRules {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** The first (or last) cell of the block whose shown text has the wanted one, row by row; null when none has. */
export function findCell(host: HostState, sheet: Sheet, area: Rectangle, wanted: string, rules: FindRules): Rectangle | null {
  const used = usedWithin(sheet, area, true);
  if (used === null) return null;
  const fold = (text: string): string => (rules.matchCase ? text : text.toLowerCase());
  const needle = fold(wanted);
  const { styles, date1904 } = host.workbook;
  for (let index = 0; index < used.rows * used.columns; index += 1) {
    const place = rules.backwards ? used.rows * used.columns - 1 - index : index;
    const row = used.row + Math.floor(place / used.columns);
    const column = used.column + (place % used.columns);
    const text = fold(cellText(sheet.cells.value(row, column), styles.get(sheet.cells.style(row, column)).numberFormat, date1904));
    if (rules.completeMatch ? text === needle : needle !== '' && text.includes(needle)) return { row, column, rows: 1, columns: 1 };
  }
  return null;
}
