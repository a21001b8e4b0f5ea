import type { InputCell } from '../../core/sheets/sheetLayout';
import { ClienteleError } from '../errors/clienteleError';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';
import { probeMarker } from './marker';

/** Custom property of a sheet of ours that says where its input cells stand: `growth=40,3;interest=41,3`. */
const PROPERTY = 'clientele.inputs';

/** What stands in the input cells of a sheet, by key. */
export type SheetInputs = Readonly<Record<string, unknown>>;

/** Remembers where the input cells of a sheet are; takes effect with the next sync. */
export function writeInputMark(sheet: Excel.Worksheet, inputs: readonly InputCell[]): void {
  if (inputs.length > 0) sheet.customProperties.add(PROPERTY, inputs.map(({ key, row, column }) => `${key}=${row},${column}`).join(';'));
}

/**
 * What the reader has written into the input cells of our sheets, by key of the report, before a rebuild writes over
 * them. Sheets without such cells are not in the map.
 */
export function readInputs(port: ExcelPort): Promise<ReadonlyMap<string, SheetInputs>> {
  if (!port.supports('1.12')) throw new ClienteleError('E-EXCEL-TOO-OLD', { needs: 'ExcelApi 1.12' });
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true });
    await syncInTime(context);
    const probes = worksheets.items.map((sheet) => ({ sheet, marker: probeMarker(sheet), places: sheet.customProperties.getItemOrNullObject(PROPERTY).load({ value: true }) }));
    await syncInTime(context);
    const asked = probes.flatMap(({ sheet, marker, places }) => {
      const key = marker.read()?.key;
      if (key === undefined || places.isNullObject) return [];
      const cells = parsePlaces(places.value).map((cell) => ({ key: cell.key, range: sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).load({ values: true }) }));
      return [{ key, cells }];
    });
    if (asked.length > 0) await syncInTime(context);
    return new Map(asked.map(({ key, cells }) => [key, Object.fromEntries(cells.map((cell) => [cell.key, (cell.range.values as unknown[][] | null)?.[0]?.[0]]))]));
  });
}

/** Places that cannot be read are left out: the defaults stand in for them. */
function parsePlaces(text: string): InputCell[] {
  return text.split(';').flatMap((part) => {
    const found = /^([a-z]+)=(\d+),(\d+)$/i.exec(part);
    return found ? [{ key: found[1]!, row: Number(found[2]), column: Number(found[3]) }] : [];
  });
}
