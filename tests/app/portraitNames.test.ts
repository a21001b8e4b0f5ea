import { buildPortrait } from '../../src/app/buildPortrait';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { freeSheetName } from '../../src/excel/ownership/sheetNames';
import { userOf } from '../../src/host/byUser';
import { openWorkbook } from '../excel/openWorkbook';

describe('The name of a customer’s sheet', () => {
  it('N1 replaces what a tab cannot hold, so that the rest stays readable', () => expect(freeSheetName('A/B [x]:?*', [])).toBe('A_B _x____'));

  it('N2 is cut to 31 characters and never through the middle of one', () => {
    const name = freeSheetName(`${'华'.repeat(30)}👨‍👩‍👧`, []);
    expect(name).toBe('华'.repeat(30));
  });

  it('N3 differs for two names whose first 31 characters are the same', () => {
    const long = '华东机电设备与自动化工程技术服务集团股份有限公司上海浦东新区分公司';
    const first = freeSheetName(long, []);
    const second = freeSheetName(`${long}二`, [first]);
    expect([first.length, second.length, first === second]).toEqual([31, 31, false]);
  });

  it.each(['History', '', '   ', "'王'", '\u202eabc', 'a\u0000b'])('N4 is a safe one for %j', (name) => {
    const safe = freeSheetName(name, []);
    expect(safe).toMatch(/^[^'\u0000-\u001f\u202e]+$/);
    expect(safe.toLowerCase()).not.toBe('history');
  });

  it('N5 does not collide by case or width', () => expect(freeSheetName('ＡＣＭＥ', ['acme'])).toBe('ＡＣＭＥ (2)'));

  it('N6 and N8: a renamed tab stays this customer’s sheet, whatever its name', async () => {
    const book = await openWorkbook([
      {
        name: '销售',
        rows: [
          ['订单号', '日期', '客户编号', '客户名称', '金额'],
          ['A1', '2024-03-01', 'K1', "O'Neil", 100],
          ['A2', '2024-03-02', 'K2', '晨辉', 200],
        ],
      },
    ]);
    const request = { port: book.port, language: 'zh-CN', settings: DEFAULT_SETTINGS, today: dayOf(2024, 3, 15), customers: ['K1', 'K2'] } as const;
    const first = await buildPortrait(request);
    expect(first.portraits.map(({ name }) => name)).toEqual(["O'Neil", '晨辉']);
    userOf(book.office.host).rename('晨辉', '我的 & 客户!');
    const again = await buildPortrait(request);
    expect(again.portraits.map(({ name }) => name)).toEqual(["O'Neil", '我的 & 客户!']);
    expect(book.workbook.sheets.filter(({ name }) => name === '晨辉')).toHaveLength(0);
  });
});
