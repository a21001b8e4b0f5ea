import { parseSettings, settingsDocument, type SettingsProblem } from '../core/settings/parseSettings';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings';
import { readSetting, writeSetting } from '../excel/settings/workbookSettings';
import type { ExcelPort } from '../excel/port';

export interface LoadedSettings {
  readonly settings: Settings;
  /** What of the kept document could not be used; the defaults stand in for all of it then, and the pane says so. */
  readonly problems: readonly SettingsProblem[];
}

/** The choices kept in the workbook; the defaults where none are kept. */
export async function loadSettings(port: ExcelPort): Promise<LoadedSettings> {
  const kept = await readSetting(port, 'clientele.settings');
  if (kept === null) return { settings: DEFAULT_SETTINGS, problems: [] };
  const parsed = parseSettings(kept);
  return parsed.ok ? { settings: parsed.settings, problems: [] } : { settings: DEFAULT_SETTINGS, problems: parsed.problems };
}

/** Keeps the choices in the workbook, as the document that `--settings` takes. */
export function saveSettings(port: ExcelPort, settings: Settings): Promise<void> {
  return writeSetting(port, 'clientele.settings', settingsDocument(settings));
}

/** The column mapping kept in the workbook (the `--map` document), or null. It names headers and sheets, no customers. */
export function loadMapping(port: ExcelPort): Promise<unknown> {
  return readSetting(port, 'clientele.mapping');
}

/** Keeps a column mapping in the workbook; null forgets it. */
export function saveMapping(port: ExcelPort, mapping: unknown): Promise<void> {
  return writeSetting(port, 'clientele.mapping', mapping);
}
