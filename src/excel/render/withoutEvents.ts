import { inExcel } from '../errors/inExcel';
import { hostCodeOf } from '../errors/hostErrors';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';

/**
 * Does a job with this add-in's events off, so that its own writing does not start a refresh (W16), and switches them on
 * again whatever happens. `runtime.enableEvents` (ExcelApi 1.8) concerns this add-in only.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events#enable-and-disable-events
 */
export async function withoutEvents<T>(port: ExcelPort, job: () => Promise<T>): Promise<T> {
  await inExcel(port, 'untouched', (context) => setEvents(context, false));
  let result: T;
  try {
    result = await job();
  } catch (error) {
    // The job's own error is the one to report; a host that failed it may refuse this too.
    await port.run((context) => setEvents(context, true)).catch((second: unknown) => {
      if (hostCodeOf(second) === null) throw error;
    });
    throw error;
  }
  await inExcel(port, 'partlyWritten', (context) => setEvents(context, true));
  return result;
}

async function setEvents(context: Excel.RequestContext, on: boolean): Promise<void> {
  context.runtime.enableEvents = on;
  await syncInTime(context);
}
