import type { SheetLayout } from '../core/sheets/sheetLayout';
import { letOthersWork, stopIfCancelled } from '../excel/errors/cancel';
import type { BookkeeperClient } from '../worker/bookkeeper';
import { ReportJoiner } from '../worker/reportParts';

/**
 * The finished sheets from the bookkeeper, part by part, so that the pane is never held up by taking them in.
 * @throws ClienteleError E-CANCELLED
 */
export async function fetchReports(bookkeeper: BookkeeperClient, signal?: AbortSignal): Promise<SheetLayout[]> {
  const joiner = new ReportJoiner();
  for (let part = await bookkeeper.nextReportPart(); part !== null; part = await bookkeeper.nextReportPart()) {
    joiner.add(part);
    await letOthersWork();
    stopIfCancelled(signal);
  }
  return joiner.finish();
}
