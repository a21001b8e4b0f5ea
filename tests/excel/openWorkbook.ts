import { newWorkbook, type Workbook } from '../../src/host/model/workbook';
import { openOfficeInNode, type OfficeInNode } from '../../src/host/node';
import type { HostOptions } from '../../src/host/hostOptions';
import type { ExcelPort } from '../../src/excel/port';

export type Cell = string | number | boolean | null;

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Number format of each column. */
  readonly formats?: readonly (string | null)[];
  /** Name of a native table over all rows. */
  readonly table?: string;
  /** Zero-based place of the first cell; A1 when left out. */
  readonly at?: readonly [number, number];
}

export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly office: OfficeInNode;
  readonly port: ExcelPort;
}

/** A workbook behind the real client, with sheets filled through it; text goes in as text. */
export async function openWorkbook(sheets: readonly TestSheet[], options: Partial<HostOptions> = {}): Promise<OpenWorkbook> {
  const workbook = newWorkbook(sheets[0]?.name ?? 'Sheet1');
  const office = openOfficeInNode(workbook, options);
  const port: ExcelPort = {
    run: (batch) => office.Excel.run(batch),
    supports: (version) => isAtLeast(options.excelApi ?? '1.17', version),
  };
  for (const [index, sheet] of sheets.entries()) await fill(port, sheet, index > 0);
  return { workbook, office, port };
}

async function fill(port: ExcelPort, sheet: TestSheet, add: boolean): Promise<void> {
  await port.run(async (context) => {
    const worksheet = add ? context.workbook.worksheets.add(sheet.name) : context.workbook.worksheets.getItem(sheet.name);
    const [row, column] = sheet.at ?? [0, 0];
    const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
    for (let start = 0; start < sheet.rows.length && width > 0; start += 5000) {
      const part = sheet.rows.slice(start, start + 5000);
      const range = worksheet.getRangeByIndexes(row + start, column, part.length, width);
      range.values = part.map((cells) => Array.from({ length: width }, (_, i) => asTyped(cells[i] ?? null)));
      await context.sync();
    }
    sheet.formats?.forEach((format, i) => {
      if (format !== null) worksheet.getRangeByIndexes(row + 1, column + i, Math.max(1, sheet.rows.length - 1), 1).numberFormat = format as unknown as string[][];
    });
    if (sheet.table !== undefined) worksheet.tables.add(worksheet.getRangeByIndexes(row, column, sheet.rows.length, width), true).name = sheet.table;
    await context.sync();
  });
}

function asTyped(cell: Cell): Cell {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : (cell ?? '');
}

function isAtLeast(has: string, wants: string): boolean {
  const [hasMajor = 0, hasMinor = 0] = has.split('.').map(Number);
  const [major = 0, minor = 0] = wants.split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}

/** All values of a sheet's used range as the client reads them. */
export function valuesOf(port: ExcelPort, sheetName: string): Promise<unknown[][]> {
  return port.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRangeOrNullObject(true).load({ values: true });
    await context.sync();
    return range.isNullObject ? [] : range.values;
  });
}
