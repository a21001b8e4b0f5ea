import type { CellInput } from '../../../src/core/tables/columns';
import { analyse } from '../../../src/core/analysis/analyse';
import { toFacts } from '../../../src/core/reports/facts/toFacts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOf } from '../../../src/core/values/civilDay';
import type { Book } from '../../../src/core/records';
import { minorToDecimal } from '../../../src/core/values/minor';
import { sumOf } from '../../../src/core/values/minorColumn';
import { checkData } from '../../../src/app/checkData';
import { readXlsx } from '../../../src/host/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../src/host/files/xlsx/write/writeXlsx';
import { openWorkbook, type OpenWorkbook } from '../../excel/openWorkbook';
import { EN, LINES, readAll, readOne, ZH, type Rows } from './ledger';

const amounts = (cells: readonly CellInput[], header: readonly string[] = ZH, options = {}) => readOne([header, ...cells.map((cell, i): CellInput[] => [`A${i}`, 45_306 + i, 'C1', '上海机械', cell])], {}, options);
const facts = (book: Book) => toFacts(analyse(book, DEFAULT_SETTINGS, { today: dayOf(2025, 1, 1) }), book, { language: 'en-US' });
const ledger = (header: readonly string[], rows: Rows) => readOne([header, ...rows]);

describe.each([['zh', ZH], ['en', EN]] as const)('amounts below %s headers', (_language, header) => {
  test('M1 signs, brackets, units, full width and percent are exact decimals', () => {
    const cells = ['¥1,234.50', '￥7', 'RMB 5', '(1,234.00)', '1,234.5-', '－１２３', '1.2万', '3.5亿', '1.5k', '12%', '12.5元', '1e3'];
    expect(amounts(cells, header)).toMatchObject({
      amounts: ['1234.50', '7.00', '5.00', '-1234.00', '-1234.50', '-123.00', '12000.00', '350000000.00', '1500.00', '0.12', '12.50', '1000.00'],
      counts: {},
    });
  });

  test('M2 1,234 and 1.234 follow the cells of the column that tell', () => {
    expect(amounts(['1.234', '1.234,50', '12,5'], header)).toMatchObject({ amounts: ['1234.00', '1234.50', '12.50'], warned: {} });
    expect(amounts(['1,234', '1.234,50'], header).amounts).toEqual(['1.234', '1234.50']);
    expect(amounts(['1,234', '1,234.50'], header)).toMatchObject({ amounts: ['1234.00', '1234.50'], warned: {} });
    expect(amounts(['1.234', '1,234.50'], header)).toMatchObject({ amounts: ['1.234', '1234.50'], warned: {} });
  });

  test('M2 where nothing tells the way of the user is taken, and said', () => {
    expect(amounts(['1,234', '5,678'], header)).toMatchObject({ amounts: ['1234.00', '5678.00'], warned: { 'W-DECIMAL-ASSUMED': 1 } });
    expect(amounts(['1,234', '5,678'], header, { decimalSign: ',' })).toMatchObject({ amounts: ['1.234', '5.678'], warned: { 'W-DECIMAL-ASSUMED': 1 } });
  });

  test('M2 a column that proves both signs loses the cells that do not tell, with their count', () => {
    expect(amounts(['1.234,50', '1,234.50', '1,234', '7'], header)).toMatchObject({ amounts: ['1234.50', '1234.50', '7.00'], counts: { 'E-DECIMAL-SIGN': 1 } });
  });

  test('M3 error cells are refused as errors', () => {
    expect(amounts([1, 2, 3, 4, '#N/A', '#REF!', '#VALUE!', '#DIV/0!'], header)).toMatchObject({ total: '10.00', counts: { 'E-AMOUNT-ERROR': 4 } });
  });

  test('M4 empty is not 0: blank, dash, NULL and 无 are refused as empty, free of charge as no number, 0 counts', () => {
    expect(amounts([1, 2, 3, 4, 5, 6, 7, '', '-', 'NULL', 'N/A', 'nan', '/', '无', '免费', 'free', 0], header)).toMatchObject({ total: '28.00', counts: { 'E-AMOUNT-EMPTY': 7, 'E-AMOUNT-TEXT': 2 } });
  });

  test('M5 truth values are no amounts', () => {
    expect(amounts([1, 2, 3, true, false], header)).toMatchObject({ total: '6.00', counts: { 'E-AMOUNT-TEXT': 2 } });
  });

  test('M6 exact duplicates are suspects and stay in the figures', () => {
    const { book } = ledger(header, [LINES[0]!, LINES[0]!, LINES[1]!]);
    expect(facts(book)).toMatchObject({ rows: { sales: { used: 3, suspectedDuplicates: 1 } }, totals: { revenue: '400.50' } });
  });

  test('M7 one order number over several lines is one order', () => {
    const { book } = ledger(header, [['A1', 45_306, 'C1', 'ACME', 1], ['A1', 45_306, 'C1', 'ACME', 2], ['A2', 45_306, 'C1', 'ACME', 3]]);
    expect(facts(book).totals.orders).toBe(2);
  });

  test('M8 a negative quantity, a negative amount, or both, is one return of that size', () => {
    const quantity = header === ZH ? '数量' : 'Quantity';
    const price = header === ZH ? '单价' : 'Unit price';
    const { book } = ledger([...header, quantity, price], [['A1', 45_306, 'C1', 'ACME', 100, 10, 10], ['A2', 45_307, 'C1', 'ACME', -10, 1, -10], ['A3', 45_308, 'C1', 'ACME', 20, -2, 10], ['A4', 45_309, 'C1', 'ACME', -30, -3, 10]]);
    expect(facts(book).totals).toMatchObject({ grossSales: '100.00', returns: '60.00', revenue: '40.00' });
  });

  test('M9 a return without or before its order counts, and a customer below zero has classes', () => {
    const { book } = ledger(header, [['R9', 45_300, 'C2', 'Late', -50], ['A1', 45_306, 'C1', 'ACME', 10], ['A1', 45_307, 'C1', 'ACME', -25]]);
    const { customers, totals } = facts(book);
    expect(totals.returns).toBe('75.00');
    expect(customers.map((c) => [c.id, c.revenue, c.abc])).toEqual([['C1', '-15.00', 'D'], ['C2', '-50.00', 'D']]);
  });

  test('M10 currencies are never added: the ledger keeps the one of most lines, the others are counted and listed', () => {
    const currency = header === ZH ? '币种' : 'Currency';
    const rows: Rows = [['A1', 45_306, 'C1', 'ACME', 100, 'CNY'], ['A2', 45_307, 'C1', 'ACME', 200, '人民币'], ['A3', 45_308, 'C1', 'ACME', 400, 'USD'], ['A4', 45_309, 'C1', 'ACME', 1, '']];
    const found = ledger([...header, currency], rows);
    expect(found).toMatchObject({ total: '301.00', counts: { 'X-OTHER-CURRENCY': 1 } });
    expect(found.book.intake[0]!.issues[0]).toMatchObject({ code: 'X-OTHER-CURRENCY', row: 4, value: 'USD' });
    expect(facts(found.book).checks.every((check) => check.ok)).toBe(true);
  });

  test('M10 signs in the amounts tell the currency where no column does', () => {
    expect(amounts(['¥100', '¥200', '$400', 5], header)).toMatchObject({ total: '305.00', counts: { 'X-OTHER-CURRENCY': 1 } });
  });

  test('M10 number formats tell the currency where neither column nor text does', () => {
    const rows: Rows = [header, ...[100, 200, 400, 5].map((amount, i): CellInput[] => [`A${i}`, 45_306 + i, 'C1', 'ACME', amount])];
    const formats = ['General', '"¥"#,##0.00', '[$¥-804]#,##0.00', '[$€-2] #,##0.00', 'General'].map((format) => ['@', 'yyyy-mm-dd', '@', '@', format]);
    expect(readOne(rows, { numberFormats: formats })).toMatchObject({ total: '305.00', counts: { 'X-OTHER-CURRENCY': 1 } });
  });

  test('M10 receivables and payments in another currency than the sales are not added to them either, whatever their number', () => {
    const zh = header === ZH;
    const sales = { name: '销售', rows: [[...header, zh ? '币种' : 'Currency'], ['A1', 45_306, 'C1', 'ACME', 100, 'CNY'], ['A2', 45_307, 'C1', 'ACME', 100, 'CNY']] };
    const owed = { name: '应收', rows: [zh ? ['发票号', '客户编号', '开票日期', '到期日', '未收金额'] : ['Invoice no', 'Customer ID', 'Invoice date', 'Due date', 'Open amount'], ['I1', 'C1', 45_306, 45_336, '$70'], ['I2', 'C1', 45_306, 45_336, '$80'], ['I3', 'C1', 45_306, 45_336, '¥90']] };
    const paid = { name: '收款', rows: [zh ? ['收款日期', '客户编号', '收款金额', '币种'] : ['Payment date', 'Customer ID', 'Payment amount', 'Currency'], [45_310, 'C1', 10, 'CNY'], [45_311, 'C1', 20, 'EUR'], [45_312, 'C1', 30, '']] };
    const { book, counts } = readAll([sales, owed, paid]);
    expect(counts).toEqual({ 'X-OTHER-CURRENCY': 3 });
    expect([book.receivables!.length, minorToDecimal(sumOf(book.payments!.amount), 2)]).toEqual([1, '40.00']);
  });

  test('M12 cents are exact: 0.1 + 0.2, and 1.005 keeps its digits', () => {
    expect(amounts([0.1, 0.2, 1.005, -0.3], header).total).toBe('1.005');
  });

  test('M13 sums beyond the doubles stay exact', () => {
    expect(amounts(['90071992547409930.01', '0.02', '-90071992547409930.01'], header).total).toBe('0.02');
  });

  test('M14 margins and changes without a base are unknown, not 0', () => {
    const cost = header === ZH ? '成本' : 'Cost';
    const { book } = ledger([...header, cost], [['A1', 45_306, 'C1', 'ACME', 10, 4], ['A1', 45_306, 'C1', 'ACME', -10, 4]]);
    const [customer] = facts(book).customers;
    expect(customer).toMatchObject({ revenue: '0.00', margin: null, periodChange: null });
  });

  test('M15 and M16 classes of tied, zero and negative customers are those of the definition, and add up', () => {
    const base: Rows = [40, 25, 25, 5, 3, 2, 0, -1].map((amount, i): CellInput[] => [`A${i}`, '2024-02-10', `C${i}`, `N${i}`, amount]);
    const { customers, abc } = facts(ledger(header, [...base, ['Z', '2024-03-05', 'C0', 'N0', 1]]).book);
    expect(customers.map((c) => c.abc).join('')).toBe('ABBCCCDD');
    expect(abc.A.customers + abc.B.customers + abc.C.customers + abc.D.customers).toBe(8);
  });
});

