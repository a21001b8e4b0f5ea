import { ClienteleError } from '../app/errors';
import { loadMapping, loadSettings } from '../app/workbookSettings';
import type { CliMessages } from '../core/locales/cliMessages';
import { parseSettings, settingsDocument } from '../core/settings/parseSettings';
import type { Settings } from '../core/settings/settings';
import type { ExcelPort } from '../excel/port';
import type { Call } from './args';
import { readJson } from './jsonFile';

export interface Choices {
  readonly settings: Settings;
  /** The mapping document; undefined when none is given. */
  readonly mapping: unknown;
}

/**
 * What the user chose: the call's own options over the given documents over what the workbook keeps from the task pane.
 * @throws ClienteleError E-SETTINGS-INVALID
 */
export async function readChoices(call: Call, port: ExcelPort, messages: CliMessages): Promise<Choices> {
  const given = call.settings === null ? undefined : await readJson(call.settings, messages);
  const base = given === undefined ? (await loadSettings(port)).settings : settingsFrom(given);
  const settings = settingsFrom({
    ...settingsDocument(base),
    ...(call.asOf !== null && { asOf: call.asOf }),
    ...(call.period !== null && { period: call.period }),
    ...(call.since !== null && { routine: { ...base.routine, since: call.since } }),
    ...(call.languageGiven && { language: call.language }),
  });
  const mapping = call.map === null ? ((await loadMapping(port)) ?? undefined) : await readJson(call.map, messages);
  return { settings, mapping };
}

function settingsFrom(document: unknown): Settings {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new ClienteleError('E-SETTINGS-INVALID', { problems: parsed.problems });
  return parsed.settings;
}
