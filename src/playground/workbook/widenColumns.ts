import type { Sheet } from '../../host/model/sheet';
import { textWidth } from '../../host/model/units';
import type { Workbook } from '../../host/model/workbook';
import { cellText } from '../../host/text/cellText';

const ROWS_LOOKED_AT = 100;
const MOST_CHARACTERS = 40;

/** Gives columns without a width of their own the width of their texts: a .csv brings none, and cut dates mislead. */
export function widenColumns(workbook: Workbook, sheet: Sheet): void {
  for (const [column, cells] of sheet.cells.columns) {
    if (sheet.columnWidths.at(column) !== 0) continue;
    let longest = 0;
    for (let row = 0; row < Math.min(ROWS_LOOKED_AT, cells.length); row += 1) {
      const format = workbook.styles.get(sheet.cells.style(row, column)).numberFormat;
      longest = Math.max(longest, characters(cellText(cells.get(row), format, workbook.date1904)));
    }
    if (longest > 8) sheet.columnWidths.set(column, 1, textWidth(Math.min(MOST_CHARACTERS, longest + 2)));
  }
}

/** Chinese characters are two wide. */
const characters = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
