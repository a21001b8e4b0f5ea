import { buildPortrait } from '../../../src/app/buildPortrait';
import { refresh } from '../../../src/app/refresh';
import { valuesOf } from '../../excel/openWorkbook';
import { build, FRIDAY, routineBook, RoutineBookkeeper, settingsOf, write } from './routineBook';

describe('A refresh', () => {
  it('brings the summary, every own portrait and the reusable one up to date together, and names customers who are gone', async () => {
    const book = await routineBook();
    const request = { port: book.port, language: 'zh-CN', settings: settingsOf(), today: FRIDAY, bookkeeper: new RoutineBookkeeper() } as const;
    await build(book);
    const { portraits } = await buildPortrait({ ...request, customers: ['C1', 'C6'], sheets: 'own' });
    const [shared] = (await buildPortrait({ ...request, customers: ['C2'], sheets: 'shared' })).portraits;
    // C1 buys for 77,777 more; all lines of C6 and its place in the list go to C5.
    await write(book, '销售', 'E2', [[77_777]]);
    const rows = await valuesOf(book.port, '销售');
    for (const [index, row] of rows.entries()) if (row[2] === 'C6') await write(book, '销售', `C${index + 1}:D${index + 1}`, [["'C5", '客户5']]);
    await write(book, '客户', 'A7:C7', [['', '', '']]);
    const before = await valuesOf(book.port, portraits[1]!.name);
    const done = await refresh(request);
    expect(done.portraits).toEqual([portraits[0]!.name, shared!.name]);
    expect(done.gone).toEqual(['C6']);
    expect((await valuesOf(book.port, portraits[0]!.name)).flat().some((cell) => typeof cell === 'number' && cell >= 77_777)).toBe(true);
    expect(await valuesOf(book.port, portraits[1]!.name)).toEqual(before);
    expect(done.summary.sheets.map(({ key }) => key)).toContain('summary');
  }, 120_000);
});
