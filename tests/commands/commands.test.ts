import { buildPortrait } from '../../src/app/buildPortrait';
import { reportMessagesOf } from '../../src/core/locales/messages';
import { commandWordsOf } from '../../src/core/locales/commandWordsOf';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { valuesOf } from '../excel/openWorkbook';
import { NOTES, SALES, stage, type Stage } from './officeStage';

const textsOf = async (book: Stage, sheet: string): Promise<string> => (await valuesOf(book.port, sheet)).flat().join('\n');
const words = commandWordsOf('zh-CN');

describe('Without the pane, the ribbon', () => {
  it('builds the summary and leaves it in front', async () => {
    const book = await stage();
    await book.run('buildSummary');
    expect(book.said).toEqual([]);
    expect(book.inFront()).toBe('客户管理汇总');
    expect(await valuesOf(book.port, SALES.name)).toEqual(SALES.rows);
  });

  it('says in a dialog why a summary cannot be built, and what to do', async () => {
    const book = await stage([NOTES]);
    await book.run('buildSummary');
    expect(book.said).toHaveLength(1);
    expect(book.said[0]!.title).toBe('没有生成汇总');
    expect(book.said[0]!.paragraphs).toContain('E-NO-SALES-SHEET');
    expect(book.sheets()).toEqual([NOTES.name]);
  });

  it('leaves it to the pane to say so where the pane is in sight', async () => {
    const book = await stage([NOTES]);
    await book.run('buildSummary', true);
    expect(book.said).toEqual([]);
    expect(book.pane.getState().view).toMatchObject({ kind: 'failed', job: 'build' });
  });

  it('says that another job is at work, and lets that one be', async () => {
    const book = await stage();
    const first = book.run('buildSummary');
    await book.run('portraitOfSelection').catch(() => undefined);
    await book.run('buildSummary');
    await first;
    expect(book.said.map(({ paragraphs }) => paragraphs.at(-1))).toContain('E-BUSY');
    expect(book.inFront()).toBe('客户管理汇总');
  });
});

describe('While a command works without the pane', () => {
  const { updating, freshBegins } = reportMessagesOf('zh-CN').routine.status;
  /** What the status line says whenever Excel is asked for something. */
  const watched = async (book: Stage, act: () => Promise<void>): Promise<string[]> => {
    const summary = () => book.workbook.sheetNamed('客户管理汇总')!;
    const seen = new Set<string>();
    book.onBatch = () => {
      for (let row = 0; row < 6; row++) {
        const text = String(summary().cells.value(row, 0) ?? '');
        if (text.startsWith('数据状态')) seen.add(text);
      }
    };
    await act();
    book.onBatch = null;
    return [...seen];
  };
  const lineNow = async (book: Stage): Promise<string> => (await textsOf(book, '客户管理汇总')).split('\n').find((text) => text.startsWith('数据状态'))!;

  it('the summary says that it is being updated, and afterwards how it stands', async () => {
    const book = await stage();
    await book.run('buildSummary');
    book.user.type(SALES.name, 'E2', 4321);
    expect(await watched(book, () => book.run('refresh'))).toContain(updating);
    expect(await lineNow(book)).toMatch(new RegExp(`^${freshBegins}`));
    expect(await textsOf(book, '客户清单')).toContain('4321');
  });

  it('the line gets its words back where the job fails, or wrote another sheet', async () => {
    const book = await stage();
    await book.run('buildSummary');
    const before = await lineNow(book);
    book.user.select(SALES.name, 'A2');
    expect(await watched(book, () => book.run('portraitOfSelection'))).toContain(updating);
    expect(await lineNow(book)).toBe(before);
    book.user.type(SALES.name, 'B1:E1', [['甲', '乙', '丙', '丁']]);
    expect(await watched(book, () => book.run('buildSummary'))).toContain(updating);
    expect(book.said).toHaveLength(1);
    expect(await lineNow(book)).toBe(before);
  });

  it('with the pane in sight nothing is written for that', async () => {
    const book = await stage();
    await book.run('buildSummary');
    expect(await watched(book, () => book.run('buildSummary', true))).not.toContain(updating);
  });
});

