import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';

/** Rows of one sheet, 1-based, both ends included. */
export interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface RowsOfSheet extends RowSpan {
  readonly sheetId: string;
}

/** Rows whose state is asked for in one request: some 20 bytes each in the answer. */
const ROWS_AT_ONCE = 40_000;

/**
 * Rows that are hidden, by hand or by a filter, of several parts of sheets: runs in ascending order, one list a part.
 * One request where nothing is hidden; then the rows of the parts that have hidden ones.
 */
export function hiddenRows(port: ExcelPort, parts: readonly RowsOfSheet[]): Promise<RowSpan[][]> {
  if (parts.length === 0 || !port.supports('1.9')) return Promise.resolve(parts.map(() => []));
  return inExcel(port, 'untouched', async (context) => {
    const columns = parts.map((part) => columnOf(context, part.sheetId, part).load({ rowHidden: true }));
    await syncInTime(context);
    const found: RowSpan[][] = [];
    for (const [index, part] of parts.entries()) {
      // Null = some rows are and some are not.
      const hidden = columns[index]!.rowHidden as boolean | null;
      if (hidden === null) found.push(await mixedRows(context, part));
      else found.push(hidden ? [{ firstRow: part.firstRow, lastRow: part.lastRow }] : []);
    }
    return found;
  });
}

async function mixedRows(context: Excel.RequestContext, part: RowsOfSheet): Promise<RowSpan[]> {
  const runs: RowSpan[] = [];
  for (let firstRow = part.firstRow; firstRow <= part.lastRow; firstRow += ROWS_AT_ONCE) {
    const lastRow = Math.min(part.lastRow, firstRow + ROWS_AT_ONCE - 1);
    const rows = columnOf(context, part.sheetId, { firstRow, lastRow }).getRowProperties({ rowHidden: true });
    await syncInTime(context);
    rows.value.forEach(({ rowHidden }, at) => {
      if (rowHidden !== true) return;
      const row = firstRow + at;
      const last = runs.at(-1);
      if (last?.lastRow === row - 1) runs[runs.length - 1] = { firstRow: last.firstRow, lastRow: row };
      else runs.push({ firstRow: row, lastRow: row });
    });
  }
  return runs;
}

function columnOf(context: Excel.RequestContext, sheetId: string, { firstRow, lastRow }: RowSpan): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(firstRow - 1, 0, lastRow - firstRow + 1, 1);
}

/** The parts of a span that no run covers. */
export function visibleParts({ firstRow, lastRow }: RowSpan, hidden: readonly RowSpan[]): RowSpan[] {
  const parts: RowSpan[] = [];
  let next = firstRow;
  for (const run of hidden) {
    if (run.lastRow < next || run.firstRow > lastRow) continue;
    if (run.firstRow > next) parts.push({ firstRow: next, lastRow: run.firstRow - 1 });
    next = run.lastRow + 1;
  }
  if (next <= lastRow) parts.push({ firstRow: next, lastRow });
  return parts;
}

export function rowCount(runs: readonly RowSpan[]): number {
  return runs.reduce((sum, run) => sum + run.lastRow - run.firstRow + 1, 0);
}
