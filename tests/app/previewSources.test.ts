import { checkData } from '../../src/app/checkData';
import { previewSources } from '../../src/app/previewSources';
import { previewText } from '../../src/core/locales/previewText';
import type { PreviewQuestion, SourcePreview } from '../../src/core/records';
import { dayOf } from '../../src/core/values/civilDay';
import { openWorkbook, type Cell, type OpenWorkbook } from '../excel/openWorkbook';

const HEADER = ['订单号', '日期', '客户编号', '客户名称', '金额'];
const lines = (dates: readonly Cell[], amounts: readonly Cell[] = []): Cell[][] => dates.map((date, i) => [`A${i}`, date, `C${i % 3}`, `客户${i % 3}`, amounts[i] ?? 100 + i]);
const open = (rows: readonly (readonly Cell[])[], name = '销售'): Promise<OpenWorkbook> => openWorkbook([{ name, rows }]);
const only = ({ questions }: SourcePreview): PreviewQuestion => {
  expect(questions).toHaveLength(1);
  return questions[0]!;
};

/** Answers a question in every way and tells what is then read as what. */
async function answered({ port }: OpenWorkbook, question: PreviewQuestion): Promise<{ open: number; sales: unknown; columns: Readonly<Record<string, string>>; warned: string[]; days: unknown }[]> {
  const results = [];
  for (const { mapping } of question.choices) {
    const { preview, summary, days } = await checkData({ port, language: 'zh-CN', today: dayOf(2025, 1, 1), mapping });
    expect(summary.problems).toEqual([]);
    results.push({ open: preview.questions.length, sales: summary.rows.sales, columns: summary.sources[0]!.columns, warned: summary.issues.map(({ code }) => code), days: days[0] });
  }
  return results;
}

