import type { CellContent } from '../../core/sheets/sheetLayout';
import { inExcel } from '../errors/inExcel';
import { syncInTime } from '../errors/watchdog';
import { freeSheetName } from '../ownership/sheetNames';
import type { ExcelPort } from '../port';
import { widthInPoints } from './writeSizes';
import { writeValues } from './writeValues';

/** A sheet of plain data: a header row over columns, as a user would have typed it. */
export interface PlainSheet {
  readonly name: string;
  /** The first row is the header; all rows are of one width. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Number format of each column's data cells; null = General. */
  readonly formats: readonly (string | null)[];
  /** Column widths in characters. */
  readonly widths?: readonly number[];
  /** The name of the native table to lay over the rows. */
  readonly asTable?: string;
}

/**
 * Adds sheets of data at the end of the workbook, each under its name or, where that is taken, under the next free one.
 * They carry no mark of ours: they are the user's from then on, to read, change and delete.
 * @returns the names given
 */
export function addPlainSheets(port: ExcelPort, sheets: readonly PlainSheet[]): Promise<string[]> {
  return inExcel(port, 'partlyWritten', async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load({ name: true });
    tables.load({ name: true });
    await syncInTime(context);
    const names = worksheets.items.map((sheet) => sheet.name);
    const tablesTaken = new Set(tables.items.map((table) => table.name.toLowerCase()));
    const given: string[] = [];
    for (const plain of sheets) {
      const name = freeSheetName(plain.name, [...names, ...given]);
      given.push(name);
      await addSheet(context, name, plain, tablesTaken);
    }
    return given;
  });
}

async function addSheet(context: Excel.RequestContext, name: string, plain: PlainSheet, tablesTaken: ReadonlySet<string>): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  const columns = plain.rows[0]?.length ?? 0;
  const dataRows = plain.rows.length - 1;
  await syncInTime(context);
  await writeValues(context, sheet, name, [{ row: 0, column: 0, values: plain.rows }]);
  // After the values: a cell that is text already would keep the apostrophe that texts are written with.
  for (let column = 0; column < columns && dataRows > 0; column++) {
    const format = plain.formats[column];
    if (!format) continue;
    const cells: { numberFormat: unknown } = sheet.getRangeByIndexes(1, column, dataRows, 1);
    // One value for all cells; the typings know only the array of a value a cell, and Excel refuses a smaller array.
    cells.numberFormat = format;
  }
  for (const [column, width] of (plain.widths ?? []).entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width);
  sheet.getRangeByIndexes(0, 0, 1, columns).format.font.bold = true;
  sheet.freezePanes.freezeRows(1);
  if (plain.asTable !== undefined && dataRows > 0) {
    const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, plain.rows.length, columns), true);
    if (!tablesTaken.has(plain.asTable.toLowerCase())) table.name = plain.asTable;
  }
  await syncInTime(context);
}
