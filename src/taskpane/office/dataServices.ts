import type { ChangeCount } from '../../app/changeCount';
import { loadMapping, loadSettings } from '../../app/workbookSettings';
import type { CivilDay } from '../../core/values/civilDay';
import type { ExcelPort } from '../../excel/port';
import { showSheet } from '../../excel/render/showSheet';
import type { BookkeeperClient } from '../../worker/bookkeeper';
import type { DataServices } from '../screens/data/dataServices';

export interface DataServicesOptions {
  readonly port: ExcelPort;
  readonly bookkeeper: BookkeeperClient;
  readonly today: () => CivilDay;
  readonly changes: ChangeCount;
}

/** The data screen over one workbook. */
export function dataServices({ port, bookkeeper, today, changes }: DataServicesOptions): DataServices {
  return {
    goTo: (sheetName, row, column) => showSheet(port, sheetName, { row: row - 1, column }),
    pairs: async () => bookkeeper.duplicatePairs(),
    async decide(pair, decision, language) {
      const { decideDuplicate } = await import('../../app/decideDuplicate');
      return decideDuplicate(port, pair, decision, language);
    },
    async cleanCopy(language, onProgress, signal) {
      const { cleanCopy } = await import('../../app/cleanCopy');
      const { settings } = await loadSettings(port);
      return cleanCopy({ port, language, settings, today: today(), mapping: await loadMapping(port), bookkeeper, changes, onProgress, signal });
    },
  };
}
