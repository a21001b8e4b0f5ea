import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../../../model/rectangle';

/** Column letters of a zero-based column: 0 is `A`, 16383 is `XFD`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of letters in any case; -1 when they are not column letters. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) return -1;
    column = column * 26 + code;
  }
  return column <= MAX_COLUMNS ? column - 1 : -1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `A1` or `A1:B2`, as files write areas. */
export function areaAddress({ row, column, rows, columns }: Rectangle): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** `$A$1:$B$2`, whole columns as `$A:$B`, whole rows as `$1:$2`. */
export function absoluteAddress({ row, column, rows, columns }: Rectangle): string {
  const left = `$${columnLetters(column)}`;
  const right = `$${columnLetters(column + columns - 1)}`;
  if (rows === MAX_ROWS) return `${left}:${right}`;
  if (columns === MAX_COLUMNS) return `$${row + 1}:$${row + rows}`;
  return rows === 1 && columns === 1 ? `${left}$${row + 1}` : `${left}$${row + 1}:${right}$${row + rows}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** The block of an address such as `A1`, `$A$1:B2`, `A:C` or `1:3`; null when it is no such address or off the sheet. */
export function parseArea(address: string): Rectangle | null {
  const [from = '', to = from, more] = address.split(':');
  const first = CORNER.exec(from);
  const last = CORNER.exec(to);
  if (more !== undefined || first === null || last === null || from === '' || to === '') return null;
  const left = first[1] === undefined ? 0 : columnOfLetters(first[1]);
  const right = last[1] === undefined ? MAX_COLUMNS - 1 : columnOfLetters(last[1]);
  const top = first[2] === undefined ? 0 : Number(first[2]) - 1;
  const bottom = last[2] === undefined ? MAX_ROWS - 1 : Number(last[2]) - 1;
  if (left < 0 || right < 0 || top < 0 || bottom < 0 || top >= MAX_ROWS || bottom >= MAX_ROWS) return null;
  if (!address.includes(':') && (first[1] === undefined || first[2] === undefined)) return null;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** The blocks of a space-separated list; what is no address is left out. */
export const parseAreas = (list: string): Rectangle[] =>
  list.split(/\s+/).map(parseArea).filter((area): area is Rectangle => area !== null);

/** A sheet's name as formulas write it: quoted unless it is plain letters and cannot be taken for an address or number. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeReference = /^[A-Za-z]{1,3}\d+$/.test(name) || /^(r\d*)?(c\d*)?$/i.test(name) || /^(true|false)$/i.test(name);
  return plain && !looksLikeReference ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!$A$1:$B$2` into the sheet's name and the address; null when there is no sheet in it. */
export function splitReference(reference: string): { sheet: string; address: string } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (match === null) return null;
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), address: match[3] ?? '' };
}
