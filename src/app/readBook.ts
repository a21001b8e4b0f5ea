import { currencyFormatColumn, sampleOfList } from '../core/records';
import type { CellBlock, SheetProposal } from '../core/records';
import { letOthersWork, stopIfCancelled } from '../excel/errors/cancel';
import type { ExcelPort } from '../excel/port';
import { visibleParts, type RowSpan } from '../excel/read/hiddenRows';
import { readRows } from '../excel/read/readRows';
import type { WorkbookSurvey } from '../excel/read/surveyWorkbook';
import type { BookkeeperClient, SheetTaken } from '../worker/bookkeeper';
import { idOf, type SourcesFound } from './findSources';
import type { OnProgress } from './progress';
import { readingBasis, type Changes } from './readingBasis';
import { printLists } from './sourcePrint';

export { findSources } from './findSources';
export type { SourcesFound } from './findSources';

export interface ReadOptions {
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What the reading stands on ({@link readingBasis}): what the bookkeeper has read on the same is not read again. Null or left out: it is. */
  readonly basis?: string | null;
  readonly changes?: Changes | undefined;
}

/** Reads the sources unless the bookkeeper holds them as they are now. */
export async function readUnlessKnown(port: ExcelPort, found: SourcesFound, bookkeeper: BookkeeperClient, options: Omit<ReadOptions, 'basis'>): Promise<readonly SheetTaken[]> {
  const basis = readingBasis(await printLists(port, found), found, options.changes);
  return readSources(port, found, bookkeeper, { ...options, basis });
}

/** Hands every recognised sheet to the bookkeeper, chunk by chunk; not where it has them already. */
export async function readSources(
  port: ExcelPort,
  { survey, recognition, hidden }: SourcesFound,
  bookkeeper: BookkeeperClient,
  options: ReadOptions,
): Promise<readonly SheetTaken[]> {
  const { basis = null, changes } = options;
  const known = basis === null ? null : await bookkeeper.takenFrom(basis);
  if (known) return known;
  const before = changes?.now();
  const taken: SheetTaken[] = [];
  await bookkeeper.start();
  for (const [index, proposal] of recognition.sheets.entries()) {
    stopIfCancelled(options.signal);
    const leftOut = proposal.reading?.visibleRowsOnly === true ? (hidden[index] ?? []) : [];
    taken.push(await readSheet(port, survey, proposal, leftOut, bookkeeper, options));
  }
  // What was changed meanwhile may have been read or not: then nobody knows what this reading stands on.
  if (basis !== null && changes?.now() === before) await bookkeeper.complete(basis);
  return taken;
}

async function readSheet(
  port: ExcelPort,
  survey: WorkbookSurvey,
  proposal: SheetProposal,
  leftOut: readonly RowSpan[],
  bookkeeper: BookkeeperClient,
  options: ReadOptions,
): Promise<SheetTaken> {
  const sheetId = idOf(survey, proposal);
  const sample = sampleOfList(survey.sheets.map((sheet) => sheet.sample), proposal)!;
  const number = await bookkeeper.openSheet(proposal);
  const total = Math.max(0, proposal.lastDataRow - proposal.firstDataRow + 1);
  const report = (done: number): void => options.onProgress?.({ step: 'read', sheet: proposal.sheetName, done, total });
  report(0);
  await readRows(
    port,
    { sheetId, sheetName: proposal.sheetName, firstRow: proposal.firstDataRow, lastRow: proposal.lastDataRow, columns: proposal.readColumns, formatsOf: currencyFormatColumn(proposal, sample) },
    async (firstRow, blocks) => {
      // What the client has just taken apart was one slice; what is posted to the bookkeeper's thread is copied in others.
      await letOthersWork();
      for (const part of visibleBlocks(firstRow, blocks, leftOut)) {
        for (const few of inSlices(part)) await bookkeeper.takeRows(number, few.firstRow, few.blocks);
      }
    },
    { signal: options.signal, onRows: report },
  );
  return bookkeeper.closeSheet(number);
}

/** Consecutive rows of a sheet. */
interface Rows {
  readonly firstRow: number;
  readonly blocks: readonly CellBlock[];
}

/** Cells that cross to the bookkeeper's thread at once: copying them takes a few milliseconds. */
const CELLS_A_SLICE = 40_000;

/** Rows in as many parts as it takes for none to hold up the pane. */
function inSlices({ firstRow, blocks }: Rows): Rows[] {
  const rows = blocks[0]?.values.length ?? 0;
  const width = blocks.reduce((sum, { values }) => sum + (values[0]?.length ?? 0), 0);
  const step = Math.max(1, Math.floor(CELLS_A_SLICE / Math.max(1, width)));
  if (rows <= step) return [{ firstRow, blocks }];
  return Array.from({ length: Math.ceil(rows / step) }, (_, index) => ({ firstRow: firstRow + index * step, blocks: rowsOf(blocks, index * step, (index + 1) * step) }));
}

function rowsOf(blocks: readonly CellBlock[], from: number, to: number): CellBlock[] {
  return blocks.map((block) => ({
    ...block,
    values: block.values.slice(from, to),
    ...(block.formats && { formats: new Map([...block.formats].map(([column, formats]) => [column, formats.slice(from, to)])) }),
  }));
}

/** The rows of a chunk that are not left out, as runs of consecutive ones. */
function visibleBlocks(firstRow: number, blocks: readonly CellBlock[], leftOut: readonly RowSpan[]): Rows[] {
  if (leftOut.length === 0) return [{ firstRow, blocks }];
  const lastRow = firstRow + (blocks[0]?.values.length ?? 0) - 1;
  return visibleParts({ firstRow, lastRow }, leftOut).map((part) => ({ firstRow: part.firstRow, blocks: rowsOf(blocks, part.firstRow - firstRow, part.lastRow - firstRow + 1) }));
}
