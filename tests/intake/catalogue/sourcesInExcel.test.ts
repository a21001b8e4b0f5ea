import { checkData } from '../../../src/app/checkData';
import { previewSources } from '../../../src/app/previewSources';
import { dayOf } from '../../../src/core/values/civilDay';
import { readFiles } from '../../../src/host/files/readFiles';
import { openOfficeInNode } from '../../../src/host/node';
import { openWorkbook, type OpenWorkbook } from '../../excel/openWorkbook';
import { describeRealData, sharedBytes } from '../../realdata/sharedData';
import { EN, LINES, ZH } from './ledger';

const request = { language: 'zh-CN', today: dayOf(2024, 6, 30) } as const;
const languages = [
  ['zh', ZH],
  ['en', EN],
] as const;
/** Widened, so that tests can write more lines than the three. */
const rowsOf = (header: readonly string[]): (string | number)[][] => [[...header], ...LINES.map((line) => [...line] as (string | number)[])];

async function warningsOf(book: OpenWorkbook, mapping?: unknown): Promise<Record<string, string>> {
  const { summary } = await checkData({ ...request, port: book.port, ...(mapping !== undefined && { mapping }) });
  return Object.fromEntries(summary.issues.filter(({ code }) => code.startsWith('W-')).map(({ code, value }) => [code, value]));
}

