import { recoverUnfinished } from '../../../src/app/recoverUnfinished';
import type { SheetLayout } from '../../../src/core/sheets/sheetLayout';
import { SourceWatch } from '../../../src/excel/commit/sourceWatch';
import { writeLayouts } from '../../../src/excel/commit/writeLayouts';
import type { HostOptions } from '../../../src/host/hostOptions';
import { pictureOf } from '../../faults/picture';
import { pageLayout, tableLayout } from '../layoutOf';
import { openWorkbook, valuesOf, type OpenWorkbook } from '../openWorkbook';
import { snapshot } from '../snapshot';

const HEADER = ['编号', '客户', '金额'];
const ROWS = [['C1', '华东机电', 1200.5], ['C2', '=1+1', 300], ['C3', '-恒通', null]] as const;
const list = (rows: SheetLayout['values'][number]['values'] = ROWS, header: readonly string[] = HEADER): SheetLayout => tableLayout('customers', '客户清单', header, rows);
const page = (): SheetLayout => pageLayout('summary', 'Summary', 'Customers');
const write = (book: OpenWorkbook, layouts: readonly SheetLayout[], sources?: SourceWatch) => writeLayouts(book.port, { draw: () => layouts, sources });
const open = (options: Partial<HostOptions> = {}) => openWorkbook([{ name: '销售', rows: [['日期', '客户'], [45_000, '华东机电']] }], options);
const staging = (book: OpenWorkbook) => book.workbook.sheetNamed('_clientele')!;
/** What the sheets show, without the staging sheet. */
const reports = (book: OpenWorkbook) => pictureOf(book.workbook);

/** Counts requests, and looks into each. */
function watched(look: (text: string) => ReturnType<NonNullable<HostOptions['beforeBatch']>> = () => undefined) {
  const texts: string[] = [];
  const state = { on: false };
  const beforeBatch = (_batch: number, text: string) => {
    if (!state.on) return undefined;
    texts.push(text);
    return look(text);
  };
  return { texts, beforeBatch, start: () => ((state.on = true), (texts.length = 0)), stop: () => void (state.on = false) };
}
/** Whether a request puts anything into a cell. */
const writesCells = (text: string): boolean => /"Name":"(Values|Formulas|CopyFrom|Clear|NumberFormat)"/.test(text);

describe('The staging sheet', () => {
  it('is very hidden, marked as ours, made once, and empty after every run', async () => {
    const book = await open();
    await write(book, [page(), list()]);
    const { id, visibility, customProperties, cells } = staging(book);
    expect([visibility, customProperties.get('clientele.key'), cells.valuesExtent()]).toEqual(['VeryHidden', 'staging', null]);
    await write(book, [page(), list([['C9', 'x', 1]])]);
    expect(staging(book).id).toBe(id);
    expect(staging(book).cells.valuesExtent()).toBeNull();
    expect(book.workbook.sheets).toHaveLength(4);
  });

  it('leaves a sheet of the user that has its name alone and takes another', async () => {
    const book = await openWorkbook([{ name: '_clientele', rows: [['mine']] }]);
    await write(book, [list()]);
    expect(await valuesOf(book.port, '_clientele')).toEqual([['mine']]);
    expect(book.workbook.sheets.map(({ name }) => name)).toEqual(['_clientele', '_clientele (2)', '客户清单']);
    expect(await recoverUnfinished(book.port)).toEqual({ state: 'nothing' });
  });
});

describe('W14, writing the same again', () => {
  it('puts nothing into any cell and leaves the user’s colours alone', async () => {
    const seen = watched();
    const book = await open({ beforeBatch: seen.beforeBatch });
    await write(book, [page(), list()]);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('客户清单').getRange('B2').format.fill.color = '#FFFF00';
      await context.sync();
    });
    const before = snapshot(book);
    seen.start();
    const { changed, sheets } = await write(book, [page(), list()]);
    seen.stop();
    expect(changed).toEqual([]);
    expect(sheets.map(({ key }) => key)).toEqual(['summary', 'customers']);
    expect(seen.texts.filter(writesCells)).toEqual([]);
    expect(snapshot(book)).toEqual(before);
  });

  it.each([
    ['a cell was typed over', (book: OpenWorkbook) => book.workbook.sheetNamed('客户清单')!.cells.setValue(2, 2, 301)],
    ['a text became a formula', (book: OpenWorkbook) => book.workbook.sheetNamed('客户清单')!.cells.setFormula(1, 1, '=1', 'x')],
    ['the table is gone', (book: OpenWorkbook) => (book.workbook.sheetNamed('客户清单')!.tables = [])],
    ['the sheet is gone', (book: OpenWorkbook) => (book.workbook.sheets = book.workbook.sheets.filter(({ name }) => name !== '客户清单'))],
  ])('writes the one sheet anew of which %s', async (_what, harm) => {
    const book = await open();
    await write(book, [page(), list()]);
    const before = reports(book);
    harm(book);
    expect((await write(book, [page(), list()])).changed).toEqual(['customers']);
    expect(reports(book)).toEqual(before);
  });

  it('writes anew the sheet whose link leads to a sheet that was renamed', async () => {
    const book = await open();
    await write(book, [page(), list()]);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('客户清单').name = '我的客户';
      await context.sync();
    });
    await write(book, [page(), list()]);
    const links = [...book.workbook.sheetNamed('Summary')!.hyperlinks.values()].map(({ documentReference }) => documentReference);
    expect(links).toContain("'我的客户'!A1");
  });
});

