import { inExcel } from '../errors/inExcel';
import { inOurWords } from '../errors/hostErrors';
import { syncInTime } from '../errors/watchdog';
import { probeMarker } from '../ownership/marker';
import { surveyOwned } from '../ownership/surveyOwned';
import type { ExcelPort } from '../port';
import type { DescribedSheet } from '../render/describeCharts';
import { USUAL_PACE } from './commit';
import { UNFINISHED } from './commitSteps';
import { refuseWhileOthersWrite } from './lease';
import { rollForward } from './rollForward';
import { clearAdding, clearStaging, findStaging, type Adding, type FoundStaging } from './stagingSheet';

/** What was done to bring a workbook to rest. */
export type Recovery =
  | { readonly state: 'nothing' }
  /** These sheets were completed. */
  | { readonly state: 'finished'; readonly sheets: readonly string[]; readonly described: readonly DescribedSheet[] }
  /** Sample sheets that a torn-off job had added were taken away. */
  | { readonly state: 'undone'; readonly sheets: readonly string[] }
  /** These sheets are half new and only building again completes them (the workbook could not have a staging sheet). */
  | { readonly state: 'rebuildNeeded'; readonly sheets: readonly string[] };

/**
 * Finishes or undoes what a torn-off job left in a workbook.
 * @throws ClienteleError E-BUSY-ELSEWHERE while another run of the add-in is writing (W11)
 */
export async function recoverIn(port: ExcelPort): Promise<Recovery> {
  if (!port.supports('1.13')) return { state: 'nothing' }; // nothing of ours was ever written with such an Excel
  const { staging, half } = await inExcel(port, 'untouched', async (context) => {
    context.workbook.protection.load({ protected: true });
    const found = await findStaging(context);
    refuseWhileOthersWrite(found?.lease, port.leaseholder);
    if (found?.holds && !found.journal && !found.adding) await emptyStaging(context, found);
    return { staging: found, half: !found && context.workbook.protection.protected ? await halfSheets(context) : [] };
  });
  if (!staging) return half.length > 0 ? { state: 'rebuildNeeded', sheets: half } : { state: 'nothing' };
  const { adding } = staging;
  if (adding) return inExcel(port, 'undoneOnNextStart', (context) => takeAway(context, staging, adding));
  return staging.journal ? finish(port) : { state: 'nothing' };
}

/** A job was torn off before its commit: what it had put together goes, so that no copy of anybody's data stays. */
async function emptyStaging(context: Excel.RequestContext, { id }: FoundStaging): Promise<void> {
  clearStaging(context.workbook.worksheets.getItem(id));
  context.runtime.enableEvents = true;
  await syncInTime(context);
}

async function finish(port: ExcelPort): Promise<Recovery> {
  try {
    return await port.run(async (context): Promise<Recovery> => {
      const finished = await rollForward(context, await surveyOwned(context), USUAL_PACE);
      return finished ? { state: 'finished', sheets: finished.plan.sheets.map(({ name }) => name), described: finished.plan.sheets } : { state: 'nothing' };
    });
  } catch (error) {
    throw inOurWords(error, 'finishesOnNextStart');
  }
}

/** Takes away the sheets that a job had begun to add. */
export async function takeAway(context: Excel.RequestContext, staging: { readonly id: string }, { names, idsBefore }: Adding): Promise<Recovery> {
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  await syncInTime(context);
  const added = worksheets.items.filter(({ id, name }) => names.includes(name) && !idsBefore.includes(id) && id !== staging.id);
  for (const sheet of added) sheet.delete();
  const stagingSheet = worksheets.getItem(staging.id);
  clearAdding(stagingSheet);
  clearStaging(stagingSheet);
  context.runtime.enableEvents = true;
  await syncInTime(context);
  return { state: 'undone', sheets: added.map(({ name }) => name) };
}

/** Sheets of ours whose mark says that a build was writing them in place. */
async function halfSheets(context: Excel.RequestContext): Promise<string[]> {
  const worksheets = context.workbook.worksheets.load({ name: true });
  await syncInTime(context);
  const probes = worksheets.items.map((sheet) => ({ sheet, mark: probeMarker(sheet) }));
  await syncInTime(context);
  return probes.filter(({ mark }) => mark.read()?.build.startsWith(UNFINISHED)).map(({ sheet }) => sheet.name);
}
