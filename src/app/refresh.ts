import { PORTRAIT_PREFIX } from '../core/reports/portrait/portraitKey';
import { inExcel } from '../excel/errors/inExcel';
import { syncInTime } from '../excel/errors/watchdog';
import { probeMarker } from '../excel/ownership/marker';
import type { ExcelPort } from '../excel/port';
import { buildPortrait } from './buildPortrait';
import { buildSheets } from './buildSummary';
import type { BuildSummaryRequest, BuiltSummary } from './buildSummary.types';
import { isClienteleError } from '../excel/errors/clienteleError';
import { bookkeeperHere } from '../worker/bookkeeperHere';
import { portraitWanted } from './portraitWanted';

export interface Refreshed {
  readonly summary: BuiltSummary;
  /** Names of the portrait sheets that stand in the workbook and show the new figures. */
  readonly portraits: readonly string[];
  /** Customers whose portrait sheet could not be made anew since they are not in the data any more: their sheets stay as they were. */
  readonly gone: readonly string[];
}

/**
 * Brings everything of ours in the workbook up to date together: the summary and all its sheets, the reusable portrait and every customer's own portrait sheet.
 * Sheets that show the same already are not written, the sources are read once, and the user stays at the sheet they are on.
 * @throws ClienteleError
 */
export async function refresh(asked: BuildSummaryRequest): Promise<Refreshed> {
  const { port } = asked;
  const bookkeeper = asked.bookkeeper ?? (await bookkeeperHere());
  const request = { ...asked, bookkeeper, show: false };
  const shared = await portraitWanted(port);
  const owners = await portraitOwners(port);
  const summary = await buildSheets(request);
  const present = new Set(await bookkeeper.customersAmong(owners));
  const own = owners.filter((id) => present.has(id));
  const portraits: string[] = [];
  const gone = owners.filter((id) => !present.has(id));
  if (own.length > 0) portraits.push(...(await buildPortrait({ ...request, customers: own, sheets: 'own' })).portraits.map(({ name }) => name));
  if (shared) {
    try {
      portraits.push(...(await buildPortrait({ ...request, customers: [shared.written], sheets: 'shared' })).portraits.map(({ name }) => name));
    } catch (error) {
      if (!isClienteleError(error) || !error.code.startsWith('E-CUSTOMER-')) throw error;
      gone.push(shared.written);
    }
  }
  return { summary, portraits, gone };
}

/** Ids of the customers who have a portrait sheet of their own. */
function portraitOwners(port: ExcelPort): Promise<string[]> {
  if (!port.supports('1.12')) return Promise.resolve([]);
  const prefix = PORTRAIT_PREFIX;
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true });
    await syncInTime(context);
    const probes = worksheets.items.map(probeMarker);
    await syncInTime(context);
    return probes.flatMap((probe) => {
      const key = probe.read()?.key ?? '';
      return key.startsWith(prefix) ? [key.slice(prefix.length)] : [];
    });
  });
}