describe.each(languages)('sources with %s headers, through Excel', (_language, header) => {
  test('S1 a header below the first 60 rows is found by a second look', async () => {
    const cover = Array.from({ length: 80 }, (_, i) => [`note ${i}`]);
    const book = await openWorkbook([{ name: 'Ledger', rows: [...cover, ...rowsOf(header)] }]);
    const { recognition, summary } = await checkData({ ...request, port: book.port });
    expect(recognition.sheets[0]).toMatchObject({ kind: 'sales', headerRow: 81 });
    expect(summary.rows.sales).toMatchObject({ read: 3, usable: 3 });
  });

  test('S7 hidden and filtered rows are read, and said to be', async () => {
    const book = await openWorkbook([{ name: 'Ledger', rows: rowsOf(header) }]);
    const sheet = book.workbook.sheetNamed('Ledger')!;
    sheet.hiddenRows.set(1, 1, 1);
    sheet.filteredRows.set(3, 1, 1);
    const { summary } = await checkData({ ...request, port: book.port });
    expect(summary.rows.sales).toMatchObject({ read: 3, usable: 3 });
    expect(await warningsOf(book)).toMatchObject({ 'W-HIDDEN-ROWS': '2' });
  });

  test('S7 visible rows only, where a person wants it: hidden ones are in no figure, and that is said', async () => {
    const book = await openWorkbook([{ name: 'Ledger', rows: rowsOf(header) }]);
    book.workbook.sheetNamed('Ledger')!.filteredRows.set(2, 1, 1);
    for (const mapping of [{ '*': { visibleRowsOnly: true } }, { Ledger: { visibleRowsOnly: true } }]) {
      const { summary, recognition } = await checkData({ ...request, port: book.port, mapping });
      expect(recognition.problems).toEqual([]);
      expect(summary.rows.sales).toMatchObject({ read: 2, usable: 2 });
      expect(await warningsOf(book, mapping)).toMatchObject({ 'W-HIDDEN-LEFT-OUT': '1' });
    }
    expect((await checkData({ ...request, port: book.port, mapping: { '*': { visibleRowsOnly: true }, Ledger: { visibleRowsOnly: false } } })).summary.rows.sales!.read).toBe(3);
  });

  test('S8 what a dynamic array spills is read as ordinary cells', async () => {
    const book = await openWorkbook([{ name: 'Ledger', rows: rowsOf(header) }]);
    // Excel keeps the formula in the first cell of what it fills; the others hold plain values.
    book.workbook.sheetNamed('Ledger')!.arrayFormulas.set(0, { row: 0, column: 0, rows: 4, columns: 5 });
    expect((await checkData({ ...request, port: book.port })).summary.rows.sales).toMatchObject({ read: 3, usable: 3 });
  });

  test('S8 a sheet that holds only a PivotTable is no ledger, and the reason is given', async () => {
    const book = await openWorkbook([{ name: 'Pivot', rows: rowsOf(header) }]);
    book.workbook.sheetNamed('Pivot')!.pivotTables.push({ id: '1', name: 'PivotTable1', range: { row: 0, column: 0, rows: 4, columns: 5 } });
    const { recognition } = await checkData({ ...request, port: book.port });
    expect(recognition.unused).toMatchObject([{ sheetName: 'Pivot', reason: 'pivot' }]);
    expect(recognition.problems.map(({ code }) => code)).toEqual(['R-NO-SALES-SHEET']);
  });

  test('S8 a ledger beside a PivotTable is read without it', async () => {
    const pivot = [['Row', 'Sum'], ['C1', 400], ['C2', 200.5], ['', 600.5]];
    const rows = rowsOf(header).map((row, i) => [...row, '', ...pivot[i]!]);
    const book = await openWorkbook([{ name: 'Ledger', rows }]);
    book.workbook.sheetNamed('Ledger')!.pivotTables.push({ id: '1', name: 'PivotTable1', range: { row: 0, column: 6, rows: 4, columns: 2 } });
    const { summary, recognition } = await checkData({ ...request, port: book.port });
    expect(recognition.sheets).toHaveLength(1);
    expect(summary.rows.sales).toMatchObject({ read: 3, usable: 3 });
  });

  test('S8 the filters above a PivotTable are no list, and no title of the ledger beside it', async () => {
    const pivot = [['Region', '(All)'], ['', ''], ['Row', 'Sum'], ['C1', 400]];
    const rows = rowsOf(header).map((row, i) => [...pivot[i]!, '', ...row]);
    const book = await openWorkbook([{ name: 'Ledger', rows }, { name: 'Pivot', rows: pivot }]);
    for (const name of ['Ledger', 'Pivot']) book.workbook.sheetNamed(name)!.pivotTables.push({ id: name, name, range: { row: 2, column: 0, rows: 2, columns: 2 } });
    const { summary, recognition } = await checkData({ ...request, port: book.port });
    expect(summary.rows.sales).toMatchObject({ read: 3, usable: 3 });
    expect(recognition.unused).toMatchObject([{ sheetName: 'Pivot', reason: 'pivot' }]);
  });

  test('S14 formulas that Excel has not recalculated are told of; the mode stays as it was', async () => {
    const book = await openWorkbook([{ name: 'Ledger', rows: rowsOf(header) }, { name: 'Typed', rows: rowsOf(header) }]);
    await book.port.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      context.workbook.worksheets.getItem('Ledger').getRange('F2').formulas = [['=E2*2']];
      await context.sync();
    });
    const { summary } = await checkData({ ...request, port: book.port });
    expect(summary.issues.filter(({ code }) => code === 'W-VALUES-MAY-BE-STALE').map(({ sheet }) => sheet)).toEqual(['Ledger']);
    expect(book.workbook.calculationMode).toBe('Manual');
  });

  test('S14 formulas that begin far below the head are told of, too', async () => {
    const rows = [['日期', '客户名称', '金额'], ...Array.from({ length: 600 }, (_, i) => ['2024-01-15', `客户${i}`, i + 1])];
    const book = await openWorkbook([{ name: 'Ledger', rows }]);
    await book.port.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      context.workbook.worksheets.getItem('Ledger').getRange('C500:C601').formulas = Array.from({ length: 102 }, () => ['=1+1']);
      await context.sync();
    });
    expect(await warningsOf(book)).toHaveProperty('W-VALUES-MAY-BE-STALE');
  });

  test('S14 nothing is said where calculation is automatic', async () => {
    const book = await openWorkbook([{ name: 'Ledger', rows: rowsOf(header) }]);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('Ledger').getRange('F2').formulas = [['=E2*2']];
      await context.sync();
    });
    expect(await warningsOf(book)).not.toHaveProperty('W-VALUES-MAY-BE-STALE');
  });

  test('a native table far to the right, or far below, is found where it stands', async () => {
    for (const at of [[2, 300], [700, 3]] as const) {
      const book = await openWorkbook([{ name: 'Wide', rows: [['note']] }]);
      await book.port.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Wide').getRangeByIndexes(at[0], at[1], 4, 5);
        range.values = rowsOf(header);
        context.workbook.tables.add(range, true).name = 'Ledger';
        await context.sync();
      });
      const { summary, recognition, preview } = await checkData({ ...request, port: book.port });
      expect(recognition.sheets[0]).toMatchObject({ tableName: 'Ledger', headerRow: at[0] + 1 });
      expect(summary.rows.sales).toMatchObject({ read: 3, usable: 3 });
      expect(preview.sheets[0]!.columns.find(({ field }) => field === 'amount')!.samples).toEqual(['100', '200.5', '300']);
    }
  });

  test('two lists on one sheet each say how sure their own recognition is', async () => {
    const rows = [...rowsOf(header), [], [], ['客户编号', '客户名称', '联系人', '电话'], ['C1', '上海机械', '张', '1'], ['C2', 'Northern Tools', '李', '2']];
    const book = await openWorkbook([{ name: 'Both', rows }]);
    const { summary, recognition } = await checkData({ ...request, port: book.port });
    expect(summary.sources.map(({ kind, confidence }) => [kind, confidence])).toEqual(recognition.sheets.map(({ kind, confidence }) => [kind, confidence]));
    expect(summary.sources.map(({ kind }) => kind)).toEqual(['sales', 'customers']);
  });
});

describeRealData('PivotTables of other projects', () => {
  test.each([
    ['calamine_pivots.xlsx', 3],
    ['poi_ExcelPivotTableSample.xlsx', 1],
    ['sheetjs_pivot_table_named_range.xlsx', 1],
  ])('S8 %s: the cells of its PivotTables are no source', async (name, least) => {
    const workbook = await readFiles([{ path: name, bytes: sharedBytes('xlsx_fixtures', name) }]);
    const places = workbook.sheets.flatMap((sheet) => sheet.pivotTables.map(({ range }) => ({ sheet: sheet.name, range })));
    expect(places.length).toBeGreaterThanOrEqual(least);
    const office = openOfficeInNode(workbook);
    const preview = await previewSources({ run: office.Excel.run.bind(office.Excel), supports: () => true }, null);
    for (const { sheet, range } of places) {
      const read = preview.sheets.filter(({ sheetName }) => sheetName === sheet);
      for (const { headerRow, columns } of read) expect(headerRow > range.row + range.rows || headerRow <= range.row || columns.every(({ column }) => column < range.column || column >= range.column + range.columns)).toBe(true);
    }
  });
});
