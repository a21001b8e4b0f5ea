import { readXlsx } from '../../../../src/host/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../src/host/files/xlsx/write/writeXlsx';
import { newWorkbook, type Workbook } from '../../../../src/host/model/workbook';
import { area, everything } from '../everything';
import { plain, plainSheet } from '../plain';

const throughFile = async (workbook: Workbook): Promise<Workbook> => readXlsx(await writeXlsx(workbook), 'x.xlsx');

describe('a workbook saved and opened again', () => {
  let before: Workbook;
  let after: Workbook;
  beforeAll(async () => {
    before = everything();
    after = await throughFile(before);
  });

  it('has the same sheets, names, settings and properties', () => {
    const { sheets: a, ...workbook } = plain(before) as { sheets: unknown[] };
    const { sheets: b, ...same } = plain(after) as { sheets: unknown[] };
    expect(same).toEqual(workbook);
    expect(b.length).toBe(a.length);
  });

  const parts = Object.keys(plainSheet(everything(), everything().sheets[0]!));
  it.each(parts)('keeps %s of every sheet', (part) => {
    for (const [index, sheet] of before.sheets.entries()) {
      expect(plainSheet(after, after.sheets[index]!)[part]).toEqual(plainSheet(before, sheet)[part]);
    }
  });

  it('gives the same bytes each time', async () => {
    expect(Buffer.from(await writeXlsx(everything())).equals(Buffer.from(await writeXlsx(everything())))).toBe(true);
  });
});

it('keeps dates of a workbook that counts from 1904 as the same serials', async () => {
  const workbook = newWorkbook();
  workbook.date1904 = true;
  workbook.sheets[0]!.cells.setValue(0, 0, 100);
  const after = await throughFile(workbook);
  expect([after.date1904, after.sheets[0]!.cells.value(0, 0)]).toEqual([true, 100]);
});

it('moves dates of a 1904 file that joins a 1900 workbook to the same days, and leaves plain numbers', async () => {
  const other = newWorkbook();
  other.date1904 = true;
  const cells = other.sheets[0]!.cells;
  cells.setValue(0, 0, 100);
  cells.setValue(0, 1, 100);
  cells.setStyle(area(0, 0, 1, 1), other.styles.intern({ ...other.styles.get(0), numberFormat: 'yyyy-mm-dd' }));
  const joined = await readXlsx(await writeXlsx(other), 'b.xlsx', newWorkbook('First'));
  expect([0, 1].map((column) => joined.sheets[1]!.cells.value(0, column))).toEqual([1562, 100]);
});

it('gives sheets and tables of a second file names of their own where they clash', async () => {
  const bytes = await writeXlsx(everything());
  const joined = await readXlsx(bytes, 'b.xlsx', await readXlsx(bytes, 'a.xlsx'));
  expect(joined.sheets.map((sheet) => sheet.name)).toEqual(["客户 'A' & <B>", 'Report', 'R1', "客户 'A' & <B> (2)", 'Report (2)', 'R1 (2)']);
  expect(joined.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name))).toEqual(['Clientele_Customers', 'Clientele_Customers_2']);
  expect((await throughFile(joined)).sheets.length).toBe(6);
});

it('keeps the hash of a protection whose password it cannot know', async () => {
  const workbook = newWorkbook();
  const { protection } = workbook.sheets[0]!;
  protection.protected = true;
  protection.password = 'secret';
  const once = await throughFile(workbook);
  const twice = await throughFile(once);
  expect(once.sheets[0]!.protection.password).toContain('"password":"');
  expect(once.sheets[0]!.protection.password).not.toContain('secret');
  expect(twice.sheets[0]!.protection).toEqual(once.sheets[0]!.protection);
});
