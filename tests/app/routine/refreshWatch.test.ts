import { RefreshWatch } from '../../../src/app/refreshWatch';
import { isByThisUser } from '../../../src/excel/events/watchSourceChanges';
import type { Staleness } from '../../../src/app/staleness';
import type { RefreshMode } from '../../../src/core/settings/routine';
import { userOf } from '../../../src/host/byUser';
import { valuesOf, type OpenWorkbook } from '../../excel/openWorkbook';
import { build, FRIDAY, routineBook, settingsOf, write } from './routineBook';

/** A built workbook under watch; `quiet` lets the quiet seconds pass and the look come to its end. */
async function watched(refresh: RefreshMode, book: OpenWorkbook) {
  const known: (Staleness | null)[] = [];
  const failed: unknown[] = [];
  let rebuilds = 0;
  const settings = settingsOf({ routine: { ...settingsOf().routine, refresh } });
  const watch = new RefreshWatch({
    port: book.port,
    language: 'zh-CN',
    settings: () => Promise.resolve(settings),
    rebuild: async () => {
      rebuilds++;
      await build(book, FRIDAY, settings);
    },
    onKnown: (found) => void known.push(found),
    onFailed: (error) => void failed.push(error),
    quietMilliseconds: 40,
  });
  await watch.start();
  return {
    watch,
    known,
    failed,
    rebuilds: () => rebuilds,
    quiet: async () => {
      await new Promise((resolve) => setTimeout(resolve, 80));
      await watch.settled();
    },
  };
}

const statusOf = async (book: OpenWorkbook): Promise<string> => String((await valuesOf(book.port, '客户管理汇总')).slice(0, 6).find(([cell]) => String(cell).startsWith('数据状态'))?.[0]);

describe('Keeping the sheets from being taken for newer than they are', () => {
  it('says so on opening, in the pane and on the summary, where the user refreshes by hand', async () => {
    const book = await routineBook();
    await build(book);
    await write(book, '销售', 'E2', [[4321]]);
    const { watch, known, rebuilds } = await watched('manual', book);
    expect(rebuilds()).toBe(0);
    expect(known).toEqual([{ built: FRIDAY, changes: [{ sheetName: '销售', what: 'edited', count: 1 }] }]);
    expect(await statusOf(book)).toContain('“销售”改了 1 行');
    await watch.stop();
  });

  it('rebuilds on opening where the user chose that, and the sheets are up to date then', async () => {
    const book = await routineBook();
    await build(book);
    await write(book, '销售', 'E2', [[4321]]);
    const { watch, known, rebuilds } = await watched('onOpen', book);
    expect(rebuilds()).toBe(1);
    expect(known).toEqual([{ built: FRIDAY, changes: [] }]);
    expect(await statusOf(book)).toContain('与来源一致');
    await watch.stop();
  });

  it('looks once after several changes that come close together, and leaves the cells alone while the user works', async () => {
    const book = await routineBook();
    await build(book);
    const { watch, known, rebuilds, quiet } = await watched('onOpen', book);
    const user = userOf(book.office.host);
    for (let row = 2; row < 6; row++) user.type('销售', `E${row}`, [[row * 1000]]);
    await quiet();
    expect(known.slice(1)).toEqual([{ built: FRIDAY, changes: [{ sheetName: '销售', what: 'edited', count: 4 }] }]);
    expect(rebuilds()).toBe(0);
    expect(await statusOf(book)).toContain('与来源一致');
    await watch.stop();
  });

  it('rebuilds after a change where the user chose that; its own writing is no change, and two events at once are one rebuild', async () => {
    const book = await routineBook();
    await build(book);
    const { watch, known, failed, rebuilds, quiet } = await watched('onChange', book);
    const user = userOf(book.office.host);
    user.type('销售', 'E2', [[5000]]);
    user.type('销售', 'E3', [[6000]]);
    await quiet();
    await quiet();
    expect(failed).toEqual([]);
    expect(rebuilds()).toBe(1);
    expect(known.at(-1)).toEqual({ built: FRIDAY, changes: [] });
    await watch.stop();
    user.type('销售', 'E2', [[7000]]);
    await quiet();
    expect(rebuilds()).toBe(1);
  });

  it('goes on watching after a rebuild that failed, and tells', async () => {
    const book = await routineBook();
    await build(book);
    const failed: unknown[] = [];
    const settings = settingsOf({ routine: { ...settingsOf().routine, refresh: 'onChange' } });
    const watch = new RefreshWatch({ port: book.port, language: 'zh-CN', settings: () => Promise.resolve(settings), rebuild: () => Promise.reject(new Error('busy')), onFailed: (error) => void failed.push(error), quietMilliseconds: 10 });
    await watch.start();
    const user = userOf(book.office.host);
    for (const value of [1, 2]) {
      user.type('销售', 'E2', [[value]]);
      await new Promise((resolve) => setTimeout(resolve, 40));
      await watch.settled();
    }
    expect(failed).toHaveLength(2);
    await watch.stop();
  });
});

describe('A change event', () => {
  it.each([
    [{ source: 'Local', triggerSource: 'Unknown' }, true],
    [{ source: 'Local' }, true],
    [{ source: 'Remote', triggerSource: 'Unknown' }, false],
    [{ source: 'Local', triggerSource: 'ThisLocalAddin' }, false],
  ])('from %j is the work of this user: %s', (origin, byUser) => {
    expect(isByThisUser(origin)).toBe(byUser);
  });
});
