import { buildSummary } from '../../src/app/buildSummary';
import type { BuildSummaryRequest, BuildSummaryResult } from '../../src/app/buildSummary.types';
import { cliMessagesOf } from '../../src/cli/cliMessagesOf';
import { summaryText } from '../../src/cli/terminal/summaryText';
import type { PivotNote } from '../../src/excel/render/writePivots';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { minorToNumber, subMinor } from '../../src/core/values/minor';
import type { BatchFault } from '../../src/host/hostOptions';
import { valuesOf, type OpenWorkbook } from '../excel/openWorkbook';
import { sampleWorkbook } from './sampleWorkbook';

const SMALL = { customers: 20, years: 1 };
const BOARD = '数据透视';
const OURS = ['Clientele_PivotByType', 'Clientele_PivotByRegion', 'Clientele_PivotByClass', 'Clientele_PivotByPerson'] as const;
const build = (book: OpenWorkbook, change: Partial<BuildSummaryRequest> = {}): Promise<BuildSummaryResult> =>
  buildSummary({ port: book.port, language: 'zh-CN', settings: DEFAULT_SETTINGS, today: dayOf(2024, 3, 15), ...change });
const outcomes = (notes: readonly PivotNote[]): string[] => notes.map(({ outcome }) => outcome);

function shown(book: OpenWorkbook, name: string): Promise<unknown[][]> {
  return book.port.run(async (context) => {
    const range = context.workbook.pivotTables.getItem(name).layout.getRange().load({ values: true });
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Raises the first amount of the sample's sales. */
async function raiseAmount(book: OpenWorkbook, sheetName: string, by: number): Promise<void> {
  await book.port.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const used = sheet.getUsedRange().load({ values: true });
    await context.sync();
    const column = (used.values[0] as unknown[]).map(String).findIndex((text) => text.includes('金额'));
    const row = used.values.findIndex((cells, i) => i > 0 && typeof cells[column] === 'number' && cells[column] > 0);
    sheet.getRangeByIndexes(row, column, 1, 1).values = [[Number(used.values[row]![column]) + by]];
    await context.sync();
  });
}

describe('PivotTables of a build', () => {
  it('stand with their slicers on the tables for pivoting, and their grand totals are those of the ledger', async () => {
    const book = await sampleWorkbook('zh-CN', {}, SMALL);
    const { analysis, pivots } = await build(book);
    expect(pivots.map(({ name }) => name)).toEqual(OURS.flatMap((name) => [name, `${name}_Slicer`]));
    expect(new Set(outcomes(pivots))).toEqual(new Set(['made']));
    const { totals, scale } = analysis;
    const named = minorToNumber(subMinor(totals.revenue, totals.noCustomerRevenue), scale);
    const [type, region, state, person] = await Promise.all(OURS.map((name) => shown(book, name)));
    expect(type!.at(-1)).toEqual(['Grand Total', expect.closeTo(named, 6), Array.from(analysis.customers.orders).reduce((sum, count) => sum + count, 0)]);
    expect(region!.at(-1)).toEqual(['Grand Total', expect.closeTo(named, 6), totals.customers]);
    expect(state!.at(-1)!.at(-1)).toBe(totals.customers);
    expect(person!.at(-1)!.at(-1)).toBeCloseTo(minorToNumber(totals.revenue, scale), 6);
    const slicers = book.workbook.sheetNamed(BOARD)!.slicers;
    expect(slicers.map(({ field }) => field)).toEqual(['区域', '客户类别', 'ABC等级', '业务员']);
    // Above their PivotTables, below the heading.
    for (const { top, height } of slicers) expect([top > 40, height > 80]).toEqual([true, true]);
  }, 120_000);

  it('are left alone by a build that changes nothing; else refreshed in the layout that the user gave them, and no PivotTable of the user is touched', async () => {
    const book = await sampleWorkbook('zh-CN', {}, SMALL);
    const [source] = (await build(book)).sources.filter(({ kind }) => kind === 'sales');
    expect(new Set(outcomes((await build(book)).pivots))).toEqual(new Set(['current']));
    await book.port.run(async (context) => {
      const pivot = context.workbook.pivotTables.getItem(OURS[1]);
      pivot.rowHierarchies.remove(pivot.rowHierarchies.getItem('区域'));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('行业'));
      const sheet = context.workbook.worksheets.add('我的');
      const own = sheet.pivotTables.add('我的透视', context.workbook.tables.getItem('Clientele_PivotMonths'), sheet.getRange('A1'));
      own.rowHierarchies.add(own.hierarchies.getItem('月份'));
      own.dataHierarchies.add(own.hierarchies.getItem('销售金额'));
      await context.sync();
    });
    const before = Number((await shown(book, OURS[3])).at(-1)!.at(-1));
    const mine = await shown(book, '我的透视');
    await raiseAmount(book, source!.sheetName, 12345);
    const { pivots } = await build(book);
    expect(pivots.filter(({ name }) => !name.endsWith('_Slicer')).map(({ outcome }) => outcome)).toEqual(['refreshed', 'refreshed', 'refreshed', 'refreshed']);
    expect(Number((await shown(book, OURS[3])).at(-1)!.at(-1))).toBeCloseTo(before + 12345, 6);
    expect((await shown(book, OURS[1]))[0]![0]).toBe('行业');
    expect(await shown(book, '我的透视')).toEqual(mine);
  }, 180_000);

  it('are made anew in another language, since their fields are headers', async () => {
    const book = await sampleWorkbook('zh-CN', {}, SMALL);
    await build(book);
    const { pivots } = await build(book, { language: 'en-US' });
    expect(new Set(outcomes(pivots))).toEqual(new Set(['made']));
    expect((await shown(book, OURS[0]))[0]).toEqual(['Customer type', 'Total amount', 'Purchases']);
    expect(book.workbook.sheets.flatMap(({ slicers }) => slicers)).toHaveLength(4);
  }, 120_000);

  it('are left standing by a build that is to have none, and the contents name their sheets as not renewed', async () => {
    const book = await sampleWorkbook('zh-CN', {}, SMALL);
    await build(book);
    const textOf = async (): Promise<string> => (await valuesOf(book.port, '目录')).flat().map(String).join('\n');
    expect(await textOf()).not.toContain('这次没有更新');
    await build(book, { settings: { ...DEFAULT_SETTINGS, pivotData: { ...DEFAULT_SETTINGS.pivotData, build: 'never' } } });
    const text = await textOf();
    for (const name of ['数据透视', '透视数据说明', '透视-销售明细', '透视-客户']) expect(text).toMatch(new RegExp(`这次没有更新.*${name}`, 's'));
    expect(text).not.toMatch(/这次没有更新.*客户清单/s);
    expect(book.workbook.sheetNamed(BOARD)!.pivotTables).toHaveLength(4);
  }, 120_000);

  it('may fail: the build is complete, the failure is a note, and the next build makes up for it', async () => {
    let refuse = true;
    const fault = (_batch: number, request: string): BatchFault | undefined =>
      refuse && request.includes('PivotTables') && request.includes(OURS[2]) && request.includes('"Add"') ? { code: 'GeneralException' } : undefined;
    const book = await sampleWorkbook('zh-CN', { beforeBatch: fault }, SMALL);
    const result = await build(book);
    const { pivots, sheets } = result;
    expect(summaryText(result, { out: 'out.xlsx', facts: null }, cliMessagesOf('zh-CN').summary)).toContain(`没有做成：${OURS[2]}（代码 GeneralException）`);
    expect(pivots.filter(({ outcome }) => outcome === 'failed')).toEqual([{ name: OURS[2], outcome: 'failed', code: 'GeneralException' }]);
    expect(pivots.filter(({ outcome }) => outcome === 'made')).toHaveLength(6);
    expect(sheets.map(({ key }) => key)).toContain('pivots');
    refuse = false;
    const again = await build(book);
    expect(summaryText(again, { out: 'out.xlsx', facts: null }, cliMessagesOf('zh-CN').summary)).not.toContain('没有做成');
    expect(again.pivots.filter(({ outcome }) => outcome === 'made').map(({ name }) => name)).toEqual([OURS[2], `${OURS[2]}_Slicer`]);
  }, 120_000);
});