describe('The portrait of the selected row', () => {
  it('is written for the row of a source sheet, before anything was built', async () => {
    const book = await stage();
    book.user.select(SALES.name, 'E3');
    await book.run('portraitOfSelection');
    expect(book.said).toEqual([]);
    expect(book.sheets()).toHaveLength(3);
    expect(await textsOf(book, book.inFront())).toContain('晨辉');
  });

  it('is written for a row of a list of ours, and then for another on the same sheet', async () => {
    const book = await stage();
    await book.run('buildSummary');
    const lists = book.sheets();
    for (const name of ['海岚机电', '晨辉']) {
      const cells = await valuesOf(book.port, '客户清单');
      const row = cells.findIndex((line) => line.includes(name));
      expect(row).toBeGreaterThan(0);
      book.user.select('客户清单', `C${row + 1}`);
      await book.run('portraitOfSelection');
      expect(book.said).toEqual([]);
      expect((await valuesOf(book.port, book.inFront())).flat()).toContainEqual(expect.stringContaining(name));
    }
    expect(book.sheets().length).toBe(lists.length + 1);
  });

  it('is refused with the candidates where several bear the name, and nothing is written', async () => {
    const book = await stage();
    book.user.select(NOTES.name, 'A2');
    await book.run('portraitOfSelection');
    expect(book.said).toHaveLength(1);
    expect(book.said[0]!.title).toBe('没有生成画像');
    expect(book.said[0]!.paragraphs.join('\n')).toMatch(/K3[\s\S]*K4[\s\S]*E-CUSTOMER-AMBIGUOUS/);
    expect(book.sheets()).toEqual([SALES.name, NOTES.name]);
  });

  it('is refused with what to do where the row is blank, names a stranger, or names nobody', async () => {
    const book = await stage();
    book.user.select(NOTES.name, 'A4');
    await book.run('portraitOfSelection');
    expect(book.said.pop()).toEqual({ title: words.portrait.title, paragraphs: [words.portrait.nobody.blankRow, words.portrait.how] });
    book.user.select(NOTES.name, 'A5');
    await book.run('portraitOfSelection');
    expect(book.said.pop()!.paragraphs).toContain('E-CUSTOMER-UNKNOWN');
    // After an analysis it is known that nobody is named, without a job being started.
    await book.run('buildSummary');
    book.user.select(NOTES.name, 'A5');
    await book.run('portraitOfSelection');
    expect(book.said.pop()).toEqual({ title: words.portrait.title, paragraphs: [words.portrait.nobody.noCustomer, words.portrait.how] });
  });

  it('is found for a customer entered after the last build', async () => {
    const book = await stage();
    await book.run('buildSummary');
    book.user.type(SALES.name, 'A7:E7', [['A6', '2024-03-10', 'K9', '新来的', 70]]);
    book.user.select(SALES.name, 'A7');
    await book.run('portraitOfSelection');
    expect(book.said).toEqual([]);
    expect(await textsOf(book, book.inFront())).toContain('新来的');
  });
});

describe('Refresh', () => {
  it('brings the lists and the portrait up to date, and the user stays where they were', async () => {
    const book = await stage();
    await book.run('buildSummary');
    book.user.select(SALES.name, 'A2');
    await book.run('portraitOfSelection');
    const portrait = book.inFront();
    expect(await textsOf(book, portrait)).not.toContain('12,345');
    book.user.type(SALES.name, 'E2', 12345);
    book.user.select(NOTES.name, 'B3');
    await book.run('refresh');
    expect(book.said).toEqual([]);
    expect(book.inFront()).toBe(NOTES.name);
    expect(book.workbook.selection[0]).toMatchObject({ row: 2, column: 1 });
    expect((await valuesOf(book.port, '客户清单')).flat()).toContain(12345);
    expect((await valuesOf(book.port, portrait)).flat().some((value) => String(value).replace(/,/g, '').includes('12345'))).toBe(true);
  });

  it('brings the customers’ own portrait sheets up to date too', async () => {
    const book = await stage();
    const customers = (await valuesOf(book.port, SALES.name)).slice(1, 3).map((row) => String(row[2]));
    const { portraits } = await buildPortrait({ port: book.port, language: 'zh-CN', settings: DEFAULT_SETTINGS, today: dayOf(2024, 3, 15), customers, sheets: 'own' });
    await book.run('buildSummary');
    book.user.type(SALES.name, 'E2', 23456);
    await book.run('refresh');
    expect(book.said).toEqual([]);
    const shown = await Promise.all(portraits.map(async ({ name }) => (await valuesOf(book.port, name)).flat().some((value) => typeof value === 'number' && value >= 23456)));
    expect(shown).toContain(true);
  });
});

