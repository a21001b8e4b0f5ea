import type { CellStyle } from '../model/cellStyle';
import type { CellValue } from '../model/cellValue';
import { newTable } from '../model/newTable';
import type { Sheet } from '../model/sheet';
import { textWidth } from '../model/units';
import type { Workbook } from '../model/workbook';

/** Plain data under one row of headers, as a person types it. */
export interface PlainData {
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format of each column; null leaves it General. */
  readonly formats: readonly (string | null)[];
  /** Width of each column, characters. */
  readonly widths?: readonly number[];
  /** The name of the native table over the whole; without it the cells stay a plain range. */
  readonly asTable?: string;
}

/** Fills an empty sheet: headers bold and frozen; `font` changes the font of all of its cells. */
export function fillSheet(workbook: Workbook, sheet: Sheet, { rows, formats, widths = [], asTable }: PlainData, font: Partial<CellStyle['font']> = {}): void {
  const headers = rows[0] ?? [];
  const dress = (row: number, column: number, height: number, width: number, change: (style: CellStyle) => CellStyle): void => {
    if (height > 0 && width > 0) sheet.cells.mapStyles({ row, column, rows: height, columns: width }, workbook.styles.changer(change));
  };
  for (const column of headers.keys()) {
    const cells = sheet.cells.column(column);
    cells.reserve(rows.length);
    for (const [row, line] of rows.entries()) cells.set(row, line[column] ?? null);
    dress(1, column, rows.length - 1, 1, (style) => ({ ...style, font: { ...style.font, ...font }, numberFormat: formats[column] ?? style.numberFormat }));
  }
  dress(0, 0, 1, headers.length, (style) => ({ ...style, font: { ...style.font, ...font, bold: true } }));
  for (const [column, characters] of widths.entries()) sheet.columnWidths.set(column, 1, textWidth(characters));
  sheet.freeze = { rows: 1, columns: 0 };
  if (asTable === undefined || rows.length < 2) return;
  sheet.tables.push(newTable(workbook.newId(), asTable, { row: 0, column: 0, rows: rows.length, columns: headers.length }, headers.map((header) => String(header ?? ''))));
}
