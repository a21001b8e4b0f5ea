import Papa from 'papaparse';
import { readFiles } from '../../../src/host/files/readFiles';
import type { Sheet } from '../../../src/host/model/sheet';
import type { CellInput } from '../../../src/core/tables/columns';
import type { PlainSheet } from '../readWorkbook';
import { factsOf, PLAIN } from './factsOf';
import { workbookOf, type Shape } from './workbookOf';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': utf8,
  'utf-8 with a mark': (text) => utf8(`\ufeff${text}`),
  'utf-16 little endian': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  gb18030: (text) => gb18030(text),
};
const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;
const SHAPES: Readonly<Record<string, Partial<Shape>>> = {
  plain: {},
  'German amounts and dates, titles, totals': { amount: 'german', date: 'german', title: 'four', totals: 'subtotals', columns: 'shuffled' },
  'full width ids, units in the header, blank rows': { id: 'fullWidth', amount: 'headerInTenThousands', blankRows: 'every5', date: 'chinese', header: 'erp' },
};

const truth = factsOf(workbookOf(PLAIN).sheets, {});
const cases = Object.keys(ENCODINGS).flatMap((encoding) => Object.keys(SEPARATORS).flatMap((separator) => Object.keys(SHAPES).map((shape) => [encoding, separator, shape] as const)));

test.each(cases)('the same truth as text gives the same facts: %s, %s, %s', async (encoding, separator, name) => {
  const { sheets, added } = workbookOf({ ...PLAIN, ...SHAPES[name] });
  const delimiter = SEPARATORS[separator as keyof typeof SEPARATORS];
  const files = sheets.map((sheet) => ({ path: `${sheet.name}.csv`, bytes: ENCODINGS[encoding]!(Papa.unparse(sheet.rows.map((row) => [...row]), { delimiter })) }));
  const workbook = await readFiles(files);
  expect(factsOf(workbook.sheets.map(cellsOf), added)).toBe(truth);
});

/** A sheet of the embedded workbook as rows of cells. */
function cellsOf(sheet: Sheet): PlainSheet {
  const columns = [...sheet.cells.columns];
  const height = Math.max(...columns.map(([, column]) => column.length));
  const width = Math.max(...columns.map(([index]) => index)) + 1;
  const rows = Array.from({ length: height }, () => new Array<CellInput>(width).fill(''));
  for (const [index, column] of columns) for (let row = 0; row < column.length; row++) rows[row]![index] = (column.get(row) as CellInput) ?? '';
  return { name: sheet.name, rows };
}

let table: Map<string, readonly number[]> | null = null;

/** Encodes what two bytes of GB18030 can say; the platform only decodes it. */
function gb18030(text: string): Uint8Array {
  if (table === null) {
    table = new Map();
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (trail === 0x7f) continue;
        const sign = decoder.decode(Uint8Array.of(lead, trail));
        if ([...sign].length === 1 && !table.has(sign)) table.set(sign, [lead, trail]);
      }
    }
  }
  const known = table;
  return Uint8Array.from([...text].flatMap((sign) => (sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : (known.get(sign) ?? fourBytes(sign)))));
}

/** Signs of the basic plane beyond the two-byte part, found by decoding: only ö is needed here. */
function fourBytes(sign: string): readonly number[] {
  const decoder = new TextDecoder('gb18030');
  for (let second = 0x30; second <= 0x39; second++) {
    for (let third = 0x81; third <= 0xfe; third++) {
      for (let fourth = 0x30; fourth <= 0x39; fourth++) {
        if (decoder.decode(Uint8Array.of(0x81, second, third, fourth)) === sign) return [0x81, second, third, fourth];
      }
    }
  }
  throw new Error(`no GB18030 code found for ${sign}`);
}
