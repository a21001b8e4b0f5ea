import { checkData } from '../../../src/app/checkData';
import { dayOf } from '../../../src/core/values/civilDay';
import { openWorkbook } from '../../excel/openWorkbook';
import { EN, LINES, readAll, readOne, ZH } from './ledger';

const BLANK = ['', '', '', '', ''];
const languages = [
  ['zh', ZH],
  ['en', EN],
] as const;

describe.each(languages)('the shape of a sheet with %s headers', (_language, header) => {
  test('S1 title lines above the header are passed over, a header far below them is found', () => {
    const title = [['2024 销售明细 Sales 2024', '', '', '', ''], ['', '', '', '', ''], ['制表 / prepared by', '王', '', '', '']];
    expect(readOne([...title, header, ...LINES])).toMatchObject({ total: '600.50', counts: {} });
    const cover = Array.from({ length: 40 }, (_, i) => [`note ${i}`, '', '', '', '']);
    const found = readOne([...cover, header, ...LINES]);
    expect(found.recognition.sheets[0]!.headerRow).toBe(41);
    expect(found.total).toBe('600.50');
  });

  test('S1 a header below the first 60 rows is found where the sample reaches it, and said to be missing where it does not', () => {
    const cover = Array.from({ length: 80 }, (_, i) => [`note ${i}`, '', '', '', '']);
    expect(readOne([...cover, header, ...LINES], {}, { sampleRows: 200 }).total).toBe('600.50');
    const missed = readOne([...cover, header, ...LINES]);
    expect(missed.recognition.unused).toMatchObject([{ reason: 'noHeader' }]);
    expect(missed.problems).toEqual(['R-NO-SALES-SHEET']);
  });

  test('S3 a header repeated below is no line, whatever its spaces and case', () => {
    const again = header.map((h) => ` ${h.toUpperCase()}`);
    expect(readOne([header, LINES[0]!, again, LINES[1]!, header, LINES[2]!])).toMatchObject({ total: '600.50', counts: { 'X-HEADER-ROW': 2 } });
  });

  test('S3 two columns of one header: the left one is read, the choice is said, the other can be named', () => {
    const twice = [[...header, header[4]], ...LINES.map((line) => [...line, 7])];
    const found = readOne(twice);
    expect(found).toMatchObject({ total: '600.50', warned: { 'W-COLUMN-TWICE': 1 } });
    expect(found.book.intake[0]!.issues[0]).toMatchObject({ code: 'W-COLUMN-TWICE', row: 1, column: 4, value: header[4] });
    const { sheets } = found.recognition;
    expect(sheets[0]!.columns.some((c) => c.column === 5)).toBe(false);
  });

  test('S3 a column without a header is not read', () => {
    expect(readOne([['', ...header], ...LINES.map((line, i) => [i * 1000, ...line])])).toMatchObject({ total: '600.50', counts: {} });
  });

  test('S4 blank rows and columns inside are no end of the data', () => {
    expect(readOne([header, LINES[0]!, BLANK, BLANK, LINES[1]!, BLANK, LINES[2]!])).toMatchObject({ total: '600.50', counts: {} });
    const gap = (row: readonly unknown[]) => [row[0], row[1], '', row[2], row[3], '', row[4]] as string[];
    const found = readOne([gap(header), ...LINES.map(gap)]);
    expect(found).toMatchObject({ kinds: ['sales'], total: '600.50', counts: {} });
  });

  test('S6 totals are left out: by their label, by label and sum with a date, and as a bare sum', () => {
    const rows = [header, LINES[0]!, LINES[1]!, ['小计', '', '', '', 300.5], LINES[2]!, ['', '2024-03-31', '', 'Total', 600.5], ['', '', '', '', 600.5]];
    expect(readOne(rows)).toMatchObject({ total: '600.50', counts: { 'X-TOTAL-ROW': 3 } });
  });

  test.each([
    ['zh', [['销售日报', '', '', '', ''], [...ZH], LINES[0]!, ['合计', '', '', '', 100], ['备注：本表仅供内部使用', '', '', '', ''], ['审核：李强', '', '', '', ''], ['打印日期：2024-03-05', '', '', '', ''], ['第1页/共1页', '', '', '', '']]],
    ['en', [['Sales today', '', '', '', ''], [...EN], LINES[0]!, ['Total', '', '', '', 100], ['Printed on 2024-03-05', '', '', '', ''], ['Confidential', '', '', '', ''], ['any remark', '', '', '', ''], ['Page 1 of 1', '', '', '', '']]],
  ])('S6 a report of one line is recognised by that line, not by the more totals and notes around it (%s)', (_, rows) => {
    const { kinds, problems, total } = readOne(rows);
    expect([kinds, problems, total]).toEqual([['sales'], [], '100.00']);
  });

  test('S6 a customer called Total whose amount is no sum stays a customer', () => {
    expect(readOne([header, ...LINES, ['', '2024-04-01', '', 'Total', 5]])).toMatchObject({ total: '605.50', counts: {} });
  });

  test('S9 a used range inflated by formatting is read to its last filled row', () => {
    const rows = [header, ...LINES, ...Array.from({ length: 3000 }, () => BLANK)];
    expect(readOne(rows)).toMatchObject({ total: '600.50', counts: {} });
    expect(readOne(rows, {}, { chunk: 7 }).book.intake[0]!.read).toBe(3);
  });
});

