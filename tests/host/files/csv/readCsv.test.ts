import { readFiles } from '../../../../src/host/files/readFiles';
import type { CellValue } from '../../../../src/host/model/cellValue';
import { dayOf } from '../../../../src/core/values/civilDay';
import { serialOfDay } from '../../../../src/core/values/excelSerial';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};

async function cellsOf(bytes: Uint8Array, path = 'sales.csv'): Promise<{ name: string; rows: CellValue[][]; formats: (row: number, column: number) => string }> {
  const workbook = await readFiles([{ path, bytes }]);
  const sheet = workbook.sheets[0]!;
  const extent = sheet.cells.valuesExtent()!;
  const rows = Array.from({ length: extent.row + extent.rows }, (_, row) => Array.from({ length: extent.column + extent.columns }, (__, column) => sheet.cells.value(row, column)));
  return { name: sheet.name, rows, formats: (row, column) => workbook.styles.get(sheet.cells.style(row, column)).numberFormat };
}

describe('the encoding of a text file', () => {
  const text = '客户,金额\n上海贸易,12.5\n';
  const rows = [['客户', '金额'], ['上海贸易', 12.5]];
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['UTF-16, low byte first', utf16(text, false)],
    ['UTF-16, high byte first', utf16(text, true)],
    // 客户,金额 / 上海贸易,12.5 as Chinese Excel saves it
    ['GB18030', Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xc9, 0xcf, 0xba, 0xa3, 0xc3, 0xb3, 0xd2, 0xd7, 0x2c, 0x31, 0x32, 0x2e, 0x35, 0x0a])],
  ])('is found out: %s', async (_, bytes) => {
    expect((await cellsOf(bytes)).rows).toEqual(rows);
  });

  it('is taken for Western where single bytes beyond ASCII stand between letters', async () => {
    expect((await cellsOf(Uint8Array.from([...utf8('name,x\nJos'), 0xe9, ...utf8(' Mart'), 0xed, ...utf8('nez,1\n')]))).rows[1]).toEqual(['José Martínez', 1]);
  });
});

describe('the separator', () => {
  it.each([[','], [';'], ['\t']])('is found out: %j', async (separator) => {
    const text = [['a', '"x,y;z"', 'c'], ['1', '2', '3'], ['4', '5', '6']].map((row) => row.join(separator)).join('\r\n');
    expect((await cellsOf(utf8(text))).rows).toEqual([['a', 'x,y;z', 'c'], [1, 2, 3], [4, 5, 6]]);
  });
  it('is the semicolon where commas are decimal, and numbers with commas then stay text', async () => {
    expect((await cellsOf(utf8('a;b\n1,500;2,5\n3,250;4,5\n'))).rows).toEqual([['a', 'b'], ['1,500', '2,5'], ['3,250', '4,5']]);
  });
  it('is what a first line sep= says', async () => {
    expect((await cellsOf(utf8('sep=;\na;b,c\n1;2\n'))).rows).toEqual([['a', 'b,c'], [1, 2]]);
  });
});

describe('a field', () => {
  const field = async (text: string): Promise<CellValue | undefined> => (await cellsOf(utf8(`h\n"${text}"\n`))).rows[1]?.[0];
  it.each<[string, CellValue]>([
    ['12', 12], ['-3.50', -3.5], ['.5', 0.5], ['1,234.5', 1234.5], ['12%', 0.12], ['1.5E+05', 150000], ['TRUE', true], ['false', false], [' 7 ', 7], ['17850.0', 17850],
    ['007', '007'], ['0012.5', '0012.5'], ['+86', '+86'], ['12E3', '12E3'], ['123456789012345', 123456789012345], ['1234567890123456', '1234567890123456'],
    ['3/4/2024', '3/4/2024'], ['Mar-24', 'Mar-24'], ['=1+1', '=1+1'], [' padded text ', ' padded text '], ['2024-02-30', '2024-02-30'], ['1-2', '1-2'], ['-', '-'], ['12-34567-89', '12-34567-89'],
  ])('%j is read as %j', async (text, value) => {
    expect(await field(text)).toBe(value);
  });
  it.each([['2024-03-15', 0, 'yyyy-mm-dd'], ['2024/3/15', 0, 'yyyy-mm-dd'], ['2024年3月15日', 0, 'yyyy"年"m"月"d"日"'], ['2024-03-15 06:00', 0.25, 'yyyy-mm-dd hh:mm'], ['2024-03-15T18:00:00', 0.75, 'yyyy-mm-dd hh:mm:ss']])('%s is that day under a date format', async (text, time, format) => {
    const { rows, formats } = await cellsOf(utf8(`h,i\n${text},x\n`));
    expect(rows[1]?.[0]).toBe(serialOfDay(dayOf(2024, 3, 15)) + time);
    expect([formats(0, 0), formats(1, 0), formats(1, 1)]).toEqual(['General', format, 'General']);
  });
  it('may be empty, quoted, or hold line breaks and quotes', async () => {
    expect((await cellsOf(utf8('a,b,c\n,"two\nlines","say ""hi"""\n\n1,,\n'))).rows).toEqual([['a', 'b', 'c'], [null, 'two\nlines', 'say "hi"'], [null, null, null], [1, null, null]]);
  });
});

it('keeps every row of a file longer than a chunk', async () => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `${index},"text, ${index % 7}",2024-01-${String((index % 28) + 1).padStart(2, '0')}`);
  const { rows } = await cellsOf(utf8(`n,t,d\n${lines.join('\n')}\n`));
  expect(rows.length).toBe(60_001);
  expect(rows.slice(1).every((row, index) => row[0] === index && row[1] === `text, ${index % 7}` && row[2] === 45292 + (index % 28))).toBe(true);
});

it('names the sheet after the file, and gives each of several files a sheet of its own', async () => {
  const bytes = utf8('a,b\n1,2\n');
  const workbook = await readFiles([{ path: '/x/2024: sales?.csv', bytes }, { path: 'y/Sales.CSV', bytes }, { path: 'z/sales.csv', bytes }]);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['2024_ sales_', 'Sales', 'sales (2)']);
});

it.each<[string, string, Uint8Array]>([
  ['empty', 'a.csv', new Uint8Array()],
  ['empty', 'a.csv', utf8('\ufeff \n\n')],
  ['empty', 'a.xlsx', new Uint8Array()],
  ['notAWorkbook', 'a.csv', Uint8Array.from([1, 0, 0, 0, 5, 0, 0, 0])],
  ['notAWorkbook', 'a.xlsx', utf8('just text')],
  ['oldFormat', 'a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ['corrupted', 'a.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
])('refuses with %s: %s', async (code, path, bytes) => {
  await expect(readFiles([{ path, bytes }])).rejects.toMatchObject({ code, path });
});
