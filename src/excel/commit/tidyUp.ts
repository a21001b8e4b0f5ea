import { isHostTrouble } from '../errors/hostErrors';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';
import { clearStaging, findStaging } from './stagingSheet';

/**
 * After a failed job: events are on again, and the staging sheet is empty unless a commit needs it. The job's own error
 * is the one to report, and a host that failed the job may refuse this too: the next start clears what is left.
 * @throws anything that is not the host's refusal or silence
 */
export async function tidyUp(port: ExcelPort, what: 'clearStaging' | 'keepStaging'): Promise<void> {
  try {
    await port.run(async (context) => {
      context.runtime.enableEvents = true;
      const staging = what === 'clearStaging' ? await findStaging(context) : null;
      if (staging && !staging.journal) clearStaging(context.workbook.worksheets.getItem(staging.id));
      await syncInTime(context);
    });
  } catch (error) {
    if (!isHostTrouble(error)) throw error;
  }
}
