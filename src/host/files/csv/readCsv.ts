import Papa from 'papaparse';
import { DEFAULT_STYLE } from '../../model/cellStyle';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { HostFileError } from '../hostFileError';
import { baseName, freeSheetName } from '../sheetNaming';
import { CsvColumn } from './csvColumn';
import { decodeText } from './decodeText';
import { detectSeparator } from './detectSeparator';
import { withoutOpenQuote } from './openQuote';

/** Characters parsed at a time; their rows are dropped before the next are made. */
const CHUNK = 1 << 20;
/** Excel's own hint line at the top of a file: `sep=;`. */
const HINT = /^sep=([,;\t|])\r?\n/i;

const NUL = '\u0000';
/** Old programs pad fields and ends of files with NUL; a file of which more than this share is such is no text. */
const MOST_NUL = 0.1;

/**
 * Reads a text table into a new sheet named after the file. Encoding, separator and the types of fields are found out
 * (see decodeText, detectSeparator, typedField). Rows go straight into the sheet's columns; empty fields are empty cells.
 * @throws HostFileError `empty` when there is nothing in it, `notAWorkbook` when it is no text, `tooManyRows` beyond Excel's grid
 */
export function readCsv(bytes: Uint8Array, path: string, workbook: Workbook): Sheet {
  const { text: decoded } = decodeText(bytes);
  const hint = HINT.exec(decoded);
  const written = hint === null ? decoded : decoded.slice(hint[0].length);
  const text = written.includes(NUL) ? withoutNul(written, path) : written;
  if (text.slice(0, 4096).trim() === '' && text.trim() === '') throw new HostFileError('empty', path);
  const separator = hint?.[1] ?? detectSeparator(text);
  const sheet = workbook.addSheet(freeSheetName(workbook, baseName(path)));
  const columns: CsvColumn[] = [];
  const styles = new Map<string | null, number>([[null, 0]]);
  const styleOf = (format: string | null): number => {
    const known = styles.get(format);
    if (known !== undefined) return known;
    const made = workbook.styles.intern({ ...DEFAULT_STYLE, numberFormat: format ?? 'General' });
    styles.set(format, made);
    return made;
  };
  const columnAt = (index: number): CsvColumn =>
    (columns[index] ??= new CsvColumn(sheet.cells.column(index), separator !== ';', styleOf, (from, count, style) => sheet.cells.ownStyles(index).set(from, count, style)));

  let row = 0;
  // The typings leave out that texts, too, are parsed in chunks when a size is given.
  const config: Papa.ParseConfig<string[]> & { chunkSize: number; chunk: (results: Papa.ParseResult<string[]>) => void } = {
    delimiter: separator,
    chunkSize: CHUNK,
    chunk: ({ data }) => {
      for (const fields of data) {
        if (fields.length > MAX_COLUMNS || (row >= MAX_ROWS && fields.some((field) => field !== ''))) throw new HostFileError('tooManyRows', path);
        for (let index = 0; index < fields.length; index += 1) {
          const field = fields[index];
          if (field !== undefined && field !== '') columnAt(index).put(row, field);
        }
        row += 1;
      }
    },
  };
  Papa.parse<string[]>(withoutOpenQuote(text, separator), config);
  for (const column of columns) column?.finish(row);
  return sheet;
}

function withoutNul(text: string, path: string): string {
  const bare = text.replaceAll(NUL, '');
  if (text.length - bare.length > text.length * MOST_NUL || /[\u0001-\u0008\u000e-\u001f]/.test(bare.slice(0, 4096))) throw new HostFileError('notAWorkbook', path);
  return bare;
}
