import { inExcel } from '../excel/errors/inExcel';
import { syncInTime } from '../excel/errors/watchdog';
import { probeMarker } from '../excel/ownership/marker';
import type { ExcelPort } from '../excel/port';
import { showSheet } from '../excel/render/showSheet';
import { commandWordsOf } from '../core/locales/commandWordsOf';
import { buildSummaryCommand } from './buildSummaryCommand';
import type { CommandDesk } from './commandDesk';

/** The key in the mark of the sheet that lists the problems. */
const PROBLEMS_KEY = 'problems';

/** Brings the list of data problems to the front; where there is none yet, builds the summary with it first. */
export async function dataProblemsCommand(desk: CommandDesk): Promise<void> {
  const { pane, port, language, tell } = desk;
  pane.show('data');
  let name = await problemsSheet(port);
  if (name === null) {
    if (!(await buildSummaryCommand(desk))) return;
    name = await problemsSheet(port);
  }
  const { problems } = commandWordsOf(language);
  if (name === null) await tell({ title: problems.title, paragraphs: [problems.none] });
  else if (!(await showSheet(port, name, { row: 0, column: 0 }))) await tell({ title: problems.title, paragraphs: [problems.notShown(name)] });
}

function problemsSheet(port: ExcelPort): Promise<string | null> {
  if (!port.supports('1.12')) return Promise.resolve(null);
  return inExcel(port, 'untouched', async (context) => {
    const worksheets = context.workbook.worksheets.load({ name: true });
    await syncInTime(context);
    const probes = worksheets.items.map((sheet) => ({ sheet, marker: probeMarker(sheet) }));
    await syncInTime(context);
    return probes.find(({ marker }) => marker.read()?.key === PROBLEMS_KEY)?.sheet.name ?? null;
  });
}
