import type { CellContent } from '../../core/sheets/sheetLayout';
import type { SheetDress } from '../../core/template/SheetDress';
import { recoverIn } from '../commit/recover';
import { addStaging, clearAdding, findStaging, STAGING_NAME, writeAdding } from '../commit/stagingSheet';
import { ClienteleError, isClienteleError } from '../errors/clienteleError';
import { hostCodeOf, inOurWords } from '../errors/hostErrors';
import { syncInTime } from '../errors/watchdog';
import { freeSheetName } from '../ownership/sheetNames';
import type { ExcelPort } from '../port';
import { dressSheet } from './dressSheet';
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
  /** Drop-downs, hints and looks; plain cells where left out. */
  readonly dress?: SheetDress;
}

/**
 * Adds sheets of data at the end of the workbook, each under its name or, where that is taken, under the next free one:
 * all of them or none. They carry no mark of ours: they are the user's from then on, to read, change and delete.
 * What is being added is noted on the staging sheet first, so that a job torn off on the way is undone, at once or by
 * the next start (recover.ts).
 * @returns the names given
 * @throws ClienteleError E-WORKBOOK-PROTECTED
 */
export async function addPlainSheets(port: ExcelPort, sheets: readonly PlainSheet[]): Promise<string[]> {
  let names: readonly string[] | null = null;
  try {
    return await port.run((context) => addAll(context, sheets, (chosen) => (names = chosen)));
  } catch (error) {
    if (names === null) throw inOurWords(error, 'untouched');
    if (isClienteleError(error) && error.code === 'E-HOST-SILENT') throw error.leaving('undoneOnNextStart');
    const state = await undo(port, names);
    if (state === 'allAdded') return [...names];
    throw inOurWords(error, state === 'undone' ? 'untouched' : 'undoneOnNextStart');
  }
}

/** After a failure: takes away what was added, unless it came to its end and only the answer was lost. */
async function undo(port: ExcelPort, names: readonly string[]): Promise<'allAdded' | 'undone' | 'later'> {
  try {
    const { state } = await recoverIn(port);
    if (state === 'undone') return 'undone';
    return await port.run(async (context) => {
      const stand = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load({ id: true }));
      await syncInTime(context);
      return stand.some((sheet) => sheet.isNullObject) ? 'undone' : 'allAdded';
    });
  } catch (error) {
    // The job's own error is the one to report; the next start undoes what a failing host does not now.
    if (hostCodeOf(error) === null && !isClienteleError(error)) throw error;
    return 'later';
  }
}

async function addAll(context: Excel.RequestContext, sheets: readonly PlainSheet[], onBegin: (names: readonly string[]) => void): Promise<string[]> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load({ id: true, name: true });
  tables.load({ name: true });
  protection.load({ protected: true });
  const staging = await findStaging(context);
  if (protection.protected) throw new ClienteleError('E-WORKBOOK-PROTECTED', {});
  const taken = worksheets.items.map((sheet) => sheet.name);
  const names: string[] = [];
  for (const { name } of sheets) names.push(freeSheetName(name, [...taken, ...names]));
  const stagingSheet = staging ? worksheets.getItem(staging.id) : addStaging(context, freeSheetName(STAGING_NAME, [...taken, ...names]));
  onBegin(names);
  writeAdding(stagingSheet, { names, idsBefore: worksheets.items.map(({ id }) => id) });
  await syncInTime(context);
  const tablesTaken = new Set(tables.items.map((table) => table.name.toLowerCase()));
  for (const [index, plain] of sheets.entries()) await addSheet(context, names[index]!, plain, tablesTaken);
  // When all stand: a drop-down may take its entries from a sheet further on.
  const given = new Map(sheets.map(({ name }, index) => [name, names[index]!]));
  for (const [index, plain] of sheets.entries()) {
    if (plain.dress) dressSheet(worksheets.getItem(names[index]!), plain, plain.dress, given);
  }
  clearAdding(stagingSheet);
  await syncInTime(context);
  return names;
}

async function addSheet(context: Excel.RequestContext, name: string, plain: PlainSheet, tablesTaken: ReadonlySet<string>): Promise<void> {
  const columns = plain.rows[0]?.length ?? 0;
  const dataRows = plain.rows.length - 1;
  let added: Excel.Worksheet | null = null;
  const sheetOf = (): Excel.Worksheet => (added ??= context.workbook.worksheets.add(name));
  await writeValues(context, sheetOf, name, [{ row: 0, column: 0, values: plain.rows }], { first: () => (added = null) });
  const sheet = sheetOf();
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
