import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import { probeMarker } from '../ownership/marker';
import type { ExcelPort } from '../port';

/** What is to become of a row: it goes, or it stays and is told of, or it stays. */
export type RowVerdict = 'remove' | 'tell' | 'keep';

export interface RemovedRows {
  readonly removed: number;
  /** Rows that stay and are worth telling of, by sheet, counted as the sheet counts: from 1. */
  readonly told: readonly { readonly sheet: string; readonly row: number }[];
}

/** Rows looked at in one request: a table of the template is far smaller. */
const ROWS_A_READ = 5_000;

interface FoundTable {
  readonly sheet: string;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly verdicts: RowVerdict[];
}

/**
 * Takes rows out of the user's native tables by what stands in them. A table keeps one row, which is emptied. All rows are judged
 * before the first one goes, and all go in one request; doing it again after a failure takes the rest.
 * @throws ClienteleError
 */
export function removeTableRows(port: ExcelPort, judge: (row: readonly unknown[]) => RowVerdict): Promise<RemovedRows> {
  return inExcel(port, 'untouched', async (context) => {
    const found = await userTables(context, port.supports('1.12'));
    await judgeRows(context, found, judge);
    for (const { table, verdicts } of found) removeFrom(table, verdicts);
    await syncInTime(context);
    return {
      removed: found.flatMap(({ verdicts }) => verdicts).filter((verdict) => verdict === 'remove').length,
      told: found.flatMap(({ sheet, body, verdicts }) => {
        const kept = verdicts.filter((verdict) => verdict !== 'remove');
        return kept.flatMap((verdict, index) => (verdict === 'tell' ? [{ sheet, row: body.rowIndex + index + 1 }] : []));
      }),
    };
  });
}

/** The tables of sheets that are not ours. */
async function userTables(context: Excel.RequestContext, marked: boolean): Promise<FoundTable[]> {
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  await syncInTime(context);
  const probes = worksheets.items.map((sheet) => ({ sheet, marker: marked ? probeMarker(sheet) : null, tables: sheet.tables.load({ id: true }) }));
  await syncInTime(context);
  const found = probes
    .filter(({ marker }) => (marker?.read() ?? null) === null)
    .flatMap(({ sheet, tables }) =>
      tables.items.map((table): FoundTable => ({ sheet: sheet.name, table, body: table.getDataBodyRange().load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }), verdicts: [] })),
    );
  await syncInTime(context);
  return found;
}

/** One request for the heads of all tables, and one more as long as a table is longer. */
async function judgeRows(context: Excel.RequestContext, found: readonly FoundTable[], judge: (row: readonly unknown[]) => RowVerdict): Promise<void> {
  for (let from = 0; ; from += ROWS_A_READ) {
    const parts = found
      .filter(({ body }) => body.rowCount > from)
      .map(({ body, verdicts }) => {
        const rows = Math.min(ROWS_A_READ, body.rowCount - from);
        return { verdicts, range: body.getCell(from, 0).getResizedRange(rows - 1, body.columnCount - 1).load({ values: true }) };
      });
    if (parts.length === 0) return;
    // A long table does not fit one answer, so each part needs its own sync.
    await syncInTime(context);
    for (const { verdicts, range } of parts) verdicts.push(...(range.values as unknown[][]).map(judge));
  }
}

/** From the last row up, so that the places of the others stay. */
function removeFrom(table: Excel.Table, verdicts: readonly RowVerdict[]): void {
  const leaveOne = verdicts.every((verdict) => verdict === 'remove');
  for (let row = verdicts.length - 1; row >= 0; row--) {
    if (verdicts[row] !== 'remove') continue;
    if (leaveOne && row === 0) table.getDataBodyRange().getRow(0).clear('Contents');
    else table.rows.getItemAt(row).delete();
  }
}
