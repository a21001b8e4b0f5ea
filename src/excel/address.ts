import { columnLetters } from '../core/values/columnLetters';
import type { Area } from '../core/sheets/sheetLayout';

/** Rows and columns of a worksheet. @see https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export { columnLetters };

/** A1 address of a zero-based cell. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of an area: `B2:D9`, or `B2` for one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A sheet name as formulas and links need it (N7, N8): in apostrophes, its own ones doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The range of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/**
 * The range of an area that only takes commands of the next request. Excel is told not to keep it: each kept range is one
 * more command on the way there, another when the run ends, and the client takes them out of its lists one by one
 * (thousands of links held the pane for a quarter of a second).
 */
export function passingRange(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = rangeOf(sheet, area);
  range.untrack();
  return range;
}

export function areasOverlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** The parts of an area that lie outside another: at most four rectangles (above, below, left, right). */
export function areaWithout(area: Area, hole: Area): Area[] {
  if (!areasOverlap(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const parts: Area[] = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: hole.column - area.column },
    { row: top, rows: bottom - top, column: hole.column + hole.columns, columns: area.column + area.columns - hole.column - hole.columns },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
