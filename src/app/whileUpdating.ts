import type { Language } from '../core/locales/language';
import { reportMessagesOf } from '../core/locales/messages';
import type { ExcelPort } from '../excel/port';
import { writeStatusLine } from './statusLine';

/**
 * Does a job that nobody sees at work: the summary's status line says "updating" until it has ended. Where it still says so
 * then (the job failed, or wrote other sheets) the line gets back what stood there. The remark is not worth failing for:
 * where Excel refuses it, the job goes on without, and on the next opening of the workbook the line is written anew.
 */
export async function whileUpdating<T>(port: ExcelPort, language: Language, job: () => Promise<T>): Promise<T> {
  const { updating } = reportMessagesOf(language).routine.status;
  const before = await writeStatusLine(port, () => updating).catch(() => null);
  try {
    return await job();
  } finally {
    if (before !== null) await writeStatusLine(port, (now) => (now === updating ? before : null)).catch(() => null);
  }
}
