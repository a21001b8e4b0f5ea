import { recoverIn, type Recovery } from '../excel/commit/recover';
import type { ExcelPort } from '../excel/port';
import { describeCharts } from '../excel/render/describeCharts';

export type { Recovery } from '../excel/commit/recover';

/**
 * Brings a workbook to rest in which a job was torn off (the pane closed, Excel gone, the network lost): finishes a
 * commit that had begun, takes away sample sheets that were not all added, empties the staging sheet. Called on start
 * of the pane and before every job; costs one small request where there is nothing to do.
 * @throws ClienteleError when Excel refuses, e.g. E-SHEET-PROTECTED; the workbook is then as it was found, and the next
 * call tries again
 */
export async function recoverUnfinished(port: ExcelPort): Promise<Recovery> {
  const recovery = await recoverIn(port);
  if (recovery.state === 'finished') await describeCharts(port, recovery.described);
  return recovery;
}
