import { matchKey } from '../records/cells/matchKey';
import type { TextColumn } from '../tables/columns';

/** A text that {@link matchKey} cannot make equal to another one of this kind: upper case, digits and signs only. */
const ALREADY_FOLDED = /^[!-`{-~]+$/;

/**
 * The code that stands for each written form of a column: forms that differ only in width, space or letter case share
 * the first one's code. Done once a distinct text, and not at all where all forms are plain.
 * @returns a table from code to code, or null when it would be the identity
 */
export function foldedCodes(column: TextColumn): Int32Array | null {
  if (column.texts.every((text) => ALREADY_FOLDED.test(text))) return null;
  const codeOfKey = new Map<string, number>();
  return Int32Array.from(column.texts, (text, code) => {
    const key = matchKey(text);
    const known = codeOfKey.get(key);
    if (known === undefined) codeOfKey.set(key, code);
    return known ?? code;
  });
}

/** Folded codes of the given rows; -1 where the cell is empty or holds nothing but space. */
export function codesOfRows(column: TextColumn, rows: Int32Array): Int32Array {
  const table = foldedCodes(column);
  const blank = table && Uint8Array.from(column.texts, (text) => (matchKey(text) === '' ? 1 : 0));
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const code = column.codes[rows[i]!]!;
    codes[i] = code < 0 || blank?.[code] ? -1 : (table?.[code] ?? code);
  }
  return codes;
}
