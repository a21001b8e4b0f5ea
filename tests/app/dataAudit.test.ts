import { checkData } from '../../src/app/checkData';
import { auditText } from '../../src/cli/terminal/auditText';
import { cliMessagesOf } from '../../src/cli/cliMessagesOf';
import { LANGUAGES } from '../../src/core/locales/language';
import { dayOf } from '../../src/core/values/civilDay';
import { openWorkbook } from '../excel/openWorkbook';

const SALES = [['订单号', '日期', '客户编号', '金额'], ['A1', 45_000, 'C1', 5], ['A1', 45_000, 'C1', 5], ['A2', 45_001, '', 7], ['A3', 45_002, 'C2', 9]];
const CUSTOMERS = [
  ['客户编号', '客户名称', '联系人', '电话'],
  ['C1', '华东机电', '王芳', '13800138000'],
  ['C2', '华东机电有限公司', '王芳', '138-0013-8000'],
  ['C3', '恒通', '赵敏', '12'],
];

async function checked(language: 'zh-CN' | 'en-US') {
  const book = await openWorkbook([{ name: '销售', rows: SALES }, { name: '客户', rows: CUSTOMERS }]);
  return checkData({ port: book.port, language, today: dayOf(2024, 3, 15) });
}

describe('The data check over all sheets', () => {
  it('tells lines without customer, repeated lines, wrong phone numbers, quality and duplicates as data', async () => {
    const { summary } = await checked('zh-CN');
    expect(summary.bookProblems.map(({ code, count, listed }) => [code, count, listed[0]?.sheet, listed[0]?.row])).toEqual([
      ['W-LINE-REPEATED', 1, '销售', 3],
      ['W-NO-CUSTOMER', 1, '销售', 4],
      ['W-PHONE-SHORT', 1, '客户', 4],
    ]);
    expect(summary.quality).toContainEqual({ sheet: '客户', field: 'phone', rows: 3, filled: 3, unusable: 1, exact: true, distinct: expect.any(Number) as number });
    expect(summary.duplicatePairs).toEqual({ sure: 0, likely: 1, possible: 0 });
  });

  it.each(LANGUAGES)('prints the same in words, in %s', async (language) => {
    const text = auditText(await checked(language), language, cliMessagesOf(language).check);
    for (const part of ['W-LINE-REPEATED', '销售!A3', '客户!D4', '66.7%']) expect(text).toContain(part);
  });

  it('looks a customer sheet over that has no sales beside it', async () => {
    const book = await openWorkbook([{ name: '客户', rows: CUSTOMERS }]);
    const { summary } = await checkData({ port: book.port, language: 'zh-CN', today: dayOf(2024, 3, 15) });
    expect(summary.bookProblems.map(({ code }) => code)).toEqual(['W-PHONE-SHORT']);
    expect(summary.duplicatePairs?.likely).toBe(1);
  });
});