describe('units of amounts (M1)', () => {
  test.each([['金额(万元)', '12345.60'], ['金额（万元）', '12345.60'], ['金额/万元', '12345.60'], ['销售额万元', '12345.60'], ['金额(千元)', '1234.56'], ['金额(元)', '1.23456'], ['金额(亿元)', '123456000.00']])('M1 %s shifts by its unit', (name, expected) => {
    expect(readOne([['日期', '客户名称', name], ['2024-01-15', '上海机械', 1.23456]]).amounts).toEqual([expected]);
  });

  test.each([['Amount (thousands)', '1234.56'], ['Sales in thousands', '1234.56'], ["Amount ('000)", '1234.56'], ['Amount ($M)', '1234560.00'], ['Amount (USD)', '1.23456']])('M1 %s shifts by its unit', (name, expected) => {
    expect(readOne([['Date', 'Customer name', name], ['2024-01-15', 'ACME', 1.23456]]).amounts).toEqual([expected]);
  });

  test('M1 a unit above the header counts for money that names none, not for prices of a unit', () => {
    expect(readOne([['销售明细', '', ''], ['单位：万元', '', ''], ['日期', '客户名称', '金额'], ['2024-01-15', '上海机械', 1.5]]).amounts).toEqual(['15000.00']);
    expect(readOne([['Sales, in thousands', '', ''], ['Date', 'Customer name', 'Amount'], ['2024-01-15', 'ACME', 1.5]]).amounts).toEqual(['1500.00']);
    expect(readOne([['单位：万元', '', ''], ['日期', '客户名称', '金额(元)'], ['2024-01-15', '上海机械', 1.5]]).amounts).toEqual(['1.50']);
  });
});