describe('headers in two rows (S2)', () => {
  test('S2 merged group headers in Chinese are joined with what stands below', () => {
    const rows = [['单据', '', '客户', '', '销售'], ['编号', '日期', '编号', '名称', '金额'], ...LINES];
    const found = readOne(rows);
    expect(found.recognition.sheets[0]).toMatchObject({ headerRow: 2 });
    expect(found).toMatchObject({ total: '600.50', customers: ['C1', 'C2', 'C1'] });
  });

  test('S2 merged group headers in English are joined with what stands below', () => {
    const rows = [['Order', '', 'Customer', '', 'Sales'], ['No.', 'Date', 'ID', 'Name', 'Amount'], ...LINES];
    const found = readOne(rows);
    expect(found.recognition.sheets[0]!.columns.map((c) => c.header)).toContain('Customer/Name');
    expect(found.total).toBe('600.50');
  });

  test('S2 both rows of such a header, repeated below, are no lines', () => {
    const head = [['单据', '', '客户', '', '销售'], ['编号', '日期', '编号', '名称', '金额']];
    expect(readOne([...head, LINES[0]!, ...head, LINES[1]!, LINES[2]!])).toMatchObject({ total: '600.50', counts: { 'X-HEADER-ROW': 2 } });
  });
});

describe('several lists on one sheet (S5)', () => {
  const customers = [['客户编号', '客户名称', '联系人', '电话'], ['C1', '上海机械', '王', '010-1'], ['C2', 'Northern Tools', '李', '010-2']];
  const payments = [['收款日期', '客户编号', '收款金额', '发票号'], ['2024-04-01', 'C1', 50, 'I1'], ['2024-04-02', 'C2', 60, 'I2']];

  test('S5 side by side are read apart', () => {
    const left = [ZH, ...LINES];
    const rows = left.map((row, i) => [...row, '', ...(customers[i] ?? ['', '', '', ''])]);
    const found = readOne(rows);
    expect(found.kinds).toEqual(['sales', 'customers']);
    expect(found).toMatchObject({ total: '600.50', counts: {}, warned: { 'W-SEVERAL-TABLES': 2 } });
    expect([...found.book.customers.inSheet]).toEqual([1, 1]);
  });

  test('S5 below each other are read apart, with title lines between', () => {
    const found = readOne([ZH, ...LINES, BLANK, ['收款记录', '', '', ''], ...payments]);
    expect(found.kinds).toEqual(['sales', 'payments']);
    expect(found).toMatchObject({ total: '600.50', counts: {} });
    expect(found.book.payments!.length).toBe(2);
  });

  test('S5 the smaller list may stand first', () => {
    const found = readOne([...payments, BLANK, ZH, ...LINES]);
    expect(found).toMatchObject({ kinds: ['payments', 'sales'], total: '600.50', counts: {} });
  });

  test('S5 a list that begins below what recognition sees is not mixed in: its rows are counted and named', () => {
    const many = Array.from({ length: 100 }, (_, i) => [`B${i}`, '2024-01-15', 'C1', '上海机械', 1]);
    const found = readOne([ZH, ...many, BLANK, ...payments.map((row) => [...row, ''])]);
    expect(found).toMatchObject({ total: '100.00', counts: { 'X-OTHER-TABLE': 3 } });
    expect(found.book.intake[0]!.issues.find((i) => i.code === 'X-OTHER-TABLE')).toMatchObject({ row: 103, value: '103' });
  });

  test('S5 a note beside the ledger does not take part in it', () => {
    const rows = [[...ZH, '', '地区'], ...LINES.map((line, i) => [...line, '', i === 0 ? '华东' : '']), ...Array.from({ length: 8 }, (_, i) => [...BLANK, '', `区${i}`])];
    expect(readOne(rows)).toMatchObject({ total: '600.50', counts: {} });
  });
});

test('several months of one kind are one ledger, customers in several sheets one list', () => {
  const found = readAll(LINES.map((line, i) => ({ name: `${i + 1}月`, rows: [ZH, line] })));
  expect(found).toMatchObject({ kinds: ['sales', 'sales', 'sales'], total: '600.50' });
  expect(found.book.customers.length).toBe(2);
});

