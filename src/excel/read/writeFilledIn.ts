import type { CellContent } from '../../core/sheets/sheetLayout';
import { rangeOf } from '../address';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import { probeMarker } from '../ownership/marker';
import type { ExcelPort } from '../port';

/**
 * Fills in for the user what `readFilledIn` reads: the first column of the keyed table of a sheet of ours, in the row of
 * a key. One cell is written, as if it had been typed.
 * @param text one of the entries of the column's drop-down; '' empties the cell
 * @returns false where there is no such sheet or row
 * @throws ClienteleError when Excel refuses (E-SHEET-PROTECTED ...)
 */
export function writeFilledIn(port: ExcelPort, report: string, key: string, text: string): Promise<boolean> {
  if (!port.supports('1.12')) return Promise.resolve(false);
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true });
    await syncInTime(context);
    const probes = worksheets.items.map((sheet) => ({ sheet, probe: probeMarker(sheet) }));
    await syncInTime(context);
    const own = probes.map(({ sheet, probe }) => ({ sheet, marker: probe.read() })).find(({ marker }) => marker?.key === report);
    const area = own?.marker?.keys;
    if (!own || !area) return false;
    const keys = rangeOf(own.sheet, area).load({ values: true });
    await syncInTime(context);
    const row = (keys.values as CellContent[][]).findIndex(([cell]) => String(cell ?? '') === key);
    if (row < 0) return false;
    rangeOf(own.sheet, { row: area.row + row, column: 0, rows: 1, columns: 1 }).values = [[text]];
    await syncInTime(context);
    return true;
  });
}
