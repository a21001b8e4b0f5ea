import type { SheetLayout } from '../../../src/core/sheets/sheetLayout';
import { planWrites } from '../../../src/excel/ownership/planWrites';
import { renderPlan } from '../../../src/excel/render/renderPlan';
import { pageLayout, tableLayout } from '../layoutOf';
import { openWorkbook, valuesOf, type OpenWorkbook } from '../openWorkbook';
import { snapshot } from '../snapshot';

const HEADER = ['编号', '客户', '金额'];
const ROWS = [['C1', '华东机电', 1200.5], ['C2', '北方轴承', 300], ['C3', '恒通工贸', null]] as const;
const customers = (rows: SheetLayout['values'][number]['values'] = ROWS): SheetLayout => tableLayout('customers', '客户清单', HEADER, rows);

async function build(book: OpenWorkbook, layouts: readonly SheetLayout[]) {
  return renderPlan(book.port, await planWrites(book.port, layouts));
}

const open = () => openWorkbook([{ name: '销售', rows: [['日期', '客户'], [45_000, '华东机电']] }]);

async function look<T extends Record<string, unknown>>(book: OpenWorkbook, sheet: string, address: string, load: T) {
  return book.port.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load(load);
    await context.sync();
    return range.toJSON();
  });
}

describe('Rendering a data sheet', () => {
  it('writes values, a native table, formats and a mark', async () => {
    const book = await open();
    const [sheet] = await build(book, [customers()]);
    expect(sheet).toEqual({ key: 'customers', name: '客户清单', rows: 4, linksLeftOut: 0 });
    expect(await valuesOf(book.port, '客户清单')).toEqual([HEADER, ['C1', '华东机电', 1200.5], ['C2', '北方轴承', 300], ['C3', '恒通工贸', '']]);
    const money = await look(book, '客户清单', 'C2', { numberFormat: true, text: true, format: { font: { name: true, size: true, color: true } } });
    expect(money.numberFormat).toEqual([['#,##0.00']]);
    expect(money.text).toEqual([['1,200.50']]);
    expect(money.format?.font).toEqual({ name: 'Microsoft YaHei UI', size: 10, color: '#1F2937' });
    await book.port.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('客户清单').load({ tabColor: true, showGridlines: true });
      const table = worksheet.tables.getItem('Clientele_customers').load({ showFilterButton: true, showBandedRows: true });
      const range = table.getRange().load({ address: true });
      const formats = worksheet.getRange('C2').conditionalFormats.load({ type: true });
      const frozen = worksheet.freezePanes.getLocationOrNullObject().load({ address: true });
      const { pageLayout: page } = worksheet;
      page.load({ orientation: true, zoom: true });
      page.headersFooters.defaultForAllPages.load({ leftFooter: true, rightFooter: true });
      await context.sync();
      expect(table.showFilterButton).toBe(true);
      expect(range.address).toContain('A1:C4');
      expect(formats.items.map((item) => item.type)).toEqual(['DataBar']);
      expect(frozen.address).toContain('A1:B1');
      expect(page.orientation).toBe('Landscape');
      expect(page.headersFooters.defaultForAllPages.leftFooter).toBe('Tom && Co');
      expect(page.headersFooters.defaultForAllPages.rightFooter).toBe('&P / &N');
      expect(worksheet.tabColor).toBe('#0E7A4B');
    });
  });

  it('links names to the customer’s row of the list', async () => {
    const book = await open();
    await build(book, [customers()]);
    const cell = await look(book, '客户清单', 'B3', { hyperlink: true, values: true });
    expect(cell.hyperlink).toMatchObject({ documentReference: "'客户清单'!A3" });
    expect(cell.values).toEqual([['北方轴承']]);
  });

  it('keeps every text as text: formulas, numbers, dates and truth values in names', async () => {
    const names = ['=HYPERLINK("http://x.example","y")', '-张三', '1-2', 'TRUE', '001', '+86 21', '@x', "'王'", '50%', '2021/03', '１２３', 'MAR1', '\t=1', '#N/A', '1E5'];
    const book = await open();
    await build(book, [customers(names.map((name, i) => [`00${i}`, name, i]))]);
    const cells = await look(book, '客户清单', `A2:B${names.length + 1}`, { values: true, valueTypes: true, formulas: true });
    expect(cells.values).toEqual(names.map((name, i) => [`00${i}`, name]));
    expect(new Set(cells.valueTypes?.flat())).toEqual(new Set(['String']));
  });
});