describe('through Excel', () => {
  const request = { language: 'en-US', today: dayOf(2024, 4, 1) } as const;
  const rows = [EN, ...LINES];

  test('S7 filtered and hidden rows are read like the others', async () => {
    const book = await openWorkbook([{ name: 'Sales', rows }]);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('Sales').getRange('3:3').rowHidden = true;
      await context.sync();
    });
    expect((await checkData({ ...request, port: book.port })).summary.rows.sales).toMatchObject({ read: 3, usable: 3 });
  });

  test('S8 a native table is read by its own header and bounds', async () => {
    const book = await openWorkbook([{ name: 'Sales', rows, table: 'Ledger', at: [3, 2] }]);
    const { recognition, summary } = await checkData({ ...request, port: book.port });
    expect(recognition.sheets[0]).toMatchObject({ tableName: 'Ledger', headerRow: 4, lastDataRow: 7 });
    expect(summary.rows.sales).toMatchObject({ read: 3, usable: 3 });
  });

  test('S10 an answer that is no block of cells is an error, never "no sales"', async () => {
    const book = await openWorkbook([{ name: 'Sales', rows: [EN, ...Array.from({ length: 80 }, (_, i) => [`A${i}`, 45_000, 'C1', 'ACME', 1])] }]);
    let runs = 0;
    // The third request of the check reads the rows: Excel answers null there, as it does above its limit of cells.
    const port = {
      ...book.port,
      run: <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
        book.port.run((context) => {
          runs++;
          return batch(runs === 1 ? context : withoutValues(context));
        }),
    };
    await expect(checkData({ ...request, port })).rejects.toMatchObject({ code: 'E-READ-NULL' });
  });

  test('S11 the used range bounds what is asked for, wherever it stands', async () => {
    const book = await openWorkbook([{ name: 'Sales', rows, at: [1000, 300] }]);
    expect((await checkData({ ...request, port: book.port })).recognition.sheets[0]).toMatchObject({ headerRow: 1001, readColumns: [300, 301, 302, 303, 304] });
  });

  test('S12 an empty sheet and one called New are told apart by what they hold', async () => {
    const book = await openWorkbook([{ name: 'New', rows }, { name: 'Empty', rows: [] }]);
    const { summary } = await checkData({ ...request, port: book.port });
    expect(summary.sources.map((s) => s.sheet)).toEqual(['New']);
    expect(summary.unused).toMatchObject([{ sheet: 'Empty', reason: 'empty' }]);
  });

  test('S13 a ledger of many separate columns is read without long addresses', async () => {
    const wide = rows.map((row, r) => row.flatMap((cell) => [cell, ...Array.from({ length: 30 }, (_, i) => (r === 0 ? `x${i}` : 'y'))]));
    const book = await openWorkbook([{ name: 'Sales', rows: wide }]);
    expect((await checkData({ ...request, port: book.port })).summary.rows.sales).toMatchObject({ read: 3, usable: 3 });
  });

  test('S14 the calculation mode is left as it was, and error cells of formulas are named', async () => {
    const book = await openWorkbook([{ name: 'Sales', rows: [EN, ...LINES, ['A4', '2024-03-20', 'C1', 'ACME', '#N/A']] }]);
    await book.port.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      await context.sync();
    });
    const { summary } = await checkData({ ...request, port: book.port });
    expect(summary.rows.sales!.rejectedBy).toEqual({ 'E-AMOUNT-ERROR': 1 });
    const mode = await book.port.run(async (context) => {
      const application = context.workbook.application.load('calculationMode');
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe('Manual');
  });

  test('S15 a check activates nothing: another sheet or workbook may have the focus', async () => {
    const book = await openWorkbook([{ name: 'Front', rows: [['hello']] }, { name: 'Sales', rows }]);
    const active = () =>
      book.port.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return sheet.name;
      });
    const before = await active();
    await checkData({ ...request, port: book.port });
    expect(await active()).toBe(before);
  });
});

/** A context whose ranges by index load no values: what Excel gives above its limit of cells. */
function withoutValues(context: Excel.RequestContext): Excel.RequestContext {
  const deaf = (target: object): object =>
    new Proxy(target, {
      get(of, key) {
        const value: unknown = Reflect.get(of, key, of);
        if (key === 'values') return null;
        if (typeof value === 'function') {
          return (...args: unknown[]): unknown => {
            const result: unknown = Reflect.apply(value, of, args);
            return result === of ? deaf(of) : key === 'getRangeByIndexes' || key === 'getItem' || key === 'load' ? deaf(result as object) : result;
          };
        }
        return key === 'workbook' || key === 'worksheets' ? deaf(value as object) : value;
      },
    });
  return deaf(context) as Excel.RequestContext;
}
