/**
 * Text as dictionary codes: `texts[codes[row]]`; code -1 is an empty cell. Each distinct written form has one code.
 */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** The text of a row, or null where the cell is empty or the column is absent. */
export function textAt(column: TextColumn | null, row: number): string | null {
  if (!column) return null;
  const code = column.codes[row] ?? -1;
  return code < 0 ? null : (column.texts[code] ?? null);
}

/** What Office.js gives for a cell: an empty cell is `""`, an error is text such as `#N/A`. */
export type CellInput = string | number | boolean | null;
