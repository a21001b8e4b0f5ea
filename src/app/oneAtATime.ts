import { ClienteleError } from '../excel/errors/clienteleError';
import type { ExcelPort } from '../excel/port';
import { recoverUnfinished } from './recoverUnfinished';

const busy = new WeakSet<ExcelPort>();

/**
 * Runs one writing job at a time in a workbook: a double click, or the ribbon and the pane together, start one (W14).
 * What a job before it left unfinished is finished first (W12): a job never begins on half a build.
 * @throws ClienteleError E-BUSY when a job is running
 */
export async function oneAtATime<T>(port: ExcelPort, job: () => Promise<T>): Promise<T> {
  if (busy.has(port)) throw new ClienteleError('E-BUSY', {});
  busy.add(port);
  try {
    await recoverUnfinished(port);
    return await job();
  } finally {
    busy.delete(port);
  }
}
