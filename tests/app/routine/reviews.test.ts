import { snapshotOf } from '../../../src/core/analysis/snapshot/snapshot';
import { readSnapshots } from '../../../src/core/reports/routine/snapshotTable';
import { loadKeptLists } from '../../../src/app/keptLists';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { addDays, dayOf, isoOf } from '../../../src/core/values/civilDay';
import { serialOfDay } from '../../../src/core/values/excelSerial';
import { valuesOf, type OpenWorkbook } from '../../excel/openWorkbook';
import { build, FRIDAY, NEXT_FRIDAY, routineBook, salesRows, settingsOf, write } from './routineBook';

const ROWS = salesRows().length;
const textOf = async (book: OpenWorkbook, sheet = '周度更新'): Promise<string> => (await valuesOf(book.port, sheet)).flat().filter((cell) => cell !== '').join('\n');

describe('The snapshot of a build', () => {
  it('stands on a very hidden sheet of ours, is not among the sheets of the result, and names nobody', async () => {
    const book = await routineBook();
    const { sheets } = await build(book);
    const hidden = book.workbook.sheets.find(({ name }) => name === '_snapshots')!;
    expect(hidden.visibility).toBe('VeryHidden');
    expect(sheets.map(({ key }) => key)).not.toContain('snapshots');
    const text = await textOf(book, '_snapshots');
    expect(text).toContain('C1|');
    expect(text).not.toContain('客户1');
    expect(text).not.toContain('13800138');
  });

  it('comes back from the workbook as the analysis made it', async () => {
    const book = await routineBook();
    const { analysis } = await build(book);
    const store = readSnapshots((await loadKeptLists(book.port)).snapshots);
    const { marks, ...head } = snapshotOf(analysis);
    const { marks: kept, ...keptHead } = store.upTo(FRIDAY)!;
    expect(keptHead).toEqual(head);
    expect([...kept]).toEqual([...marks]);
    expect(marks.size).toBe(6);
  });

  it('is one a day, and a build of the same day and data writes nothing anew', async () => {
    const book = await routineBook();
    await build(book);
    const before = await textOf(book, '_snapshots');
    await build(book);
    expect(await textOf(book, '_snapshots')).toBe(before);
    await build(book, NEXT_FRIDAY);
    const store = readSnapshots((await loadKeptLists(book.port)).snapshots);
    expect(store.builds.map(({ day }) => isoOf(day))).toEqual(['2024-06-07', '2024-05-31']);
  });
});

describe('A weekly review', () => {
  it('says at the first build that there is nothing to compare with yet', async () => {
    const book = await routineBook();
    await build(book);
    expect(await textOf(book)).toContain('还没有可以比较的记录。这次生成（2024-05-31）已经留下一份快照');
    expect(await textOf(book)).toContain('这一轮要做的事');
  });

  it('says what has changed since last Friday: who went, who came back, who is new, and what was followed up', async () => {
    const book = await routineBook();
    await build(book);
    // C6 was last seen 100 days before and comes back; C9 is new; C1's result goes on today's list.
    await write(book, '销售', `A${ROWS + 2}:E${ROWS + 3}`, [
      ['N1', serialOfDay(addDays(FRIDAY, 3)), "'C6", '客户6', 600],
      ['N2', serialOfDay(addDays(FRIDAY, 4)), "'C9", '新客户', 950],
    ]);
    const list = await valuesOf(book.port, '今日跟进');
    const head = list.findIndex((row) => row.includes('客户ID'));
    const result = list[head]!.indexOf('结果');
    const called = String(list[head + 1]![list[head]!.indexOf('客户')]);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('今日跟进').getRangeByIndexes(head + 1, result, 1, 1).values = [['已约访']];
      await context.sync();
    });
    const { analysis } = await build(book, NEXT_FRIDAY);
    const text = await textOf(book);
    expect(text).toContain('与 2024-05-31（7 天前）的那次生成比较。');
    const gone = analysis.customers.ids.filter((_, c) => analysis.customers.activity[c] === 'churned' && analysis.customers.daysSinceLast[c]! - 7 <= 90);
    expect(text).toContain(`新成交 1 家，回流 1 家，流失 ${gone.length} 家`);
    expect(text).toMatch(/新成交\n1 家\n客户\n.*新客户/s);
    expect(text).toMatch(/回流\n1 家\n.*客户6/s);
    expect(text).toMatch(new RegExp(`完成的跟进\\n1 家\\n.*${called}.*已约访`, 's'));
    // Money in between: the two orders, to the cent.
    expect((await valuesOf(book.port, '周度更新')).flat()).toContain(1550);
  });

  it('is written for any day asked for, and for none where none is', async () => {
    const book = await routineBook();
    await build(book, FRIDAY);
    await build(book, addDays(FRIDAY, 1));
    const since = (day: string) => settingsOf({ routine: { ...DEFAULT_SETTINGS.routine, since: day } });
    const { sheets } = await build(book, NEXT_FRIDAY);
    expect(sheets.map(({ key }) => key)).not.toContain('review.since');
    const textSince = async (day: string): Promise<string> => {
      await build(book, NEXT_FRIDAY, since(day));
      return textOf(book, '某日以来变化');
    };
    expect(await textSince('2024-06-03')).toMatch(/^2024-06-03 以来的变化\n.*与 2024-06-01（6 天前）的那次生成比较。/s);
    expect(await textSince('2024-05-31')).toContain('与 2024-05-31（7 天前）的那次生成比较。');
    expect(await textSince('2020-01-01')).toContain('与 2024-05-31（7 天前）的第一次生成比较');
    expect(await textSince('2030-01-01')).toContain('与 2024-06-01（6 天前）的那次生成比较。');
    expect(await textOf(book, '某日以来变化')).not.toContain('这一轮要做的事');
  });

  it('compares with the last build up to last Friday, and with the first of all where none is as old', async () => {
    const book = await routineBook();
    await build(book, FRIDAY);
    await build(book, addDays(FRIDAY, 1));
    await build(book, NEXT_FRIDAY);
    expect(await textOf(book)).toContain('与 2024-05-31（7 天前）的那次生成比较。');
    expect(await textOf(book, '月度复盘')).toContain('与 2024-05-31（7 天前）的那次生成比较。');
    const later = await routineBook();
    await build(later, dayOf(2024, 6, 4));
    await build(later, dayOf(2024, 6, 6));
    expect(await textOf(later)).toContain('与 2024-06-04（2 天前）的第一次生成比较：更早没有记录。');
  });
});
