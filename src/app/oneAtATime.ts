import { ClienteleError } from '../excel/errors/clienteleError';
import type { ExcelPort } from '../excel/port';

const busy = new WeakSet<ExcelPort>();

/**
 * Runs one writing job at a time in a workbook: a double click, or the ribbon and the pane together, start one (W14).
 * @throws ClienteleError E-BUSY when a job is running
 */
export async function oneAtATime<T>(port: ExcelPort, job: () => Promise<T>): Promise<T> {
  if (busy.has(port)) throw new ClienteleError('E-BUSY', {});
  busy.add(port);
  try {
    return await job();
  } finally {
    busy.delete(port);
  }
}
