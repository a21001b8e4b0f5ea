import { staleness, isDue } from '../../../src/app/staleness';
import { markOutputs } from '../../../src/app/markOutputs';
import { stalenessText } from '../../../src/app/stalenessText';
import { addDays, dayOf } from '../../../src/core/values/civilDay';
import { serialOfDay } from '../../../src/core/values/excelSerial';
import { valuesOf, type OpenWorkbook } from '../../excel/openWorkbook';
import { userOf } from '../../../src/host/byUser';
import { build, FRIDAY, routineBook, salesRows, settingsOf, write } from './routineBook';

const ROWS = salesRows().length;

const changesOf = async (book: OpenWorkbook) => (await staleness(book.port))?.changes;

describe('What has changed since the last build', () => {
  it('is not known where nothing was built', async () => {
    expect(await staleness((await routineBook()).port)).toBeNull();
  });

  it('is nothing right after a build, and nothing after a second one', async () => {
    const book = await routineBook();
    await build(book);
    expect(await staleness(book.port, settingsOf())).toEqual({ built: FRIDAY, changes: [] });
    await build(book);
    expect(await staleness(book.port, settingsOf())).toEqual({ built: FRIDAY, changes: [] });
  });

  it('names rows added, taken away and edited, each counted', async () => {
    const book = await routineBook();
    await build(book);
    await write(book, '销售', `A${ROWS + 2}:E${ROWS + 3}`, [['N1', serialOfDay(FRIDAY), 'C1', '客户1', 5], ['N2', serialOfDay(FRIDAY), 'C1', '客户1', 6]]);
    expect(await changesOf(book)).toEqual([{ sheetName: '销售', what: 'rowsAdded', count: 2 }]);
    await write(book, '销售', 'E2:E3', [[999], [998]]);
    expect(await changesOf(book)).toEqual([
      { sheetName: '销售', what: 'rowsAdded', count: 2 },
      { sheetName: '销售', what: 'edited', count: 2 },
    ]);
    await build(book);
    expect(await changesOf(book)).toEqual([]);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('销售').getRange('5:7').delete('Up');
      await context.sync();
    });
    expect(await changesOf(book)).toEqual([{ sheetName: '销售', what: 'rowsRemoved', count: 3 }]);
  });

  it('sees an edit of the very first and of the very last row', async () => {
    for (const row of [2, ROWS + 1]) {
      const book = await routineBook();
      await build(book);
      await write(book, '销售', `E${row}`, [[12345]]);
      expect(await changesOf(book)).toEqual([{ sheetName: '销售', what: 'edited', count: 1 }]);
    }
  });

  it('is nothing where rows were sorted, where a column that no build reads was edited, and where our own sheets were', async () => {
    const book = await routineBook();
    await build(book);
    const [, ...rows] = await valuesOf(book.port, '销售');
    await write(book, '销售', `A2:F${ROWS + 1}`, [...rows].reverse() as unknown[][]);
    await write(book, '销售', 'H1:H2', [['我的笔记'], ['x']]);
    await write(book, '客户管理汇总', 'A1', [['我的标题']]);
    expect(await changesOf(book)).toEqual([]);
  });

  it('is nothing where a sheet was only renamed: its figures are the same', async () => {
    const book = await routineBook();
    await build(book);
    userOf(book.office.host).rename('销售', '销售台账');
    expect(await changesOf(book)).toEqual([]);
    await write(book, '销售台账', 'E2', [[1]]);
    expect(await changesOf(book)).toEqual([{ sheetName: '销售台账', what: 'edited', count: 1 }]);
  });

  it('names a sheet that is gone, and a new one that a build would read, but no other new one', async () => {
    const book = await routineBook();
    await build(book);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('客户').delete();
      context.workbook.worksheets.add('随手').getRange('A1:A2').values = [['买菜'], ['洗衣']];
      await context.sync();
    });
    expect(await changesOf(book)).toEqual([{ sheetName: '客户', what: 'sheetRemoved', count: null }]);
    await book.port.run(async (context) => {
      context.workbook.worksheets.add('六月').getRange('A1:E3').values = [['订单号', '日期', '客户编号', '客户名称', '金额'], ['P1', serialOfDay(FRIDAY), "'C1", '客户1', 3], ['P2', serialOfDay(FRIDAY), "'C2", '客户2', 4]];
      await context.sync();
    });
    expect(await changesOf(book)).toEqual([
      { sheetName: '客户', what: 'sheetRemoved', count: null },
      { sheetName: '六月', what: 'sheetAdded', count: null },
    ]);
  });

  it('names the settings, but not those of the routine itself', async () => {
    const book = await routineBook();
    await build(book);
    const { routine } = settingsOf();
    expect((await staleness(book.port, settingsOf({ routine: { ...routine, refresh: 'onChange' } })))?.changes).toEqual([]);
    expect((await staleness(book.port, settingsOf({ churnDays: 30 })))?.changes).toEqual([{ sheetName: '', what: 'settings', count: null }]);
  });

  it('of a sheet too long for every row sees its growth, and edits in the blocks it looks at', async () => {
    const rows = Array.from({ length: 12_500 }, (_, i) => [`L${i}`, serialOfDay(addDays(FRIDAY, -(i % 300))), `C${(i % 6) + 1}`, `客户${(i % 6) + 1}`, 10 + (i % 7), '甲']);
    const book = await routineBook(rows);
    await build(book);
    expect(await changesOf(book)).toEqual([]);
    await write(book, '销售', 'E2', [[777]]);
    expect(await changesOf(book)).toEqual([{ sheetName: '销售', what: 'edited', count: null }]);
    await write(book, '销售', 'E2', [[rows[0]![4]]]);
    await write(book, '销售', 'A12502:E12502', [['N1', serialOfDay(FRIDAY), "'C1", '客户1', 5]]);
    expect(await changesOf(book)).toEqual([{ sheetName: '销售', what: 'rowsAdded', count: 1 }]);
  }, 60_000);

  it('is said in words, on the status line of the summary and in both languages, and taken back when it is over', async () => {
    const book = await routineBook();
    await build(book);
    const line = async () => (await valuesOf(book.port, '客户管理汇总')).slice(0, 6).map(([cell]) => String(cell)).find((text) => /^(数据状态|Data status)/.test(text));
    expect(await line()).toBe('数据状态：与来源一致，生成于 2024-05-31。');
    await write(book, '销售', 'E2', [[12345]]);
    const found = (await staleness(book.port))!;
    expect(stalenessText(found, 'en-US')).toBe('1 row of “销售” edited');
    expect(await markOutputs(book.port, found, 'zh-CN')).toBe(true);
    expect(await line()).toBe('数据状态：来源已变，2024-05-31 生成之后“销售”改了 1 行。请重新生成。');
    expect(await markOutputs(book.port, found, 'zh-CN')).toBe(false);
    expect(await markOutputs(book.port, found, 'en-US')).toBe(true);
    await build(book);
    expect(await line()).toBe('数据状态：与来源一致，生成于 2024-05-31。');
  });

  it('is not known where somebody wrote into the hidden sheet', async () => {
    const book = await routineBook();
    await build(book);
    await write(book, '_snapshots', 'D2', [['x']]);
    expect(await staleness(book.port)).toBeNull();
  });
});

describe('A reminder', () => {
  it.each([
    ['none', 900, false],
    ['daily', 0, false],
    ['daily', 1, true],
    ['weekly', 6, false],
    ['weekly', 7, true],
    ['monthly', 28, false],
    ['monthly', 29, true],
  ] as const)('%s is due after %i days: %s', (reminder, days, due) => {
    expect(isDue(dayOf(2024, 2, 1), addDays(dayOf(2024, 2, 1), days), reminder)).toBe(due);
  });
});
