import type { CellContent } from '../../core/sheets/sheetLayout';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import { probeMarker } from '../ownership/marker';
import type { ExcelPort } from '../port';
import type { OwnTable } from './readOwnTables';
import { readRows } from './readRows';

/**
 * The rectangle that the last build wrote on a sheet of ours, by key of the report, in chunks: for sheets whose cells are long.
 * @param mostRows rows read at most, the header among them
 * @returns null where there is no such sheet
 * @throws ClienteleError when Excel cannot be read
 */
export async function readOwnSheet(port: ExcelPort, report: string, mostRows = Infinity): Promise<OwnTable | null> {
  if (!port.supports('1.12')) return null;
  const found = await inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true, name: true });
    await syncInTime(context);
    const probes = worksheets.items.map((sheet) => ({ sheet, probe: probeMarker(sheet) }));
    await syncInTime(context);
    const own = probes.map(({ sheet, probe }) => ({ sheet, marker: probe.read() })).find(({ marker }) => marker?.key === report);
    return own?.marker ? { id: own.sheet.id, name: own.sheet.name, marker: own.marker } : null;
  });
  if (!found || found.marker.rows === 0) return null;
  const { id, name, marker } = found;
  const rows: CellContent[][] = [];
  const columns = Array.from({ length: marker.columns }, (_, column) => column);
  await readRows(port, { sheetId: id, sheetName: name, firstRow: 1, lastRow: Math.min(marker.rows, mostRows), columns }, (_, blocks) => {
    for (const row of blocks[0]?.values ?? []) rows.push([...row] as CellContent[]);
  });
  return { rows, ownColumns: marker.columns, keyColumn: marker.keys?.column ?? -1 };
}
