import { columnLetters, columnOfLetters } from '../../values/columnLetters';
import type { SheetSample } from './sheetSample';

/** Part of a sheet, zero-based, both ends included; the ends are Infinity for whole columns and rows. */
export interface SheetRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `A3:H200`, `F:K` or `3:200`, dollars and lower case allowed; null for anything else. */
export function readRange(text: string): SheetRange | null {
  const written = text.trim().toUpperCase();
  const cells = CELLS.exec(written);
  if (cells) return ordered(Number(cells[2]) - 1, Number(cells[4]) - 1, columnOfLetters(cells[1]!), columnOfLetters(cells[3]!));
  const columns = COLUMNS.exec(written);
  if (columns) return ordered(0, Infinity, columnOfLetters(columns[1]!), columnOfLetters(columns[2]!));
  const rows = ROWS.exec(written);
  return rows ? ordered(Number(rows[1]) - 1, Number(rows[2]) - 1, 0, Infinity) : null;
}

function ordered(firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): SheetRange | null {
  return firstRow >= 0 && firstRow <= lastRow && firstColumn <= lastColumn ? { firstRow, lastRow, firstColumn, lastColumn } : null;
}

/** `A3:H200` of zero-based positions. */
export function rangeText({ firstRow, lastRow, firstColumn, lastColumn }: SheetRange): string {
  return `${columnLetters(firstColumn)}${firstRow + 1}:${columnLetters(lastColumn)}${lastRow + 1}`;
}

/** A sample as if the sheet held this part only; null where nothing of the used range lies in it. Tables are kept that lie in it wholly. */
export function sampleWithin(sample: SheetSample, range: SheetRange): SheetSample | null {
  const top = Math.max(sample.firstRow, range.firstRow);
  const left = Math.max(sample.firstColumn, range.firstColumn);
  const bottom = Math.min(sample.firstRow + sample.rowCount - 1, range.lastRow);
  const right = Math.min(sample.firstColumn + sample.columnCount - 1, range.lastColumn);
  if (bottom < top || right < left) return null;
  const cut = <T>(rows: readonly (readonly T[])[]): (readonly T[])[] =>
    rows.slice(top - sample.firstRow, bottom - sample.firstRow + 1).map((row) => row.slice(left - sample.firstColumn, right - sample.firstColumn + 1));
  return {
    ...sample,
    firstRow: top,
    firstColumn: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
    rows: cut(sample.rows),
    ...(sample.numberFormats && { numberFormats: cut(sample.numberFormats) }),
    ...(sample.tables && {
      tables: sample.tables.filter((t) => t.firstRow >= top && t.firstColumn >= left && t.firstRow + t.rowCount - 1 <= bottom && t.firstColumn + t.columnCount - 1 <= right),
    }),
  };
}
