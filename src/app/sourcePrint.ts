import { settingsDocument } from '../core/settings/parseSettings';
import type { Settings } from '../core/settings/settings';
import { isoOf, type CivilDay } from '../core/values/civilDay';
import { letOthersWork } from '../excel/errors/cancel';
import { inExcel } from '../excel/errors/inExcel';
import { syncInTime } from '../excel/errors/watchdog';
import type { ExcelPort } from '../excel/port';
import { askListPrint, askUsedRows, type ListPrint, type ListToPrint } from '../excel/read/listPrint';
import { TextHash } from '../excel/textHash';
import { idOf } from './findSources';
import type { SourcesFound } from './readBook';

/** A list that a build read. */
export interface PrintedList extends ListToPrint {
  /** The sheet: found again by its id, which outlives a rename, else by its name, which outlives saving. */
  readonly id: string;
  readonly sheetName: string;
  readonly print: ListPrint;
}

/** What a build stood on; kept as text beside the snapshots. Holds prints of cells, never their content. */
export interface SourcePrint {
  readonly version: 1;
  /** Day of the build. */
  readonly built: string;
  readonly settings: string;
  readonly lists: readonly PrintedList[];
  /** Sheets of the user that were no source. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

/** Looks at the lists that are about to be read: a part of a second on any workbook. */
export async function printLists(port: ExcelPort, { survey, recognition }: SourcesFound): Promise<PrintedList[]> {
  const lists = recognition.sheets
    .filter(({ readColumns }) => readColumns.length > 0)
    .map((proposal) => ({ id: idOf(survey, proposal), sheetName: proposal.sheetName, headerRow: proposal.headerRow - 1, columns: proposal.readColumns }));
  return inExcel(port, 'untouched', async (context) => {
    const asked = lists.map((list) => {
      const sheet = context.workbook.worksheets.getItem(list.id);
      return { list, sheet, used: askUsedRows(sheet) };
    });
    await syncInTime(context);
    const prints = asked.map(({ list, sheet, used }) => ({ list, print: askListPrint(sheet, list.sheetName, list, used.end()) }));
    await syncInTime(context);
    await letOthersWork();
    return prints.map(({ list, print }): PrintedList => ({ ...list, print: print() }));
  });
}

/** What is kept of the sources with a build: their lists as they were printed, the other sheets, the settings, the day. */
export function sourcePrint(lists: readonly PrintedList[], { survey }: SourcesFound, settings: Settings, today: CivilDay): string {
  const sources = new Set(lists.map(({ id }) => id));
  const others = survey.sheets.filter(({ id }) => !sources.has(id)).map(({ id, sample }) => ({ id, name: sample.sheetName }));
  return JSON.stringify({ version: 1, built: isoOf(today), settings: settingsPrint(settings), lists, others } satisfies SourcePrint);
}

/** The print of the settings that figures depend on: how and when to refresh is none of them. */
export function settingsPrint(settings: Settings): string {
  const document: Partial<Record<string, unknown>> = { ...settingsDocument(settings) };
  delete document['routine'];
  return new TextHash().take(JSON.stringify(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1)))).digits();
}

/** Reads the text back; null for what another version wrote, which is then as good as not known. */
export function parseSourcePrint(text: string | null): SourcePrint | null {
  if (text === null) return null;
  try {
    const print = JSON.parse(text) as Partial<SourcePrint>;
    return print.version === 1 && Array.isArray(print.lists) && Array.isArray(print.others) ? (print as SourcePrint) : null;
  } catch {
    return null; // the user may write what they like into a cell
  }
}
