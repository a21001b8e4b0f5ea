import { readText } from '../cells/readText';
import { usedWithin } from '../cells/usedRange';
import type { HostState } from '../hostState';
import { MAX_ROWS, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { textWidth } from '../model/units';

const STEP = 10_000;
const BOLD = 1.1;
/** Room for the filter button of a table header. */
const BUTTON_CHARACTERS = 2.5;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** How many characters of the default font a text is as wide as: East Asian ones count two. */
export const shownCharacters = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Widens or narrows columns to their longest shown text. There are no font metrics here: characters are counted. */
export function autofitColumns(host: HostState, sheet: Sheet, area: Rectangle): void {
  const used = usedWithin(sheet, { ...area, row: area.rows === MAX_ROWS ? 0 : area.row, rows: area.rows }, true);
  if (used === null) return;
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    const widest = widestText(host, sheet, { ...used, column, columns: 1 });
    if (widest > 0) sheet.columnWidths.set(column, 1, textWidth(widest));
  }
}

function widestText(host: HostState, sheet: Sheet, column: Rectangle): number {
  let widest = 0;
  for (let from = 0; from < column.rows; from += STEP) {
    const part = { ...column, row: column.row + from, rows: Math.min(STEP, column.rows - from) };
    const texts = readText(host, sheet, part);
    texts.forEach(([text = ''], index) => {
      if (text === '') return;
      const { font, alignment } = host.workbook.styles.get(sheet.cells.style(part.row + index, part.column));
      const lines = alignment.wrapText ? text.split('\n') : [text];
      const longest = Math.max(...lines.map(shownCharacters)) + alignment.indentLevel;
      widest = Math.max(widest, longest * (font.size / 11) * (font.bold ? BOLD : 1));
    });
  }
  const header = sheet.tables.find(
    ({ range, showHeaders, showFilterButton }) =>
      showHeaders && showFilterButton && column.column >= range.column && column.column < range.column + range.columns,
  );
  const headerText = header === undefined ? null : sheet.cells.value(header.range.row, column.column);
  return Math.max(widest, typeof headerText === 'string' ? shownCharacters(headerText) + BUTTON_CHARACTERS : 0);
}
