import { buildSummary } from '../../src/app/buildSummary';
import { cleanCopy } from '../../src/app/cleanCopy';
import { CARD_FIELDS } from '../../src/core/reports/cleanCopy/cleanFields';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { openWorkbook, valuesOf, type OpenWorkbook } from '../excel/openWorkbook';

const SALES = [
  ['订单号', '日期', '客户编号', '金额'],
  ['A1', 45_000, 'C1', 100],
  ['A2', 45_010, 'C1', 40.5],
  ['A3', 45_011, 'C2', 7],
];
const CUSTOMERS = [
  ['客户编号', '客户名称', '电话', '邮箱', '地址', '累计成交金额', '首次接触日期'],
  ['C1', ' 华东　机电 ', '138 0013 8000', 'Wang@HuaDong.CN', '广东省深圳市南山区科技路4号', '', '2023/1/5'],
  ['C2', '恒通工贸', '13912345678', 'x@y.cn', '', 999, ''],
  ['C3', '从未买过', '', '', '', '', ''],
];

const opened = () => openWorkbook([{ name: '销售', rows: SALES }, { name: '客户', rows: CUSTOMERS }]);
const clean = (book: OpenWorkbook, language: 'zh-CN' | 'en-US' = 'zh-CN') =>
  cleanCopy({ port: book.port, language, settings: DEFAULT_SETTINGS, today: dayOf(2024, 3, 15) });

/** Rows of a sheet by header, from the row that begins with `first`. */
async function recordsOf(book: OpenWorkbook, sheet: string, first: string): Promise<Record<string, unknown>[]> {
  const cells = await valuesOf(book.port, sheet);
  const at = cells.findIndex((row) => row[0] === first);
  return cells.slice(at + 1).map((row) => Object.fromEntries(row.map((cell, i) => [String(cells[at]?.[i]), cell])));
}

describe('The clean copy', () => {
  it('has the 22 columns of the customer card, and extras where there is something', async () => {
    const book = await opened();
    await clean(book);
    const [header] = await valuesOf(book.port, '清洗后客户表');
    expect(header?.slice(0, CARD_FIELDS.length)).toEqual(['序号', '客户ID', '客户名称', '行业', '规模', '联系人', '职位', '电话', '邮箱', '客户来源', '首次接触日期', '首次成交日期', '最近成交日期', '累计成交金额', '平均订单金额', '成交次数', '客户等级', '核心需求', '跟进记录', '客户反馈', '客户状态', '备注']);
    expect(header?.slice(CARD_FIELDS.length)).toEqual(['地区', '城市', '地址', '补全的列']);
  });

  it('writes text, phones, e-mails and places in one form, and dates as dates', async () => {
    const book = await opened();
    await clean(book);
    const [first] = await recordsOf(book, '清洗后客户表', '序号');
    expect(first).toMatchObject({ 客户ID: 'C1', 客户名称: '华东 机电', 邮箱: 'wang@huadong.cn', 首次接触日期: 44_931, 地区: '广东', 城市: '深圳' });
    expect(first?.['电话']).toMatch(/^138[ -]?0013[ -]?8000$/);
  });

  it('fills blanks from the sales lines and says so, replaces no figure of the user, and makes none up', async () => {
    const book = await opened();
    await clean(book);
    const [first, second, third] = await recordsOf(book, '清洗后客户表', '序号');
    expect(first).toMatchObject({ 首次成交日期: 45_000, 最近成交日期: 45_010, 累计成交金额: 140.5, 平均订单金额: 70.25, 成交次数: 2 });
    expect(String(first?.['补全的列']).split('、')).toEqual(expect.arrayContaining(['首次成交日期', '累计成交金额', '客户等级', '城市']));
    expect(second).toMatchObject({ 累计成交金额: 999 });
    expect(String(second?.['补全的列'])).not.toContain('累计成交金额');
    expect(third).toMatchObject({ 首次成交日期: '', 累计成交金额: '', 客户等级: '', 补全的列: '' });
  });

  it.each([['zh-CN', '更正清单', '客户', '原值', '新值', '原因', '统一邮箱写法'], ['en-US', 'Corrections', 'Customer', 'Old value', 'New value', 'Reason', 'One form of e-mail addresses']] as const)(
    'lists every cell that differs with old value, new value and reason, in %s',
    async (language, sheet, first, from, to, reason, email) => {
      const book = await opened();
      const result = await clean(book, language);
      const corrections = await recordsOf(book, sheet, first);
      expect(corrections).toHaveLength(result.changes);
      expect(corrections).toContainEqual(expect.objectContaining({ [from]: 'Wang@HuaDong.CN', [to]: 'wang@huadong.cn', [reason]: email }));
      const copy = await valuesOf(book.port, result.sheets[0]!.name);
      for (const correction of corrections.filter((each) => each[reason] === email)) expect(copy.flat()).toContain(correction[to]);
    },
  );

  it('shows what the user wrote, exactly, wherever reading or cleaning made something else of it', async () => {
    const book = await openWorkbook([
      { name: '销售', rows: SALES },
      { name: '客户', rows: [['客户编号', '客户名称', '电话', '累计成交金额', '首次接触日期', '备注'], ['C1', ' 华东　机电 ', '138 0013 8000 ', '1.2万', '2023年1月5日', '无'], ['C2', '恒通工贸', '13912345678', '-', 'soon', '老客户']] },
    ]);
    const { changes } = await clean(book);
    const corrections = await recordsOf(book, '更正清单', '客户');
    expect(corrections).toHaveLength(changes);
    const of = (field: string) => corrections.filter((each) => each['列'] === field).map((each) => [each['原值'], each['新值'], each['原因'], each['出处']]);
    expect(of('客户名称')).toEqual([[' 华东　机电 ', '华东 机电', '去掉多余空格与全角字符', '客户!B2']]);
    expect(of('电话')[0]?.[0]).toBe('138 0013 8000 ');
    expect(of('首次接触日期')).toEqual([['2023年1月5日', '2023-01-05', '文字改为日期', '客户!E2'], ['soon', '', '没有可用的值，改为空白', '客户!E3']]);
    expect(of('累计成交金额')).toEqual([['1.2万', expect.stringMatching(/^12,?000\.00$/), '文字改为数字', '客户!D2'], ['-', '7.00', '由销售明细算出', '客户!D3']]);
    expect(of('备注')).toEqual([]);
    const [, second] = await recordsOf(book, '清洗后客户表', '序号');
    expect(String(second?.['补全的列'])).toContain('累计成交金额');
  });

  it('leaves the source sheets alone, and is no source itself', async () => {
    const book = await opened();
    await clean(book);
    expect(await valuesOf(book.port, '客户')).toEqual(CUSTOMERS);
    const { sources } = await buildSummary({ port: book.port, language: 'zh-CN', settings: DEFAULT_SETTINGS, today: dayOf(2024, 3, 15) });
    expect(sources.map(({ sheetName }) => sheetName)).toEqual(['销售', '客户']);
  });
});