describe('Formulas of the user beside a list', () => {
  const formulas = async (book: OpenWorkbook, address: string) =>
    book.port.run(async (context) => {
      const range = context.workbook.worksheets.getItem('客户清单').getRange(address).load({ formulas: true });
      await context.sync();
      return range.formulas as unknown[][];
    });
  const type = async (book: OpenWorkbook, address: string, given: unknown[][]) =>
    book.port.run(async (context) => {
      context.workbook.worksheets.getItem('客户清单').getRange(address).formulas = given;
      await context.sync();
    });

  it('W18: move along when the list gets a column at its end, with their references to the user’s own columns', async () => {
    const book = await open();
    await write(book, [list()]);
    await type(book, 'D2:E2', [['=C2*2', '=D2+C2']]);
    await write(book, [list(ROWS.map((row) => [...row, 1]), [...HEADER, '毛利'])]);
    expect(await formulas(book, 'D2:F2')).toEqual([[1, '=C2*2', '=E2+C2']]);
  });

  it('W18: stop the build, which says where, when the list’s own columns change places', async () => {
    const book = await open();
    await write(book, [list()]);
    await type(book, 'D2', [['=C2*2']]);
    const before = snapshot(book);
    const changed = list(ROWS.map((row) => [row[0], 5, row[1], row[2]]), ['编号', '等级', '客户', '金额']);
    await expect(write(book, [changed])).rejects.toMatchObject({ code: 'E-USER-FORMULAS', data: { sheet: '客户清单', address: 'D2' }, workbook: 'untouched' });
    expect(snapshot(book)).toEqual(before);
  });
});

describe('A source edited while it is being read', () => {
  const watch = (book: OpenWorkbook, rows = 1) =>
    SourceWatch.start(book.port, [{ id: book.workbook.sheetNamed('销售')!.id, name: '销售', firstRow: 1, lastRow: rows, firstColumn: 0, columns: 2 }]);

  it.each([
    ['a cell is typed over', (book: OpenWorkbook) => book.workbook.sheetNamed('销售')!.cells.setValue(1, 1, '北方轴承')],
    ['a line is added', (book: OpenWorkbook) => book.workbook.sheetNamed('销售')!.cells.setValue(2, 0, 45_001)],
    ['the sheet is deleted', (book: OpenWorkbook) => (book.workbook.sheets = [...book.workbook.sheets.filter(({ name }) => name !== '销售'), book.workbook.addSheet('x')])],
  ])('W5: stops the job before its commit when %s', async (_what, edit) => {
    const book = await open();
    await write(book, [list(ROWS.slice(0, 1))]);
    const sources = await watch(book);
    edit(book);
    const before = reports(book);
    await expect(write(book, [list()], sources)).rejects.toMatchObject({ code: 'E-SOURCE-CHANGED', data: { sheets: ['销售'] }, workbook: 'untouched' });
    expect(reports(book)).toEqual(before);
    expect(staging(book).cells.valuesExtent()).toBeNull();
  });

  it('W5: an unchanged source stops nothing, and an edit in a large one is seen by its size', async () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => [45_000, `c${index}`]);
    const book = await openWorkbook([{ name: '销售', rows: [['日期', '客户'], ...rows] }]);
    const sources = await watch(book, rows.length);
    expect((await write(book, [list()], sources)).changed).toEqual(['customers']);
    book.workbook.sheetNamed('销售')!.cells.setValue(rows.length + 1, 0, 45_000);
    await expect(write(book, [list(ROWS.slice(1))], sources)).rejects.toMatchObject({ code: 'E-SOURCE-CHANGED' });
  });
});
