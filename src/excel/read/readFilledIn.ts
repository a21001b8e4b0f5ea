import { rangeOf } from '../address';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import { probeMarker } from '../ownership/marker';
import type { ExcelPort } from '../port';
import { loadedValues } from './loadedValues';

/** What the user filled in beside the key of a row. */
export interface FilledIn {
  readonly key: string;
  readonly text: string;
}

/**
 * What the user filled in on a sheet of ours: the first column of its keyed table, by the keys that its mark names.
 * Found by place and not by header, so that the language may have changed since. Blank cells are left out; without such
 * a sheet there is nothing.
 * @param report key of the report, e.g. `duplicates`
 * @throws ClienteleError when Excel cannot be read
 */
export function readFilledIn(port: ExcelPort, report: string): Promise<FilledIn[]> {
  if (!port.supports('1.12')) return Promise.resolve([]);
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true });
    await syncInTime(context);
    const probes = worksheets.items.map((sheet) => ({ sheet, probe: probeMarker(sheet) }));
    await syncInTime(context);
    const own = probes.map(({ sheet, probe }) => ({ sheet, marker: probe.read() })).find(({ marker }) => marker?.key === report);
    const area = own?.marker?.keys;
    if (!own || !area) return [];
    const keys = rangeOf(own.sheet, area).load({ values: true });
    const cells = rangeOf(own.sheet, { ...area, column: 0 }).load({ values: true });
    await syncInTime(context);
    const keyValues = loadedValues(keys, report, '');
    return loadedValues(cells, report, '').flatMap(([cell], row): FilledIn[] => {
      const text = String(cell ?? '').trim();
      return text === '' ? [] : [{ key: String(keyValues[row]?.[0] ?? ''), text }];
    });
  });
}
