import { buildSummary } from '../../src/app/buildSummary';
import { decideDuplicate } from '../../src/app/decideDuplicate';
import type { Language } from '../../src/core/locales/language';
import { dayOf } from '../../src/core/values/civilDay';
import { openWorkbook, valuesOf, type OpenWorkbook } from '../excel/openWorkbook';
import { snapshot } from '../excel/snapshot';
import { WITHOUT_PIVOTS } from './withoutPivots';

const SALES = [['订单号', '日期', '客户编号', '客户名称', '金额'], ['A1', 45_000, 'C1', '上海华东机电有限公司', 100], ['A2', 45_010, 'C2', '华东机电（上海）', 40], ['A3', 45_011, 'C3', '恒通工贸', 7]];
const CUSTOMERS = [['客户编号', '客户名称', '联系人', '电话'], ['C1', '上海华东机电有限公司', '王芳', '021-55550001'], ['C2', '华东机电（上海）', '王芳', '02155550001'], ['C3', '恒通工贸', '赵敏', '13800138000']];

const opened = () => openWorkbook([{ name: '销售', rows: SALES }, { name: '客户', rows: CUSTOMERS }]);
const build = (book: OpenWorkbook, language: Language = 'zh-CN') => buildSummary({ port: book.port, language, settings: WITHOUT_PIVOTS, today: dayOf(2024, 3, 15) });

/** The lines of the sheet below its header, and the sheet row of the first. */
async function linesOf(book: OpenWorkbook, header = '决定', sheet = '疑似重复客户'): Promise<{ lines: unknown[][]; first: number }> {
  const cells = await valuesOf(book.port, sheet);
  const at = cells.findIndex((row) => row[0] === header);
  return { lines: cells.slice(at + 1), first: at + 2 };
}

async function decide(book: OpenWorkbook, text: string): Promise<void> {
  const { first } = await linesOf(book);
  await book.port.run(async (context) => {
    context.workbook.worksheets.getItem('疑似重复客户').getRange(`A${first}`).values = [[text]];
    await context.sync();
  });
}

async function customersOf(book: OpenWorkbook): Promise<unknown[]> {
  return (await valuesOf(book.port, '客户清单')).slice(1).map((row) => row[0]).sort();
}

describe('The duplicates sheet', () => {
  it('puts two customers side by side with reasons, a drop-down for the decision, and merges nothing by itself', async () => {
    const book = await opened();
    await build(book);
    const { lines, first } = await linesOf(book);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toEqual(expect.arrayContaining(['上海华东机电有限公司', 'C1', '华东机电（上海）', 'C2', '很可能']));
    expect(lines[0]?.[3]).toMatch(/^电话相同 \+45/);
    const rule = await book.port.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('疑似重复客户').getRange(`A${first}`);
      dataValidation.load({ rule: true });
      await context.sync();
      return dataValidation.rule;
    });
    expect(rule).toMatchObject({ list: { source: '合并,不合并' } });
    expect(await customersOf(book)).toHaveLength(3);
  });

  it('merges on the next build what the user accepted, shows it, and takes it back when the decision is cleared', async () => {
    const book = await opened();
    const before = await build(book);
    await decide(book, '合并');
    const merged = await build(book);
    expect(await customersOf(book)).toEqual(['上海华东机电有限公司', '恒通工贸'].sort());
    expect(merged.facts.totals).toEqual({ ...before.facts.totals, customers: 2 });
    const { lines } = await linesOf(book);
    expect(lines[0]?.slice(0, 2)).toEqual(['合并', '已合并（2 种写法）']);
    await decide(book, '');
    await build(book);
    expect(await customersOf(book)).toHaveLength(3);
  });

  it('takes a decision made elsewhere (the pane) as one typed into it, and takes it back', async () => {
    const book = await opened();
    const { port } = book;
    const [pair] = (await linesOf(book).catch(() => ({ lines: [] }))).lines;
    expect(pair).toBeUndefined();
    expect(await decideDuplicate(port, 'anything', 'merge', 'zh-CN')).toBe(false);
    await build(book);
    const key = String((await linesOf(book)).lines[0]?.at(-1));
    expect(await decideDuplicate(port, key, 'merge', 'zh-CN')).toBe(true);
    await build(book);
    expect(await customersOf(book)).toHaveLength(2);
    expect(await decideDuplicate(port, 'no such pair', 'merge', 'zh-CN')).toBe(false);
    expect(await decideDuplicate(port, key, null, 'zh-CN')).toBe(true);
    await build(book);
    expect(await customersOf(book)).toHaveLength(3);
  });

  it('keeps customers apart that the user told apart, and remembers it', async () => {
    const book = await opened();
    await build(book);
    await decide(book, '不合并');
    await build(book);
    await build(book);
    expect((await linesOf(book)).lines[0]?.slice(0, 2)).toEqual(['不合并', '分开']);
    expect(await customersOf(book)).toHaveLength(3);
  });

  it('keeps decisions when the language changes', async () => {
    const book = await opened();
    await build(book);
    await decide(book, '合并');
    await build(book, 'en-US');
    const { lines } = await linesOf(book, 'Decision');
    expect(lines[0]?.slice(0, 2)).toEqual(['Merge', 'Merged (2 spellings)']);
  });

  it('gives back a word it does not understand instead of dropping it', async () => {
    const book = await opened();
    await build(book);
    await decide(book, '也许');
    await build(book);
    expect((await linesOf(book)).lines[0]?.slice(0, 2)).toEqual(['也许', '没看懂，请选“合并”或“不合并”']);
  });

  it('changes no source sheet and writes the same again where nothing changed', async () => {
    const book = await opened();
    await build(book);
    await decide(book, '合并');
    await build(book);
    const once = snapshot(book);
    await build(book);
    expect(snapshot(book)).toEqual(once);
    expect(await valuesOf(book.port, '客户')).toEqual(CUSTOMERS);
  });

  it('shows rows of one id that are written in different ways as merged, and takes the merge back', async () => {
    const rows = [CUSTOMERS[0]!, ['C1', '上海华东机电有限公司', '王芳', '021-55550001'], ['c1', '华东机电', '', ''], ['C1', '華东机电公司', '赵敏', ''], ['C3', '恒通工贸', '赵敏', '13800138000']];
    const book = await openWorkbook([{ name: '销售', rows: [SALES[0]!, SALES[1]!, SALES[3]!] }, { name: '客户', rows }]);
    const before = await build(book);
    expect(before.facts.totals.customers).toBe(2);
    const { lines } = await linesOf(book);
    expect(lines.map((line) => line[1])).toEqual(expect.arrayContaining(['编号相同，已合并（3 种写法）']));
    expect(await customersOf(book)).toEqual(['上海华东机电有限公司', '恒通工贸'].sort());
    const { first } = await linesOf(book);
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem('疑似重复客户').getRange(`A${first}:A${first + lines.length - 1}`).values = lines.map(() => ['不合并']);
      await context.sync();
    });
    const apart = await build(book);
    expect(apart.facts.totals).toEqual({ ...before.facts.totals, customers: 4 });
    expect(await customersOf(book)).toEqual(['上海华东机电有限公司', '华东机电', '華东机电公司', '恒通工贸'].sort());
  });

  it('is one sentence where no two customers look alike', async () => {
    const book = await openWorkbook([{ name: '销售', rows: [SALES[0]!, SALES[1]!, SALES[3]!] }]);
    await build(book);
    expect((await valuesOf(book.port, '疑似重复客户')).flat().filter((cell) => cell !== '')).toEqual(['疑似重复客户', '← 目录', '没有发现疑似重复的客户。']);
  });
});
