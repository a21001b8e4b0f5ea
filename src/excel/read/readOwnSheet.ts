import type { CellContent } from '../../core/sheets/sheetLayout';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import { probeMarker, type Marker } from '../ownership/marker';
import type { ExcelPort } from '../port';
import type { OwnTable } from './readOwnTables';
import { readRows } from './readRows';

/** A sheet of ours as it stands in the workbook. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  readonly marker: Marker;
}

/** All sheets of ours, whatever they are called now. @throws ClienteleError when Excel cannot be read */
export async function readOwnSheets(port: ExcelPort): Promise<OwnSheet[]> {
  if (!port.supports('1.12')) return [];
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true, name: true });
    await syncInTime(context);
    const probes = worksheets.items.map((sheet) => ({ sheet, probe: probeMarker(sheet) }));
    await syncInTime(context);
    return probes.flatMap(({ sheet, probe }) => {
      const marker = probe.read();
      return marker ? [{ id: sheet.id, name: sheet.name, marker }] : [];
    });
  });
}

/**
 * The rectangle that the last build wrote on a sheet of ours, by key of the report, in chunks: for sheets whose cells are long.
 * @param mostRows rows read at most, the header among them
 * @param own the sheets of ours where they are known already
 * @returns null where there is no such sheet
 * @throws ClienteleError when Excel cannot be read
 */
export async function readOwnSheet(port: ExcelPort, report: string, mostRows = Infinity, own?: readonly OwnSheet[]): Promise<OwnTable | null> {
  const found = (own ?? (await readOwnSheets(port))).find(({ marker }) => marker.key === report);
  if (!found || found.marker.rows === 0) return null;
  const { id, name, marker } = found;
  const rows: CellContent[][] = [];
  const columns = Array.from({ length: marker.columns }, (_, column) => column);
  await readRows(port, { sheetId: id, sheetName: name, firstRow: 1, lastRow: Math.min(marker.rows, mostRows), columns }, (_, blocks) => {
    for (const row of blocks[0]?.values ?? []) rows.push([...row] as CellContent[]);
  });
  return { rows, ownColumns: marker.columns, keyColumn: marker.keys?.column ?? -1 };
}
