import { loadSettings, saveSettings } from '../../app/workbookSettings';
import type { ExcelPort } from '../../excel/port';
import type { BookkeeperClient } from '../../worker/bookkeeper';
import type { SettingsServices } from '../screens/settings/settingsServices';

/** The settings screen over one workbook. */
export function settingsServices(port: ExcelPort, bookkeeper: BookkeeperClient): SettingsServices {
  return {
    async load() {
      const { settings, problems } = await loadSettings(port);
      return { settings, setAside: problems.length > 0 };
    },
    save: (settings) => saveSettings(port, settings),
    whatIf: async (changed) => bookkeeper.whatIf(changed),
  };
}
