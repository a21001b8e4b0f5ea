/** A block of cells. Rows and columns count from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's grid: 1,048,576 rows by 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const isWholeColumns = (area: Rectangle): boolean => area.row === 0 && area.rows === MAX_ROWS;
export const isWholeRows = (area: Rectangle): boolean => area.column === 0 && area.columns === MAX_COLUMNS;
export const cellCount = (area: Rectangle): number => area.rows * area.columns;
export const lastRow = (area: Rectangle): number => area.row + area.rows - 1;
export const lastColumn = (area: Rectangle): number => area.column + area.columns - 1;

/** One number a cell, for side maps: fits a double exactly (2^34 cells). */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const rowOfKey = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOfKey = (key: number): number => key % MAX_COLUMNS;

export const sameRectangle = (a: Rectangle, b: Rectangle): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const containsCell = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export const containsRectangle = (outer: Rectangle, inner: Rectangle): boolean =>
  containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRow(inner), lastColumn(inner));

/** The shared cells of two blocks, or null when they have none. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest block holding both. */
export function boundingRectangle(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of `area` once `hole` is cut out: up to four blocks that do not overlap. */
export function subtractRectangle(area: Rectangle, hole: Rectangle): Rectangle[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const left: Rectangle[] = [];
  const add = (row: number, column: number, rows: number, columns: number): void => {
    if (rows > 0 && columns > 0) left.push({ row, column, rows, columns });
  };
  add(area.row, area.column, cut.row - area.row, area.columns);
  add(cut.row + cut.rows, area.column, area.row + area.rows - cut.row - cut.rows, area.columns);
  add(cut.row, area.column, cut.rows, cut.column - area.column);
  add(cut.row, cut.column + cut.columns, cut.rows, area.column + area.columns - cut.column - cut.columns);
  return left;
}
