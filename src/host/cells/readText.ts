import type { HostState } from '../hostState';
import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { cellText } from '../text/cellText';
import { grid } from './readCells';

/** What the cells show, as `Range.text` answers it. */
export function readText(host: HostState, sheet: Sheet, area: Rectangle): string[][] {
  const rows = grid(area, '');
  const { styles, date1904 } = host.workbook;
  for (let offset = 0; offset < area.columns; offset += 1) {
    const column = area.column + offset;
    const cells = sheet.cells.columns.get(column);
    if (cells === undefined) continue;
    for (const run of sheet.cells.stylesOf(column).between(area.row, area.rows)) {
      const format = styles.get(run.value).numberFormat;
      for (let row = run.from; row < Math.min(run.from + run.count, cells.length); row += 1) {
        const line = rows[row - area.row];
        if (line !== undefined) line[offset] = cellText(cells.get(row), format, date1904);
      }
    }
  }
  return rows;
}