describe('Data problems', () => {
  it('come to the front, after a build where there was none', async () => {
    const book = await stage();
    await book.run('dataProblems');
    expect(book.said).toEqual([]);
    const sheet = book.inFront();
    expect(await textsOf(book, sheet)).toContain('三月');
    book.user.activate(SALES.name);
    await book.run('dataProblems');
    expect(book.inFront()).toBe(sheet);
    expect(book.pane.getState().screen).toBe('data');
  });
});

describe('A blank template', () => {
  it('is added beside what stands in the workbook, and comes to the front', async () => {
    const book = await stage();
    await book.run('addTemplate');
    expect(book.said).toEqual([]);
    expect(book.sheets().length).toBeGreaterThan(4);
    expect(book.sheets()).toEqual(expect.arrayContaining([SALES.name, NOTES.name]));
    expect([SALES.name, NOTES.name]).not.toContain(book.inFront());
    expect(await valuesOf(book.port, NOTES.name)).toEqual(NOTES.rows);
  });

  it('is only the sheets that the selected lines of the contents ask for', async () => {
    const book = await stage();
    await book.run('buildSummary');
    const built = book.sheets();
    const contents = await valuesOf(book.port, '目录');
    const row = contents.findIndex((line) => line.includes('客户满意度')) + 1;
    expect(contents[row - 1]).toContain('满意度调查');
    book.user.select('目录', `B${row}`);
    await book.run('addTemplate');
    expect(book.said).toEqual([]);
    expect(book.sheets().filter((name) => !built.includes(name))).toEqual(['满意度调查']);
    expect(book.inFront()).toBe('满意度调查');
  });

  it('is the whole of it where a report only lacks columns of a sheet that is there', async () => {
    const book = await stage();
    await book.run('buildSummary');
    const built = book.sheets();
    const row = (await valuesOf(book.port, '目录')).findIndex((line) => line.includes('在现有表上加列')) + 1;
    expect(row).toBeGreaterThan(0);
    book.user.select('目录', `A${row}`);
    await book.run('addTemplate');
    expect(book.sheets().length).toBeGreaterThan(built.length + 5);
  });
});

describe('Help', () => {
  it.each(['zh-CN', 'en-US'] as const)('says how it works, the keys and what becomes of the data (%s)', async (language) => {
    const book = await stage([NOTES], language);
    await book.run('help');
    const [message] = book.said;
    for (const line of commandWordsOf(language).keys) expect(message!.paragraphs).toContain(line);
    expect(message!.paragraphs.length).toBeGreaterThan(6);
    await book.run('help', true);
    expect(book.said).toHaveLength(1);
    expect(book.pane.getState().screen).toBe('help');
  });
});

describe('A command that Excel refuses', () => {
  it.each(['buildSummary', 'portraitOfSelection', 'refresh', 'dataProblems'] as const)('%s says why, and the workbook is as it was', async (name) => {
    const book = await stage();
    book.user.select(SALES.name, 'A2');
    book.fault = { code: 'InvalidOperationInCellEditMode' };
    await book.run(name);
    book.fault = null;
    expect(book.said).toHaveLength(1);
    expect(book.said[0]!.paragraphs).toContain('E-CELL-EDIT');
    expect(book.sheets()).toEqual([SALES.name, NOTES.name]);
    // And the next one is served.
    await book.run('portraitOfSelection');
    expect(book.sheets()).toHaveLength(3);
  });
});
