import { buildSummary } from '../../src/app/buildSummary';
import { dayOf } from '../../src/core/values/civilDay';
import { openWorkbook, valuesOf, type OpenWorkbook } from '../excel/openWorkbook';
import { WITHOUT_PIVOTS } from './withoutPivots';

const HEADER = ['订单号', '日期', '客户名称', '金额'];

async function built(rows: readonly (readonly (string | number)[])[], language: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<OpenWorkbook> {
  const book = await openWorkbook([{ name: '销售 2024', rows: [HEADER, ...rows] }]);
  await buildSummary({ port: book.port, language, settings: WITHOUT_PIVOTS, today: dayOf(2024, 3, 15) });
  return book;
}

describe('The data problems sheet', () => {
  it.each([
    ['zh-CN', '数据问题', '未计入', '“soon”不是日期'],
    ['en-US', 'Data problems', 'Not counted', '“soon” is not a date'],
  ] as const)('names every problem in words, with a link to its cell, in %s', async (language, sheet, kind, what) => {
    const book = await built([['A1', 45_000, '甲公司', 5], ['A2', 'soon', '甲公司', 5]], language);
    const cells = await valuesOf(book.port, sheet);
    const row = cells.findIndex((cell) => cell[0] === kind);
    expect(cells[row]?.slice(0, 5)).toEqual([kind, '销售 2024', 'B3', '日期', 'soon']);
    expect(cells[row]?.[5]).toContain(what);
    const link = await book.port.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(`C${row + 1}`).load({ hyperlink: true });
      await context.sync();
      return cell.hyperlink;
    });
    expect(link).toMatchObject({ documentReference: "'销售 2024'!B3" });
  });

  it('says how many more there are where it does not list all', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => [`B${i}`, i < 270 ? 45_000 : 'soon', '甲公司', i]);
    const cells = await valuesOf((await built(rows)).port, '数据问题');
    expect(cells.filter((row) => row[0] === '未计入')).toHaveLength(101) // with the line that counts the rest;
    expect(cells.flat()).toContain('同类问题还有 30 处，未逐条列出。');
  });

  it('is one sentence where nothing is wrong', async () => {
    const cells = await valuesOf((await built([['A1', 45_000, '甲公司', 5]])).port, '数据问题');
    expect(cells.flat().filter((cell) => cell !== '' && cell !== null)).toEqual(['数据问题', '← 目录', '没有发现数据问题。']);
  });

  it('stands beside the quality of every column', async () => {
    const cells = await valuesOf((await built([['A1', 45_000, '甲公司', 5], ['A2', 'soon', '甲公司', 5]])).port, '数据质量');
    const date = cells.find((row) => row.includes('日期'));
    expect(date).toEqual(expect.arrayContaining(['销售 2024', '日期', 1, 0.5, '不可用 1']));
  });
});
