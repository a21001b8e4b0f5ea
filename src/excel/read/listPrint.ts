import { rangeOf } from '../address';
import { ClienteleError } from '../errors/clienteleError';
import { TextHash } from '../textHash';
import { columnRuns } from './columnRuns';

/** A list on a sheet of the user, as recognition found it. Rows are zero-based. */
export interface ListToPrint {
  readonly headerRow: number;
  /** The columns that a build reads, ascending. */
  readonly columns: readonly number[];
}

/**
 * What a list looked like, in a few hundred hex digits. `rows`: one print a row, so that changed rows can be counted wherever they moved. `blocks`: one
 * print for each of forty blocks of rows spread over a list too long for that.
 */
export interface ListPrint {
  readonly of: 'rows' | 'blocks';
  readonly prints: string;
  /** The last used row of the sheet, zero-based; -1 = none. */
  readonly end: number;
}

/** Digits a row or block. */
export const PRINT_DIGITS = 8;
/** Cells of a list that is printed row by row. */
const MOST_CELLS = 60_000;
/** Cells looked at of a longer one. */
const SAMPLED_CELLS = 20_000;
const BLOCKS = 40;

/** The last used row of a sheet, asked for with the next sync. */
export interface UsedRows {
  readonly end: () => number;
}

export function askUsedRows(sheet: Excel.Worksheet): UsedRows {
  const used = sheet.getUsedRangeOrNullObject(true).load({ rowIndex: true, rowCount: true });
  return { end: () => (used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1) };
}

/**
 * Asks for what a list looks like; the answer comes after the next sync.
 * @param end the last used row now
 * @param as the print it is to be compared with: a long list is looked at in the same places again
 */
export function askListPrint(sheet: Excel.Worksheet, sheetName: string, { headerRow, columns }: ListToPrint, end: number, as: ListPrint | null = null): () => ListPrint {
  const runs = columnRuns(columns);
  const width = runs.reduce((sum, run) => sum + run.columns, 0);
  const rowCount = end - headerRow + 1;
  const short = rowCount * width <= MOST_CELLS;
  // A list that has outgrown its row prints is compared by length alone: row prints of a sample would say that the rest is gone.
  if (as?.of === 'rows' && !short) return () => ({ of: 'rows', prints: '', end });
  const by = as?.of ?? (short ? 'rows' : 'blocks');
  const spans = by === 'rows' ? [{ row: headerRow, rows: Math.max(0, rowCount) }] : blocksOf(headerRow, as?.end ?? end, width);
  const asked = spans
    .filter(({ rows }) => rows > 0)
    .map(({ row, rows }) => runs.map(({ firstColumn, columns: count }) => rangeOf(sheet, { row, rows, column: firstColumn, columns: count }).load({ values: true })));
  return () => {
    const prints = asked.map((parts) => {
      const values = parts.map((range) => range.values as unknown[][] | null);
      if (values.some((part) => part === null)) throw new ClienteleError('E-READ-NULL', { sheet: sheetName, address: '' });
      const rows = values[0]!.map((_, i) => values.map((part) => part![i]!));
      return by === 'rows' ? rows.map((row) => printOf([row])).join('') : printOf(rows);
    });
    return { of: by, prints: prints.join(''), end };
  };
}

/** A row without content has no print of its own: blank rows at the end come and go with formats. */
function printOf(rows: readonly (readonly (readonly unknown[])[])[]): string {
  const hash = new TextHash();
  let blank = true;
  for (const row of rows) {
    for (const part of row) {
      for (const cell of part) {
        hash.takeCell(cell);
        if (cell !== '' && cell !== null) blank = false;
      }
    }
  }
  return blank ? '' : hash.digits().slice(0, PRINT_DIGITS);
}

function blocksOf(first: number, end: number, width: number): { row: number; rows: number }[] {
  const total = end - first + 1;
  const rows = Math.max(1, Math.min(total, Math.floor(SAMPLED_CELLS / Math.max(1, width) / BLOCKS)));
  return Array.from({ length: BLOCKS }, (_, index) => ({ row: first + Math.floor((index * Math.max(0, total - rows)) / (BLOCKS - 1)), rows }));
}
