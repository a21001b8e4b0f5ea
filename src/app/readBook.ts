import { currencyFormatColumn, recognise, withPrecisionNote } from '../core/records';
import type { MappingDocument, Recognition, SheetProposal } from '../core/records';
import { stopIfCancelled } from '../excel/errors/cancel';
import type { ExcelPort } from '../excel/port';
import { readRows } from '../excel/read/readRows';
import { surveyWorkbook, type WorkbookSurvey } from '../excel/read/surveyWorkbook';
import type { BookkeeperClient, SheetTaken } from '../worker/bookkeeper';
import type { OnProgress } from './progress';

export interface SourcesFound {
  readonly survey: WorkbookSurvey;
  readonly recognition: Recognition;
}

/**
 * Looks at the workbook and recognises its sheets; reads only their heads.
 * @param mapping the `--map` document as parsed JSON; recognition reports what is wrong with it
 */
export async function findSources(port: ExcelPort, mapping: unknown, onProgress?: OnProgress): Promise<SourcesFound> {
  onProgress?.({ step: 'find' });
  const survey = await surveyWorkbook(port);
  // The document comes from outside: recognition checks its shape (M-SHAPE) before it uses it.
  const recognition = recognise(survey.sheets.map((sheet) => sheet.sample), (mapping ?? {}) as MappingDocument);
  return { survey, recognition: survey.precisionAsDisplayed ? { ...recognition, sheets: withPrecisionNote(recognition.sheets) } : recognition };
}

export interface ReadOptions {
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Hands every recognised sheet to the bookkeeper, chunk by chunk. */
export async function readSources(
  port: ExcelPort,
  { survey, recognition }: SourcesFound,
  bookkeeper: BookkeeperClient,
  options: ReadOptions,
): Promise<SheetTaken[]> {
  const taken: SheetTaken[] = [];
  await bookkeeper.start();
  for (const proposal of recognition.sheets) {
    stopIfCancelled(options.signal);
    taken.push(await readSheet(port, survey, proposal, bookkeeper, options));
  }
  return taken;
}

async function readSheet(
  port: ExcelPort,
  survey: WorkbookSurvey,
  proposal: SheetProposal,
  bookkeeper: BookkeeperClient,
  options: ReadOptions,
): Promise<SheetTaken> {
  const sheet = survey.sheets.find(({ sample }) => sample.sheetName === proposal.sheetName);
  if (!sheet) throw new Error(`Recognition proposed a sheet that was not surveyed (kind ${proposal.kind})`);
  const number = await bookkeeper.openSheet(proposal);
  const total = Math.max(0, proposal.lastDataRow - proposal.firstDataRow + 1);
  const report = (done: number): void => options.onProgress?.({ step: 'read', sheet: proposal.sheetName, done, total });
  report(0);
  await readRows(
    port,
    { sheetId: sheet.id, sheetName: proposal.sheetName, firstRow: proposal.firstDataRow, lastRow: proposal.lastDataRow, columns: proposal.readColumns, formatsOf: currencyFormatColumn(proposal, sheet.sample) },
    (firstRow, blocks) => bookkeeper.takeRows(number, firstRow, blocks),
    { signal: options.signal, onRows: report },
  );
  return bookkeeper.closeSheet(number);
}