describe('Rendering a page', () => {
  it('merges, draws the chart on our palette and links to other reports', async () => {
    const book = await open();
    await build(book, [pageLayout('summary', 'Summary', 'Customers'), customers()]);
    await book.port.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Summary').load({ showGridlines: true });
      const chart = sheet.charts.getItem('Clientele_Trend').load({ name: true, chartType: true });
      chart.title.load({ visible: true });
      chart.series.load({ name: true, chartType: true, gapWidth: true });
      chart.axes.categoryAxis.load({ numberFormat: true });
      const link = sheet.getRange('A7').load({ hyperlink: true, text: true });
      const change = sheet.getRange('B7:C7').load({ text: true });
      const rules = sheet.getRange('B7').conditionalFormats.load({ type: true });
      await context.sync();
      expect(sheet.showGridlines).toBe(false);
      expect(chart.title.visible).toBe(false);
      expect(chart.axes.categoryAxis.numberFormat).toBe('yyyy-mm');
      expect(chart.series.items.map((series) => series.name)).toEqual(['Revenue', 'Last year']);
      expect(chart.series.items[0]!.gapWidth).toBe(60);
      expect(link.hyperlink.documentReference).toBe("'客户清单'!A1");
      expect(change.text).toEqual([['▲ 8.1%', '▼ 20.0%']]);
      expect(rules.items).toHaveLength(2);
    });
  });
});

describe('Rebuilding', () => {
  it('twice from the same input gives the same workbook, cell by cell, in the same sheets', async () => {
    const book = await open();
    const layouts = [pageLayout('summary', 'Summary', 'Customers'), customers()];
    await build(book, layouts);
    const before = snapshot(book);
    await build(book, layouts);
    expect(snapshot(book)).toEqual(before);
  });

  it('leaves the source sheets exactly as they were', async () => {
    const book = await open();
    const before = snapshot(book).filter((sheet) => sheet.name === '销售');
    await build(book, [customers()]);
    await build(book, [customers(ROWS.slice(0, 1))]);
    expect(snapshot(book).filter((sheet) => sheet.name === '销售')).toEqual(before);
  });

  it('stretches and shrinks the native table in place and clears what is left over', async () => {
    const book = await open();
    await build(book, [customers()]);
    await build(book, [customers([...ROWS, ['C4', '新锐', 5]])]);
    expect(await valuesOf(book.port, '客户清单')).toHaveLength(5);
    await build(book, [customers(ROWS.slice(0, 1))]);
    expect(await valuesOf(book.port, '客户清单')).toEqual([HEADER, ['C1', '华东机电', 1200.5]]);
    await book.port.run(async (context) => {
      const tables = context.workbook.tables.load({ name: true });
      const range = context.workbook.tables.getItem('Clientele_customers').getRange().load({ address: true });
      await context.sync();
      expect(tables.items.map((table) => table.name)).toEqual(['Clientele_customers']);
      expect(range.address).toContain('A1:C2');
    });
  });

  it('finds its sheet by the mark when the user has renamed it', async () => {
    const book = await open();
    await build(book, [customers()]);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('客户清单').name = '我的客户';
      await context.sync();
    });
    const [sheet] = await build(book, [customers()]);
    expect(sheet!.name).toBe('我的客户');
    expect(book.workbook.sheets.map((each) => each.name)).toEqual(['销售', '_clientele', '我的客户']);
  });

  it('never touches a sheet of the user that has the name wanted', async () => {
    const book = await openWorkbook([{ name: '客户清单', rows: [['my own list'], ['x']] }]);
    const [sheet] = await build(book, [customers()]);
    expect(sheet!.name).toBe('客户清单 (2)');
    expect(await valuesOf(book.port, '客户清单')).toEqual([['my own list'], ['x']]);
  });

  it('keeps notes of the user beside their customer when rows change places', async () => {
    const book = await open();
    await build(book, [customers()]);
    await note(book, 'D2:E4', [['重点', 1], ['', 2], ["'-催款", '']]);
    await build(book, [customers([ROWS[2], ['C9', '新客户', 7], ROWS[0], ROWS[1]])]);
    expect((await look(book, '客户清单', 'A2:E5', { values: true })).values).toEqual([
      ['C3', '恒通工贸', '', '-催款', ''],
      ['C9', '新客户', 7, '', ''],
      ['C1', '华东机电', 1200.5, '重点', 1],
      ['C2', '北方轴承', 300, '', 2],
    ]);
  });

  it('moves notes sideways when the list gets a column more', async () => {
    const book = await open();
    await build(book, [customers()]);
    await note(book, 'D2', [['重点']]);
    await build(book, [tableLayout('customers', '客户清单', [...HEADER, '毛利'], ROWS.map((row) => [...row, 1]))]);
    expect((await look(book, '客户清单', 'D2:E2', { values: true })).values).toEqual([[1, '重点']]);
  });

  it('keeps notes whose customer has left the list, on a sheet of their own that grows', async () => {
    const book = await open();
    await build(book, [customers()]);
    await note(book, 'D1:D4', [['跟进'], ['重点'], [''], ["'=催款"]]);
    await build(book, [customers(ROWS.slice(0, 2))]);
    expect((await look(book, '客户清单', 'D1:D4', { values: true })).values).toEqual([['跟进'], ['重点'], [''], ['']]);
    await build(book, [customers(ROWS.slice(1, 2))]);
    expect(await valuesOf(book.port, '保留的备注')).toEqual([
      ['列表', '客户', '栏目', '备注', '原位置'],
      ['客户清单', 'C3', '跟进', '=催款', 'D4'],
      ['客户清单', 'C1', '跟进', '重点', 'D2'],
    ]);
    const before = snapshot(book);
    await build(book, [customers(ROWS.slice(1, 2))]);
    expect(snapshot(book)).toEqual(before);
  });

  it('leaves cells of the user below the list’s own columns where they are when the list grows beside them', async () => {
    const book = await open();
    await build(book, [customers()]);
    await note(book, 'D2', [['重点']]);
    await note(book, 'E6', [['合计见财务']]);
    await build(book, [customers([['C0', 'a', 1], ...ROWS, ['C4', 'b', 1], ['C5', 'c', 1]])]);
    expect((await look(book, '客户清单', 'D2:E7', { values: true })).values).toEqual([['', ''], ['重点', ''], ['', ''], ['', ''], ['', '合计见财务'], ['', '']]);
  });

  it('leaves formulas of the user on their row and lets notes pass them by', async () => {
    const book = await open();
    await build(book, [customers()]);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('客户清单').getRange('D2:D4').formulas = [['=C2*2'], ['=C3*2'], ['=C4*2']];
      await context.sync();
    });
    await note(book, 'E2', [['重点']]);
    await build(book, [customers([ROWS[1], ROWS[0], ROWS[2]])]);
    const cells = await look(book, '客户清单', 'D2:E4', { formulas: true });
    expect(cells.formulas).toEqual([['=C2*2', ''], ['=C3*2', '重点'], ['=C4*2', '']]);
  });

  it('W19: refuses to grow over cells of the user below, names them, and writes nothing', async () => {
    const book = await open();
    await build(book, [customers()]);
    await note(book, 'B6', [['total']]);
    const before = snapshot(book);
    const more = [...ROWS, ['C4', 'a', 1], ['C5', 'b', 1]] as const;
    await expect(build(book, [customers(more)])).rejects.toMatchObject({
      code: 'E-USER-CELLS-IN-THE-WAY',
      data: { sheet: '客户清单', address: 'B6' },
      workbook: 'untouched',
    });
    expect(snapshot(book)).toEqual(before);
  });
});

