import { addMonths, dayOfIso, type CivilDay } from '../core/values/civilDay';
import { readSources, SNAPSHOTS_KEY } from '../core/reports/routine/snapshotTable';
import type { Reminder } from '../core/settings/routine';
import type { Settings } from '../core/settings/settings';
import { inExcel } from '../excel/errors/inExcel';
import { syncInTime } from '../excel/errors/watchdog';
import { probeMarker } from '../excel/ownership/marker';
import type { ExcelPort } from '../excel/port';
import { askListPrint, askUsedRows } from '../excel/read/listPrint';
import { readOwnSheet } from '../excel/read/readOwnSheet';
import { findSources } from './findSources';
import { changesOfList, type SourceChange } from './sourceChange';
import { parseSourcePrint, settingsPrint, type SourcePrint } from './sourcePrint';
import { loadMapping } from './workbookSettings';

export type { SourceChange } from './sourceChange';

/** How the built sheets stand to what they were made from. */
export interface Staleness {
  /** Day of the last build. */
  readonly built: CivilDay;
  /** What has changed since; empty = up to date. */
  readonly changes: readonly SourceChange[];
}

/** Rows of the hidden sheet in which the print of the sources stands, at most. */
const PRINT_ROWS = 60;

/**
 * Whether the sources still look as they did at the last build, and what is different: rows added, taken away, edited; sheets that came or went; settings.
 * A list of up to 60,000 cells is compared row by row, a longer one by its length and 40 blocks of rows all over it, so an edit between two blocks can
 * pass here (a change event tells of it, {@link watchSourceChanges}). Sorting changes nothing.
 * @param settings those that a build would use now; not compared where left out
 * @returns null where nothing was built, or by a version that did not look
 * @throws ClienteleError when Excel cannot be read
 */
export async function staleness(port: ExcelPort, settings: Settings | null = null): Promise<Staleness | null> {
  const kept = await readOwnSheet(port, SNAPSHOTS_KEY, PRINT_ROWS);
  const print = parseSourcePrint(kept && readSources(kept));
  const built = print && dayOfIso(print.built);
  if (!print || built === null) return null;
  const { changes, unknown } = await compare(port, print);
  const added = unknown.length > 0 ? await newSources(port, unknown) : [];
  const changed: SourceChange[] = settings && settingsPrint(settings) !== print.settings ? [{ sheetName: '', what: 'settings', count: null }] : [];
  return { built, changes: [...changes, ...added, ...changed] };
}

/** Whether the user wished to be reminded by now. */
export function isDue(built: CivilDay, today: CivilDay, reminder: Reminder): boolean {
  switch (reminder) {
    case 'none':
      return false;
    case 'daily':
      return today > built;
    case 'weekly':
      return today - built >= 7;
    case 'monthly':
      return today >= addMonths(built, 1);
  }
}

function compare(port: ExcelPort, print: SourcePrint): Promise<{ changes: SourceChange[]; unknown: string[] }> {
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ id: true, name: true });
    await syncInTime(context);
    const find = (id: string, name: string) => worksheets.items.find((sheet) => sheet.id === id) ?? worksheets.items.find((sheet) => sheet.name === name);
    const known = new Set(print.others.map(({ id, name }) => find(id, name)?.id));
    const lists = print.lists.map((list) => {
      const sheet = find(list.id, list.sheetName);
      if (sheet) known.add(sheet.id);
      return { list, sheet, used: sheet && askUsedRows(sheet) };
    });
    const strangers = worksheets.items.filter(({ id }) => !known.has(id)).map((sheet) => ({ sheet, marker: probeMarker(sheet), used: askUsedRows(sheet) }));
    await syncInTime(context);
    const asked = lists.map(({ list, sheet, used }) => ({ list, sheet, now: sheet && used && askListPrint(sheet, list.sheetName, list, used.end(), list.print) }));
    await syncInTime(context);
    const changes = asked.flatMap(({ list, sheet, now }): SourceChange[] =>
      now && sheet ? changesOfList(sheet.name, list.print, now()) : [{ sheetName: list.sheetName, what: 'sheetRemoved', count: null }],
    );
    return { changes, unknown: strangers.filter(({ marker, used }) => marker.read() === null && used.end() > 0).map(({ sheet }) => sheet.name) };
  });
}

/** Of sheets that were not there at the last build, those that a build would read. */
async function newSources(port: ExcelPort, names: readonly string[]): Promise<SourceChange[]> {
  const { recognition } = await findSources(port, await loadMapping(port));
  return recognition.sheets.filter(({ sheetName }) => names.includes(sheetName)).map(({ sheetName }) => ({ sheetName, what: 'sheetAdded', count: null }));
}
