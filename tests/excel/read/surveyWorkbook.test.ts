import { surveyWorkbook } from '../../../src/excel/read/surveyWorkbook';
import { openWorkbook } from '../openWorkbook';

describe('The survey of a workbook', () => {
  it('finds every sheet with its place, size, head and formats', async () => {
    const rows = [['日期', '客户'], ...Array.from({ length: 200 }, (_, i) => [45_000 + i, `客户${i}`])];
    const { port } = await openWorkbook([{ name: '空', rows: [] }, { name: '销售', rows, formats: ['yyyy-mm-dd', null], at: [2, 1] }]);
    const { sheets, ownSheets } = await surveyWorkbook(port);
    expect(ownSheets).toBe(0);
    expect(sheets.map((sheet) => sheet.sample.sheetName)).toEqual(['空', '销售']);
    expect(sheets[0]!.sample.rows).toEqual([]);
    expect(sheets[1]!.sample).toMatchObject({ firstRow: 2, firstColumn: 1, rowCount: 201, columnCount: 2 });
    expect(sheets[1]!.sample.rows).toHaveLength(60);
    expect(sheets[1]!.sample.rows[1]).toEqual([45_000, '客户0']);
    expect(sheets[1]!.sample.numberFormats?.[1]).toEqual(['yyyy-mm-dd', 'General']);
    expect(sheets[1]!.sample.date1904 ?? false).toBe(false);
  });

  it('leaves out sheets that only programs see, and reads hidden ones', async () => {
    const { port, workbook } = await openWorkbook([{ name: 'A', rows: [['x']] }, { name: 'B', rows: [['x']] }, { name: 'C', rows: [['x']] }]);
    workbook.sheetNamed('B')!.visibility = 'Hidden';
    workbook.sheetNamed('C')!.visibility = 'VeryHidden';
    const { sheets } = await surveyWorkbook(port);
    expect(sheets.map((sheet) => [sheet.sample.sheetName, sheet.hidden])).toEqual([['A', false], ['B', true]]);
  });

  it('tells a workbook that counts from 1904 by the year a date shows', async () => {
    const book = await openWorkbook([{ name: '销售', rows: [['日期'], [43_000]], formats: ['yyyy-mm-dd'] }]);
    book.workbook.date1904 = true;
    const { sheets } = await surveyWorkbook(book.port);
    expect(sheets[0]!.sample.date1904).toBe(true);
  });

  it('gives the place of a table without its totals row', async () => {
    const { port } = await openWorkbook([{ name: '销售', rows: [['日期', '客户'], [45_000, 'a'], [45_001, 'b']], table: 'Sales', at: [3, 2] }]);
    await port.run(async (context) => {
      context.workbook.tables.getItem('Sales').showTotals = true;
      await context.sync();
    });
    const { sheets } = await surveyWorkbook(port);
    expect(sheets[0]!.sample.tables).toEqual([{ name: 'Sales', firstRow: 3, firstColumn: 2, rowCount: 3, columnCount: 2, showHeaders: true }]);
  });

  it('needs no more requests for many sheets than for one', async () => {
    let batches = 0;
    const counting = { beforeBatch: () => void (batches += 1) };
    const one = await openWorkbook([{ name: 'S0', rows: [['a', 'b'], [1, 2]] }], counting as never);
    batches = 0;
    await surveyWorkbook(one.port);
    const forOne = batches;
    const many = await openWorkbook(Array.from({ length: 25 }, (_, i) => ({ name: `S${i}`, rows: [['a', 'b'], [1, 2]] })), counting as never);
    batches = 0;
    await surveyWorkbook(many.port);
    expect(batches).toBe(forOne);
  });
});
