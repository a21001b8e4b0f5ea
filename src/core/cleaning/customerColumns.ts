/** Cells of one column as text; null or blank where nothing is written. */
export type TextCells = readonly (string | null | undefined)[];

/**
 * A customer list as plain columns of text, as long as `length`; a column that the list does not have is left out. People
 * are customers too: `name` is the full name, `birthDate` and `postcode` help to tell them apart.
 */
export interface CustomerColumns {
  readonly length: number;
  readonly name: TextCells;
  readonly id?: TextCells;
  /** Tax number, 统一社会信用代码 or any other number an authority gives once. */
  readonly taxId?: TextCells;
  readonly phone?: TextCells;
  readonly email?: TextCells;
  readonly contact?: TextCells;
  readonly industry?: TextCells;
  readonly address?: TextCells;
  /** Name or ISO code; phone numbers without a country code are read by it. */
  readonly country?: TextCells;
  readonly city?: TextCells;
  readonly region?: TextCells;
  readonly postcode?: TextCells;
  readonly birthDate?: TextCells;
}

/** The columns of a customer list that hold text of the user. */
export type CustomerTextField = Exclude<keyof CustomerColumns, 'length'>;

/** The text of a cell, '' where nothing is written. */
export function cellText(cells: TextCells | undefined, row: number): string {
  return cells?.[row] ?? '';
}
