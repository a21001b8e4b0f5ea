import { HostError } from '../protocol/hostError';
import { isWholeColumns, isWholeRows, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/rectangle';

/** Column letters of a 0-based column: 0 is A, 16383 is XFD. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The 0-based column of letters; -1 beyond XFD. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column - 1 : -1;
}

/** `A1:B2`, `A1` for one cell, `A:C` for whole columns, `1:3` for whole rows. */
export function areaAddress(area: Rectangle, absolute = false): string {
  const d = absolute ? '$' : '';
  const row = (index: number): string => `${d}${index + 1}`;
  const column = (index: number): string => `${d}${columnLetters(index)}`;
  if (isWholeRows(area)) return `${row(area.row)}:${row(lastRow(area))}`;
  if (isWholeColumns(area)) return `${column(area.column)}:${column(lastColumn(area))}`;
  const first = column(area.column) + row(area.row);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

/** The sheet name as formulas and addresses write it: quoted unless it is a plain word that is no cell address. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(r\d*)?(c\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const fullAddress = (sheetName: string, area: Rectangle): string => `${quotedSheetName(sheetName)}!${areaAddress(area)}`;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `A1`, `A1:B2`, `A:C`, `1:3` (with or without `$`); null when it is no address or lies off the grid. */
export function parseArea(text: string): Rectangle | null {
  const columns = COLUMNS.exec(text);
  if (columns !== null) return span(0, columnOf(columns[1] ?? ''), MAX_ROWS - 1, columnOf(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows !== null) return span(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  const [first = '', second = first, ...more] = text.split(':');
  const from = CELL.exec(first);
  const to = CELL.exec(second);
  if (from === null || to === null || more.length > 0) return null;
  return span(Number(from[2]) - 1, columnOf(from[1] ?? ''), Number(to[2]) - 1, columnOf(to[1] ?? ''));
}

function span(row1: number, column1: number, row2: number, column2: number): Rectangle | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  if (row < 0 || column < 0 || Math.max(row1, row2) >= MAX_ROWS || Math.max(column1, column2) >= MAX_COLUMNS) return null;
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

/** Splits `'My sheet'!A1` into the sheet's name and the rest; the name is null when none is written. */
export function splitSheet(text: string): { sheetName: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted !== null) return { sheetName: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { sheetName: null, rest: text } : { sheetName: text.slice(0, mark), rest: text.slice(mark + 1) };
}

/** A block that must lie on the grid; `InvalidArgument` when it does not. */
export function onGrid(area: Rectangle): Rectangle {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  if (
    !whole ||
    area.row < 0 ||
    area.column < 0 ||
    area.rows < 1 ||
    area.columns < 1 ||
    area.row + area.rows > MAX_ROWS ||
    area.column + area.columns > MAX_COLUMNS
  ) {
    throw new HostError('InvalidArgument', 'the range would lie off the sheet');
  }
  return area;
}
