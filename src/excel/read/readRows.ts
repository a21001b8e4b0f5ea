import type { CellBlock } from '../../core/records';
import { areaAddress, rangeOf } from '../address';
import { letOthersWork, stopIfCancelled } from '../errors/cancel';
import { ClienteleError } from '../errors/clienteleError';
import { hostCodeOf, isSizeError } from '../errors/hostErrors';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';
import { jsonBytes, PROBE_ROWS, rowsPerChunk } from './chunkSize';
import { columnRuns, type ColumnRun } from './columnRuns';

export interface RowsToRead {
  readonly sheetId: string;
  readonly sheetName: string;
  /** 1-based sheet rows, both ends included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Zero-based sheet columns, ascending. */
  readonly columns: readonly number[];
  /** A column of which the number formats are wanted with the values; null or left out: none. */
  readonly formatsOf?: number | null;
  /** What of each cell: its value, or its formula where it has one (its value where not). Default values. */
  readonly what?: 'values' | 'formulas';
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each chunk with the rows done so far. */
  readonly onRows?: (done: number) => void;
}

/**
 * Reads the rows of some columns of a sheet, chunk by chunk; each chunk is handed over at once and not kept.
 * Only the columns wanted cross over, as ranges of neighbouring columns; a chunk weighs about 2.5 MB. A chunk that
 * Excel finds too large, or answers with `null`, is read again by halves: "null" never becomes "no data".
 * @throws ClienteleError E-READ-NULL, E-CANCELLED, E-HOST-SILENT, E-TOO-LARGE ...
 */
export async function readRows(
  port: ExcelPort,
  wanted: RowsToRead,
  take: (firstRow: number, blocks: readonly CellBlock[]) => void | Promise<void>,
  options: ReadOptions = {},
): Promise<void> {
  if (wanted.lastRow < wanted.firstRow || wanted.columns.length === 0) return;
  const runs = columnRuns(wanted.columns);
  const width = runs.reduce((sum, run) => sum + run.columns, 0);
  await inExcel(port, 'untouched', async (context) => {
    let next = wanted.firstRow;
    let size = PROBE_ROWS;
    while (next <= wanted.lastRow) {
      stopIfCancelled(options.signal);
      const rows = Math.min(size, wanted.lastRow - next + 1);
      const blocks = await readChunk(context, wanted, runs, next, rows);
      if (blocks === 'tooLarge') {
        size = Math.floor(rows / 2);
        continue;
      }
      // Longer rows may come later in the sheet; weighing one chunk in full would cost more than a halved request does.
      if (next === wanted.firstRow) size = rowsPerChunk(weigh(blocks), rows, width);
      await take(next, blocks);
      next += rows;
      options.onRows?.(next - wanted.firstRow);
      await letOthersWork();
    }
  });
}

/** One request; `'tooLarge'` asks the caller for a smaller one. */
async function readChunk(
  context: Excel.RequestContext,
  wanted: RowsToRead,
  runs: readonly ColumnRun[],
  firstRow: number,
  rows: number,
): Promise<CellBlock[] | 'tooLarge'> {
  const sheet = context.workbook.worksheets.getItem(wanted.sheetId);
  const areas = runs.map((run) => ({ row: firstRow - 1, column: run.firstColumn, rows, columns: run.columns }));
  const what = wanted.what ?? 'values';
  const ranges = areas.map((area) => rangeOf(sheet, area).load({ [what]: true }));
  const formats = formatsRange(sheet, wanted, firstRow, rows);
  try {
    await syncInTime(context);
  } catch (error) {
    // GeneralException is how older hosts say "too large" (OfficeDev/office-js#1314); a smaller read settles which it is.
    const smallerMayWork = isSizeError(error) || hostCodeOf(error) === 'GeneralException';
    if (smallerMayWork && rows > 1) return 'tooLarge';
    throw error;
  }
  const blocks: CellBlock[] = [];
  for (const [index, range] of ranges.entries()) {
    const values: unknown = range[what];
    if (!Array.isArray(values) || values.length !== rows) {
      if (rows > 1) return 'tooLarge';
      throw new ClienteleError('E-READ-NULL', { sheet: wanted.sheetName, address: areaAddress(areas[index]!) });
    }
    blocks.push({ firstColumn: runs[index]!.firstColumn, values: values as CellBlock['values'] });
  }
  return formats ? withFormats(blocks, wanted.formatsOf!, formats) : blocks;
}

function formatsRange(sheet: Excel.Worksheet, { formatsOf }: RowsToRead, firstRow: number, rows: number): Excel.Range | null {
  if (formatsOf === null || formatsOf === undefined) return null;
  return rangeOf(sheet, { row: firstRow - 1, column: formatsOf, rows, columns: 1 }).load({ numberFormat: true });
}

/** Formats only help to tell currencies apart: where Excel gives none, the values are still read. */
function withFormats(blocks: readonly CellBlock[], column: number, { numberFormat }: Excel.Range): CellBlock[] {
  const formats = (numberFormat as unknown[][] | null)?.map((row) => String(row[0] ?? ''));
  return formats?.length === blocks[0]?.values.length ? blocks.map((block, i) => (i === 0 ? { ...block, formats: new Map([[column, formats!]]) } : block)) : [...blocks];
}

function weigh(blocks: readonly CellBlock[]): number {
  return blocks.reduce((sum, block) => sum + jsonBytes(block.values) + [...(block.formats?.values() ?? [])].reduce((own, formats) => own + jsonBytes([formats]), 0), 0);
}
