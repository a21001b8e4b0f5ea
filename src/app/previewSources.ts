import { doubtsOf, isOpen, previewOf, sampleOfList, type Doubt, type SourcePreview } from '../core/records';
import { stopIfCancelled } from '../excel/errors/cancel';
import type { ExcelPort } from '../excel/port';
import { readRows } from '../excel/read/readRows';
import { findSources, idOf, type SourcesFound } from './findSources';

/** Rows of a column in doubt that are read before it is asked whether they decide. */
const ROWS_A_LOOK = 20_000;

export interface PreviewOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * How every sheet of the workbook would be read and why, what is left aside, and the questions that the cells do not
 * answer. Writes nothing. Of the rows it reads the heads, and the rest only of columns whose heads can be read two ways.
 * @param mapping the `--map` document as parsed JSON, or null; each choice of a question carries it with the answer
 * @throws ClienteleError when Excel cannot be read, or on cancel
 */
export async function previewSources(port: ExcelPort, mapping: unknown, options: PreviewOptions = {}): Promise<SourcePreview> {
  return previewFound(port, await findSources(port, mapping), options);
}

/** The same of sources that were found already. */
export async function previewFound(port: ExcelPort, found: SourcesFound, { signal }: PreviewOptions = {}): Promise<SourcePreview> {
  const samples = found.survey.sheets.map(({ sample }) => sample);
  const doubts = doubtsOf(samples, found.recognition);
  for (const doubt of doubts) await lookOn(port, found, doubt, signal);
  const lists = found.recognition.sheets.flatMap((sheet) => (sampleOfList(samples, sheet) ? [sheet] : []));
  return previewOf(samples, { ...found.recognition, sheets: lists }, found.mapping, doubts);
}

/** Reads a column on until a cell decides or it ends. */
async function lookOn(port: ExcelPort, { survey }: SourcesFound, { count, column, proposal, nextRow, lastRow }: Doubt, signal: AbortSignal | undefined): Promise<void> {
  const sheetId = idOf(survey, proposal);
  for (let firstRow = nextRow; firstRow <= lastRow && isOpen(count); firstRow += ROWS_A_LOOK) {
    stopIfCancelled(signal);
    const rows = { sheetId, sheetName: proposal.sheetName, firstRow, lastRow: Math.min(lastRow, firstRow + ROWS_A_LOOK - 1), columns: [column.column] };
    await readRows(port, rows, (_, blocks) => {
      for (const { firstColumn, values } of blocks) count.add(values.map((row) => row[column.column - firstColumn]));
    });
  }
}