describe('A workbook that may not be written', () => {
  it.each([
    ['is read-only', (book: OpenWorkbook) => void (book.workbook.readOnly = true), { code: 'E-WORKBOOK-READ-ONLY' }],
    ['has a protected structure', (book: OpenWorkbook) => void (book.workbook.protection = { protected: true, password: null }), { code: 'E-WORKBOOK-PROTECTED' }],
  ])('is refused before anything is written when it %s', async (_what, make, expected) => {
    const book = await open();
    make(book);
    const before = snapshot(book);
    await expect(build(book, [customers()])).rejects.toMatchObject({ ...expected, workbook: 'untouched' });
    expect(snapshot(book)).toEqual(before);
  });

  it('is refused when our sheet is protected', async () => {
    const book = await open();
    await build(book, [customers()]);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('客户清单').protection.protect();
      await context.sync();
    });
    await expect(build(book, [customers()])).rejects.toMatchObject({ code: 'E-SHEET-PROTECTED', data: { sheet: '客户清单' } });
  });

  it('is refused when a table of the user has our table’s name', async () => {
    const book = await openWorkbook([{ name: '我的', rows: [['a'], [1]], table: 'Clientele_customers' }]);
    await expect(build(book, [customers()])).rejects.toMatchObject({ code: 'E-TABLE-NAME-TAKEN', data: { sheet: '我的' } });
  });
});

async function note(book: OpenWorkbook, address: string, values: (string | number)[][]): Promise<void> {
  await book.port.run(async (context) => {
    context.workbook.worksheets.getItem('客户清单').getRange(address).values = values;
    await context.sync();
  });
}

describe('A list with more links than a sheet should carry', () => {
  it('links the first rows, says how many were left out, and shows those as plain text', async () => {
    const rows = Array.from({ length: 2005 }, (_, i): [string, string, number] => [`C${i}`, `客户 ${i} 公司`, i]);
    const layout = customers(rows);
    const linked: SheetLayout = {
      ...layout,
      links: rows.map((_, i) => ({ row: i + 1, column: 1, target: { to: 'customer', id: String(i), listRow: i + 1 } })),
      styles: [...layout.styles, { area: { row: 1, column: 1, rows: rows.length, columns: 1 }, role: 'link' }],
    };
    const book = await open();
    const [sheet] = await build(book, [linked]);
    expect(sheet!.linksLeftOut).toBe(5);
    const underline = async (address: string) => (await look(book, '客户清单', address, { format: { font: { underline: true } } })).format?.font?.underline;
    expect(await underline('B2001')).toBe('Single');
    expect(await underline('B2002:B2006')).toBe('None');
  });
});
