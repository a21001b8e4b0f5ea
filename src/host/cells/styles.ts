import type { HostState } from '../hostState';
import type { CellStyle } from '../model/cellStyle';
import { DEFAULT_STYLE_INDEX } from '../model/styleTable';
import { MAX_ROWS, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';

/** The style indexes that occur in the blocks; the cost is in runs and styled columns, not cells. */
export function stylesIn(sheet: Sheet, areas: readonly Rectangle[]): Set<number> {
  const found = new Set<number>();
  for (const area of areas) {
    let own = 0;
    for (const [column, runs] of sheet.cells.columnStyles) {
      if (column < area.column || column >= area.column + area.columns) continue;
      own += 1;
      for (const run of runs.between(area.row, area.rows)) found.add(run.value);
    }
    if (own < area.columns) for (const run of sheet.cells.sharedStyles.between(area.row, area.rows)) found.add(run.value);
  }
  return found;
}

/** What the styles of all cells agree on, or null when they differ, as format properties answer. */
export function agreed<T>(host: HostState, sheet: Sheet, areas: readonly Rectangle[], pick: (style: CellStyle) => T): T | null {
  let common: T | undefined;
  for (const index of stylesIn(sheet, areas)) {
    const value = pick(host.workbook.styles.get(index));
    if (common !== undefined && common !== value) return null;
    common = value;
  }
  return common ?? null;
}

/** Changes the style of every cell of the blocks. */
export function restyle(host: HostState, sheet: Sheet, areas: readonly Rectangle[], change: (style: CellStyle) => CellStyle): void {
  const changer = host.workbook.styles.changer(change);
  for (const area of areas) sheet.cells.mapStyles(area, changer);
}

/** The smallest block holding every cell with a style of its own. Whole-column and whole-row styles do not count. */
export function styledExtent(sheet: Sheet): Rectangle | null {
  let top = MAX_ROWS;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const [column, runs] of sheet.cells.columnStyles) {
    const tail = runs.at(MAX_ROWS - 1);
    for (const run of runs.between(0, MAX_ROWS)) {
      const wholeColumn = run.value === tail && run.from + run.count === MAX_ROWS;
      if (wholeColumn || run.value === DEFAULT_STYLE_INDEX || run.value === sheet.cells.sharedStyles.at(run.from)) continue;
      top = Math.min(top, run.from);
      bottom = Math.max(bottom, run.from + run.count - 1);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
