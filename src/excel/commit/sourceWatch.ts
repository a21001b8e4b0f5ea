import { rangeOf } from '../address';
import { letOthersWork } from '../errors/cancel';
import { ClienteleError } from '../errors/clienteleError';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import type { ExcelPort } from '../port';
import { TextHash } from '../textHash';

/** Rows of a user's sheet that a build reads. */
export interface WatchedSheet {
  readonly id: string;
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly columns: number;
}

/** Cells looked at in all: whole sheets as long as they are small, blocks of rows all over them where they are not. */
const MOST_CELLS = 60_000;
const BLOCKS = 40;

/**
 * Sees whether the user went on working in the sheets while they were being read (W5): takes a cheap fingerprint before
 * the reading, and another just before the commit. A sheet of more cells than a fair share of 60,000 is looked at in 40
 * blocks of rows from its first to its last and by the size of its used range, so an edit between two blocks can pass.
 */
export class SourceWatch {
  private constructor(
    private readonly sheets: readonly WatchedSheet[],
    private readonly before: readonly string[],
  ) {}

  /** Takes the first fingerprint. */
  static start(port: ExcelPort, sheets: readonly WatchedSheet[]): Promise<SourceWatch> {
    return inExcel(port, 'untouched', async (context) => {
      const read = ask(context, sheets);
      await syncInTime(context);
      await letOthersWork();
      return new SourceWatch(sheets, read());
    });
  }

  /**
   * Asks for the second fingerprint with the next sync.
   * @returns the names of the sheets that have changed, to be asked for after it
   */
  ask(context: Excel.RequestContext): () => string[] {
    const read = ask(context, this.sheets);
    return () => {
      const now = read();
      return this.sheets.filter((_, index) => now[index] !== this.before[index]).map(({ name }) => name);
    };
  }
}

function ask(context: Excel.RequestContext, sheets: readonly WatchedSheet[]): () => string[] {
  const share = Math.floor(MOST_CELLS / Math.max(1, sheets.length));
  const asked = sheets.map((watched) => {
    // A null object where the sheet is gone: its id is kept through renames.
    const sheet = context.workbook.worksheets.getItemOrNullObject(watched.id);
    const used = sheet.getUsedRangeOrNullObject(true).load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    const blocks = blocksOf(watched, share).map(({ row, rows }) => rangeOf(sheet, { row, rows, column: watched.firstColumn, columns: watched.columns }).load({ values: true }));
    sheet.load({ name: true });
    return { watched, sheet, used, blocks };
  });
  return () =>
    asked.map(({ watched, sheet, used, blocks }) => {
      if (sheet.isNullObject) return 'gone';
      const hash = new TextHash().take(sheet.name);
      if (!used.isNullObject) hash.take([used.rowIndex, used.columnIndex, used.rowCount, used.columnCount].join());
      for (const block of blocks) {
        const values = block.values as unknown[][] | null;
        if (!values) throw new ClienteleError('E-READ-NULL', { sheet: watched.name, address: '' });
        for (const row of values) for (const cell of row) hash.takeCell(cell);
      }
      return hash.digits();
    });
}

function blocksOf({ firstRow, lastRow, columns }: WatchedSheet, share: number): { row: number; rows: number }[] {
  const total = lastRow - firstRow + 1;
  if (total <= 0 || columns <= 0) return [];
  if (total * columns <= share) return [{ row: firstRow, rows: total }];
  const rows = Math.max(1, Math.floor(share / columns / BLOCKS));
  return Array.from({ length: BLOCKS }, (_, index) => ({ row: firstRow + Math.floor((index * (total - rows)) / (BLOCKS - 1)), rows }));
}