describe('the preview of the sources', () => {
  test('says of every column what it is and why, with values, in both languages', async () => {
    const { port } = await open([['销售明细'], [...HEADER, '备注'], ...lines([45_000, 45_001, 45_002]).map((row) => [...row, 'x'])]);
    const preview = await previewSources(port, null);
    const [sheet] = preview.sheets;
    expect(sheet).toMatchObject({ sheetName: '销售', kind: 'sales', headerRow: 2, range: 'A1:F5', firstDataRow: 3, lastDataRow: 5 });
    const amount = sheet!.columns.find(({ field }) => field === 'amount')!;
    expect(amount).toMatchObject({ column: 4, header: '金额', type: 'money', samples: ['100', '101', '102'] });
    expect(previewText('en-US').column(amount)).toBe('column E is Amount: header 金额, 100 % numbers (of 3 cells)');
    expect(previewText('zh-CN').column(amount)).toBe('E 列是金额：表头“金额”，3 个单元格中 100% 是数字');
    expect(sheet!.notUsed).toMatchObject([{ column: 5, header: '备注', reason: 'unknown' }]);
    expect(preview.questions).toEqual([]);
    expect(preview.problems).toEqual([]);
  });

  test('shows dates as days, and nothing is asked where a cell decides', async () => {
    const { port } = await open([HEADER, ...lines(['03/04/2024', '25/12/2024', '05/06/2024'])]);
    expect((await previewSources(port, null)).questions).toEqual([]);
    const serial = await openWorkbook([{ name: '销售', rows: [HEADER, ...lines([45_000, 45_001])], formats: [null, 'yyyy-mm-dd', null, null, null] }]);
    expect((await previewSources(serial.port, null)).sheets[0]!.columns[1]!.samples).toEqual(['2023-03-15', '2023-03-16']);
  });

  test('DT4 asks once for day or month, proposes as the user’s Excel writes, and either answer settles it', async () => {
    const book = await open([HEADER, ...lines(['03/04/2024', '05/06/2024', '07/08/2024'])]);
    const question = only(await previewSources(book.port, null));
    expect(question).toMatchObject({ code: 'dateOrder', field: 'date', proposed: 0, because: 'culture' });
    expect(question.choices.map(({ value, examples }) => [value, examples[0]])).toEqual([['mdy', { written: '03/04/2024', meaning: '2024-03-04' }], ['dmy', { written: '03/04/2024', meaning: '2024-04-03' }]]);
    const [monthFirst, dayFirst] = await answered(book, question);
    expect(monthFirst).toMatchObject({ open: 0, days: { first: dayOf(2024, 3, 4), last: dayOf(2024, 7, 8) }, warned: [] });
    expect(dayFirst).toMatchObject({ open: 0, days: { first: dayOf(2024, 4, 3), last: dayOf(2024, 8, 7) }, warned: [] });
  });

  test('DT4 looks at the whole column before it asks', async () => {
    const dates = [...Array.from({ length: 300 }, () => '03/04/2024'), '25/12/2024'];
    const { port } = await open([HEADER, ...lines(dates)]);
    expect((await previewSources(port, null)).questions).toEqual([]);
  });

  test('M2 asks once for the decimal sign, and either answer settles it', async () => {
    const book = await open([HEADER, ...lines(['2024-01-01', '2024-01-02'], ['1,234', '2,345'])]);
    const question = only(await previewSources(book.port, null));
    expect(question).toMatchObject({ code: 'decimalSign', field: 'amount', proposed: 0 });
    expect(question.choices.map(({ value, examples }) => [value, examples[0]!.meaning])).toEqual([['.', '1234.00'], [',', '1.234']]);
    for (const result of await answered(book, question)) expect(result).toMatchObject({ open: 0, warned: [] });
  });

  test('S3 asks which of two columns of one header is meant', async () => {
    const book = await open([[...HEADER, '金额'], ...lines(['2024-01-01', '2024-01-02']).map((row, i) => [...row, 7 + i])]);
    const question = only(await previewSources(book.port, null));
    expect(question).toMatchObject({ code: 'whichColumn', field: 'amount', proposed: 0, because: 'first' });
    expect(question.choices.map(({ value }) => value)).toEqual(['金额', '金额 (2)']);
    expect(question.choices[1]!.evidence).toContainEqual({ code: 'sum', value: '15.00', count: 2 });
    const results = await answered(book, question);
    expect(results.map(({ columns }) => columns.amount)).toEqual(['金额', '金额 (2)']);
    for (const result of results) expect(result).toMatchObject({ open: 0, warned: [] });
  });

  test('does not ask where two columns say the same', async () => {
    const { port } = await open([[...HEADER, '金额'], ...lines(['2024-01-01', '2024-01-02']).map((row) => [...row, row[4]!])]);
    expect((await previewSources(port, null)).questions).toEqual([]);
  });

  test('M11 asks once for twelve months whether amounts are counted with or without tax', async () => {
    const header = ['订单号', '日期', '客户编号', '客户名称', '无税金额', '价税合计'];
    const months = Array.from({ length: 12 }, (_, i) => ({ name: `${i + 1}月`, rows: [header, [`A${i}`, 45_000 + i * 30, 'C1', '甲', 100, 113], [`B${i}`, 45_001 + i * 30, 'C2', '乙', 200, 226]] }));
    const book = await openWorkbook(months);
    const question = only(await previewSources(book.port, null));
    expect(question).toMatchObject({ code: 'tax', because: 'withoutTax' });
    expect(question.places).toHaveLength(12);
    const { summary, preview } = await checkData({ port: book.port, language: 'zh-CN', today: dayOf(2025, 1, 1), mapping: question.choices[1]!.mapping });
    expect(new Set(summary.sources.map(({ columns }) => columns.amount))).toEqual(new Set(['价税合计']));
    expect(preview.questions).toEqual([]);
  });

  test('S5 asks which of two lists of one kind on a sheet belong to the data', async () => {
    const list = [HEADER, ...lines(['2024-01-01', '2024-01-02', '2024-01-03'])];
    const other = [HEADER, ...lines(['2024-02-01', '2024-02-02', '2024-02-03'])];
    const book = await open(list.map((row, i) => [...row, '', ...other[i]!]));
    const question = only(await previewSources(book.port, null));
    expect(question).toMatchObject({ code: 'whichList', proposed: 0 });
    expect(question.choices.map(({ value }) => value)).toEqual(['*', 'A1:E4', 'G1:K4']);
    const results = await answered(book, question);
    expect(results.map(({ sales }) => (sales as { read: number }).read)).toEqual([6, 3, 3]);
    expect(results.map(({ open: left }) => left)).toEqual([0, 0, 0]);
  });

  test('D19 asks for the scale of a survey with few answers and none above 5', async () => {
    const survey = [['调查日期', '客户编号', '满意度', '建议'], ['2024-01-01', 'C1', 4, 'a'], ['2024-01-02', 'C2', 5, 'b']];
    const book = await openWorkbook([{ name: '销售', rows: [HEADER, ...lines(['2024-01-01'])] }, { name: '满意度', rows: survey }]);
    const question = only(await previewSources(book.port, null));
    expect(question).toMatchObject({ code: 'scale', places: [{ sheetName: '满意度' }] });
    const again = await previewSources(book.port, question.choices[1]!.mapping);
    expect(again.questions).toEqual([]);
  });

  test.each([['应付', 'Extended'], ['两倍', 'Twice']])('asks about a column of any header that is quantity x unit price where the amount is not (%s, %s)', async (zh, en) => {
    const times = zh === '两倍' ? 2 : 1;
    const goods = [[2, 50, 90], [1, 80, 70], [3, 80, 200]];
    for (const [header, ...rest] of [[zh, '数量', '单价', '金额'], [en, 'Quantity', 'Unit price', 'Amount']]) {
      const rows = goods.map(([quantity, price, amount], i) => [`2024-01-0${i + 1}`, `客户${i}`, quantity!, price!, amount!, quantity! * price! * times]);
      const { questions } = await previewSources((await openWorkbook([{ name: '销售', rows: [['日期', '客户名称', ...rest, header!], ...rows] }])).port, null);
      expect(questions.map(({ code, choices }) => [code, choices.map(({ value }) => value)])).toEqual(times === 1 ? [['whichColumn', [rest[2], header]]] : []);
      if (times === 1) expect(questions[0]!.choices.map(({ evidence }) => evidence.at(-1))).toEqual([{ code: 'product', count: 0, of: 3 }, { code: 'product', count: 3, of: 3 }]);
    }
  });

  test('an answer keeps what the mapping said before, and a faulty mapping is named', async () => {
    const { port } = await open([[...HEADER, '金额'], ...lines(['03/04/2024', '05/06/2024']).map((row, i) => [...row, 7 + i])]);
    const first = (await previewSources(port, { 销售: { visibleRowsOnly: true } })).questions[0]!;
    const next = (await previewSources(port, first.choices[0]!.mapping)).questions;
    expect(first.code).toBe('whichColumn');
    expect(next.map(({ code }) => code)).toEqual(['dateOrder']);
    expect(next[0]!.choices[1]!.mapping).toEqual({ 销售: { visibleRowsOnly: true, choose: { amount: '金额' }, dateOrder: 'dmy' } });
    expect((await previewSources(port, { 销售: { dateOrder: 'ymd' } })).problems).toMatchObject([{ code: 'M-SHAPE', missing: ['dateOrder'] }]);
    expect((await previewSources(port, { 销售: { choose: { amount: 'Betrag' } } })).problems).toMatchObject([{ code: 'M-COLUMN-UNKNOWN', missing: ['Betrag'] }]);
  });

  test.each(['zh-CN', 'en-US'] as const)('every question reads as one sentence with its choices in %s', async (language) => {
    const book = await open([[...HEADER, '价税合计'], ...lines(['03/04/2024', '05/06/2024'], ['1,234', '2,345']).map((row) => [...row, 9])]);
    const { questions } = await previewSources(book.port, null);
    expect(questions.map(({ code }) => code)).toEqual(['tax', 'dateOrder', 'decimalSign']);
    for (const question of questions) {
      const { ask, choices, until } = previewText(language).question(question);
      expect(ask).toMatch(/[？?]$/);
      expect(choices.every(({ label, evidence }) => label !== '' && evidence !== '')).toBe(true);
      expect(until).toContain(choices[question.proposed]!.label);
      expect([ask, until, ...choices.map(({ evidence }) => evidence)].join()).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