test('M11 of amounts with and without tax the one without is read, and the choice is said', () => {
  const zh = readOne([['日期', '客户名称', '价税合计', '不含税金额'], ['2024-01-15', '上海机械', 113, 100]]);
  expect(zh).toMatchObject({ total: '100.00', warned: { 'W-TAX-BOTH': 1 } });
  expect(zh.book.intake[0]!.issues[0]!.value).toBe('价税合计');
  const en = readOne([['Date', 'Customer name', 'Amount including VAT', 'Amount excl VAT'], ['2024-01-15', 'ACME', 113, 100]]);
  expect(en).toMatchObject({ total: '100.00', warned: { 'W-TAX-BOTH': 1 } });
});

test('M17 more digits than a sheet shows are kept to six, as Excel computes with them', () => {
  expect(amounts([1.123456, 2.1234564]).amounts).toEqual(['1.123456', '2.123456']);
});

describe('through Excel', () => {
  const SALES = [[...ZH], ['A1', 45_306, 'C1', 'ACME', 100], ['A2', 45_307, 'C1', 'ACME', 200], ['A3', 45_308, 'C1', 'ACME', 400]];
  const check = (book: OpenWorkbook) => checkData({ port: book.port, language: 'zh-CN', today: dayOf(2024, 3, 1) });

  test('M10 the format of one cell among others is enough to keep its dollars out', async () => {
    const book = await openWorkbook([{ name: '销售', rows: SALES, formats: [null, 'yyyy-mm-dd', null, null, '"¥"#,##0.00'] }]);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('销售').getRange('E4').numberFormat = [['[$$-409]#,##0.00']];
      await context.sync();
    });
    const { summary } = await check(book);
    expect(summary.rows['sales']).toMatchObject({ usable: 2, outOfScopeBy: { 'X-OTHER-CURRENCY': 1 } });
    expect(summary.issues).toEqual([expect.objectContaining({ code: 'X-OTHER-CURRENCY', row: 4, column: 'E', value: 'USD' })]);
  });

  test.each([[true, ['W-PRECISION-AS-SHOWN']], [false, []]])('M17 a workbook that computes with numbers as displayed (%s) is told of', async (on, codes) => {
    const book = await openWorkbook([{ name: '销售', rows: SALES }]);
    await book.port.run(async (context) => {
      context.workbook.usePrecisionAsDisplayed = on;
      await context.sync();
    });
    const saved = await readXlsx(await writeXlsx(book.workbook), 'book.xlsx');
    expect(saved.precisionAsDisplayed).toBe(on);
    expect((await check(book)).summary.issues.map(({ code }) => code)).toEqual(codes);
  });
});
