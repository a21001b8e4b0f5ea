import { assembleBook, createSheetReader, recognise } from '../core/records';
import type { Book, MappingDocument, ReadSheet, Recognition, SheetProposal } from '../core/records';
import { letOthersWork, stopIfCancelled } from '../excel/errors/cancel';
import type { ExcelPort } from '../excel/port';
import { readRows } from '../excel/read/readRows';
import { surveyWorkbook, type WorkbookSurvey } from '../excel/read/surveyWorkbook';
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
  return { survey, recognition };
}

export interface ReadOptions {
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads every recognised sheet into typed columns, chunk by chunk. */
export async function readSources(port: ExcelPort, { survey, recognition }: SourcesFound, options: ReadOptions): Promise<ReadSheet[]> {
  const read: ReadSheet[] = [];
  for (const proposal of recognition.sheets) {
    stopIfCancelled(options.signal);
    read.push(await readSheet(port, survey, proposal, options));
  }
  return read;
}

/** Joins the sheets read into the book that is analysed. */
export async function joinBook(sheets: ReadSheet[]): Promise<Book> {
  await letOthersWork();
  return assembleBook(sheets);
}

async function readSheet(port: ExcelPort, survey: WorkbookSurvey, proposal: SheetProposal, options: ReadOptions): Promise<ReadSheet> {
  const sheet = survey.sheets.find(({ sample }) => sample.sheetName === proposal.sheetName);
  if (!sheet) throw new Error(`Recognition proposed a sheet that was not surveyed (kind ${proposal.kind})`);
  const reader = createSheetReader(proposal);
  const total = Math.max(0, proposal.lastDataRow - proposal.firstDataRow + 1);
  const report = (done: number): void => options.onProgress?.({ step: 'read', sheet: proposal.sheetName, done, total });
  report(0);
  await readRows(
    port,
    { sheetId: sheet.id, sheetName: proposal.sheetName, firstRow: proposal.firstDataRow, lastRow: proposal.lastDataRow, columns: proposal.readColumns },
    (firstRow, blocks) => reader.addChunk(firstRow, blocks),
    { signal: options.signal, onRows: report },
  );
  return reader.finish();
}
