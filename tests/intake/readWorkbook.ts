import { assembleBook, createSheetReader, currencyFormatColumn, recognise, type Book, type Recognition, type SheetProposal, type SheetReaderOptions, type SheetSample } from '../../src/core/records';
import type { CellInput } from '../../src/core/tables/columns';

/** A sheet as a test writes it: its cells, and what else Excel knows of it. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** Zero-based place of the first cell. */
  readonly at?: readonly [row: number, column: number];
  readonly date1904?: boolean;
  readonly tables?: SheetSample['tables'];
  readonly numberFormats?: readonly (readonly string[])[];
}

/** Rows that the add-in shows to recognition. */
const SAMPLE_ROWS = 60;

export function sampleOf(sheet: PlainSheet, sampleRows = SAMPLE_ROWS): SheetSample {
  const [firstRow, firstColumn] = sheet.at ?? [0, 0];
  return {
    sheetName: sheet.name,
    firstRow,
    firstColumn,
    rowCount: sheet.rows.length,
    columnCount: sheet.rows.reduce((width, row) => Math.max(width, row.length), 0),
    rows: rectangular(sheet.rows).slice(0, sampleRows),
    ...(sheet.tables ? { tables: sheet.tables } : {}),
    ...(sheet.numberFormats ? { numberFormats: sheet.numberFormats } : {}),
    date1904: sheet.date1904 ?? false,
  };
}

export interface WorkbookRead {
  readonly recognition: Recognition;
  readonly book: Book;
}

/** Recognises and reads sheets as the add-in does, in this process and without Excel. */
export function readWorkbook(sheets: readonly PlainSheet[], options: SheetReaderOptions & { readonly sampleRows?: number; readonly chunk?: number } = {}): WorkbookRead {
  const recognition = recognise(sheets.map((sheet) => sampleOf(sheet, options.sampleRows)));
  const read = recognition.sheets.map((proposal) => readSheet(proposal, sheets.find((s) => s.name === proposal.sheetName)!, options));
  return { recognition, book: assembleBook(read) };
}

export function bookOf(...sheets: readonly PlainSheet[]): Book {
  return readWorkbook(sheets).book;
}

function readSheet(proposal: SheetProposal, sheet: PlainSheet, options: SheetReaderOptions & { readonly sampleRows?: number; readonly chunk?: number }) {
  const [firstRow, firstColumn] = sheet.at ?? [0, 0];
  const reader = createSheetReader(proposal, options);
  const rows = rectangular(sheet.rows).slice(proposal.firstDataRow - 1 - firstRow, proposal.lastDataRow - firstRow);
  const chunk = options.chunk ?? 5000;
  const column = sheet.numberFormats ? currencyFormatColumn(proposal, sampleOf(sheet, options.sampleRows)) : null;
  for (let i = 0; i < rows.length; i += chunk) {
    const values = rows.slice(i, i + chunk);
    const formats = values.map((_, k) => sheet.numberFormats?.[proposal.firstDataRow - 1 - firstRow + i + k]?.[(column ?? 0) - firstColumn] ?? 'General');
    reader.addChunk(proposal.firstDataRow + i, [{ firstColumn, values, ...(column === null ? {} : { formats: new Map([[column, formats]]) }) }]);
  }
  return reader.finish();
}

function rectangular(rows: readonly (readonly CellInput[])[]): CellInput[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
}
