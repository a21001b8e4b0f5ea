import fc from 'fast-check';
import { buildSummary } from '../../src/app/buildSummary';
import { loadKeptLists } from '../../src/app/keptLists';
import { writeReports } from '../../src/app/writeReports';
import { analyseWithArchive } from '../../src/core/analysis/analyse';
import { couponLogReport } from '../../src/core/reports/coupons/couponLogReport';
import { couponReport } from '../../src/core/reports/coupons/couponReport';
import { reportContext } from '../../src/core/reports/shared/reportContext';
import { followUpLogReport } from '../../src/core/reports/today/followUpLogReport';
import { todayReport } from '../../src/core/reports/today/todayReport';
import { layoutSheet } from '../../src/core/sheets/layout/layoutSheet';
import type { Language } from '../../src/core/locales/language';
import { reportMessagesOf } from '../../src/core/locales/messages';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { addDays, dayOf, isoOf, type CivilDay } from '../../src/core/values/civilDay';
import { dayOfSerial, serialOfDay } from '../../src/core/values/excelSerial';
import { bookOfRows } from '../core/records/readPlain';
import { openWorkbook, valuesOf, type OpenWorkbook } from '../excel/openWorkbook';
import { WITHOUT_PIVOTS } from './withoutPivots';

const TODAY = dayOf(2024, 6, 3);
const CUSTOMERS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'];

/** Six customers who bought every ten days and stopped one after the other. */
function sales(): (string | number)[][] {
  const rows: (string | number)[][] = [];
  CUSTOMERS.forEach((id, c) => {
    for (let day = dayOf(2023, 9, 1); day <= TODAY - 20 * (c + 1); day = addDays(day, 10)) rows.push([`${id}-${day}`, serialOfDay(day), id, `客户${id}`, 100 * (c + 1), 60 * (c + 1)]);
  });
  return rows;
}

const SALES = [['订单号', '日期', '客户编号', '客户名称', '金额', '成本'], ...sales()];
const LIST = [['客户编号', '客户名称', '联系人', '电话'], ...CUSTOMERS.map((id, i) => [id, `客户${id}`, '王芳', i === 5 ? '' : `1380013800${i}`])];
const opened = (): Promise<OpenWorkbook> => openWorkbook([{ name: '销售', rows: SALES, formats: [null, 'yyyy-mm-dd'] }, { name: '客户', rows: LIST }]);

interface BuildOptions {
  readonly language?: Language;
  readonly today?: CivilDay;
  readonly settings?: Partial<Settings>;
}

const BOOK = bookOfRows(
  { kind: 'sales', fields: ['orderNo', 'date', 'customerId', 'customerName', 'amount', 'cost'], rows: sales() },
  { kind: 'customers', fields: ['customerId', 'customerName', 'contact', 'phone'], rows: LIST.slice(1) },
);
const REPORTS = [todayReport, followUpLogReport, couponReport, couponLogReport];

/** Reads the lists back and writes them anew through the client, as a build does, without the other sheets. */
async function build(book: OpenWorkbook, { language = 'zh-CN', today = TODAY, settings = {} }: BuildOptions = {}): Promise<void> {
  const kept = await loadKeptLists(book.port);
  const { analysis, archive } = analyseWithArchive(BOOK, { ...DEFAULT_SETTINGS, ...settings }, { today });
  const context = reportContext({ analysis, archive, book: BOOK, language, kept }, reportMessagesOf(language));
  await writeReports({ port: book.port, draw: () => REPORTS.map((report) => layoutSheet(report(context))) });
}

const buildAll = (book: OpenWorkbook) => buildSummary({ port: book.port, language: 'zh-CN', settings: WITHOUT_PIVOTS, today: TODAY });

type Sheet = 'today' | 'followUps' | 'coupons' | 'couponLog';
/** The tab's name stays that of the first build, whatever the language. */
const TAB: Readonly<Record<Sheet, string>> = { today: '今日跟进', followUps: '跟进记录', coupons: '优惠券名单', couponLog: '发券记录' };

/** The rows of a list by header, with the sheet row of each. */
async function listOf(book: OpenWorkbook, sheet: Sheet, language: Language = 'zh-CN'): Promise<{ row: number; at: (key: string) => number; of: (key: string) => unknown; id: string }[]> {
  const words = reportMessagesOf(language);
  const columns: Readonly<Record<string, string>> = { today: words.today.columns, followUps: words.today.log.columns, coupons: words.coupons.columns, couponLog: words.coupons.log.columns }[sheet];
  const cells = await valuesOf(book.port, TAB[sheet]);
  const head = cells.findIndex((row) => row.includes(columns['customerId']));
  if (head < 0) return [];
  const at = (key: string): number => cells[head]!.indexOf(columns[key]);
  return cells.slice(head + 1).map((row, i) => ({ row: head + 1 + i, at, of: (key) => row[at(key)], id: String(row[at('customerId')]) }));
}

async function write(book: OpenWorkbook, sheet: Sheet, cells: readonly { readonly row: number; readonly column: number; readonly value: string | number }[]): Promise<void> {
  await book.port.run(async (context) => {
    for (const { row, column, value } of cells) context.workbook.worksheets.getItem(TAB[sheet]).getRangeByIndexes(row, column, 1, 1).values = [[value]];
    await context.sync();
  });
}

async function fillIn(book: OpenWorkbook, id: string, input: { readonly result?: string; readonly next?: CivilDay | null | string }, language: Language = 'zh-CN'): Promise<void> {
  const line = (await listOf(book, 'today', language)).find((one) => one.id === id);
  if (!line) throw new Error(`${id} is not on the list`);
  await write(book, 'today', [
    ...(input.result === undefined ? [] : [{ row: line.row, column: line.at('result'), value: input.result }]),
    ...(input.next === undefined ? [] : [{ row: line.row, column: line.at('next'), value: input.next === null ? '' : typeof input.next === 'string' ? input.next : serialOfDay(input.next) }]),
  ]);
}

const lineOf = async (book: OpenWorkbook, id: string, language: Language = 'zh-CN') => (await listOf(book, 'today', language)).find((line) => line.id === id);

describe("Today's list", () => {
  it('offers the results in a drop-down and has the users columns blank at first', async () => {
    const book = await opened();
    await build(book);
    const [first] = await listOf(book, 'today');
    expect([first?.of('result'), first?.of('next')]).toEqual(['', '']);
    const rule = await book.port.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(TAB.today).getRangeByIndexes(first!.row, first!.at('result'), 1, 1);
      dataValidation.load({ rule: true });
      await context.sync();
      return dataValidation.rule;
    });
    expect(rule).toMatchObject({ list: { source: '已联系,已约访,已成交,没联系上,无需跟进' } });
  });

  it('shows as done what got a result today, and postpones to the next date from tomorrow on', async () => {
    const book = await opened();
    await build(book);
    await fillIn(book, 'C4', { result: '已联系', next: addDays(TODAY, 10) });
    await build(book);
    const done = await lineOf(book, 'C4');
    expect(done?.of('why')).toMatch(/^今天已处理：已联系，下次 2024-06-13/);
    expect([done?.of('rank'), done?.of('result'), done?.of('next')]).toEqual(['', '已联系', serialOfDay(addDays(TODAY, 10))]);
    await build(book, { today: addDays(TODAY, 1) });
    expect((await lineOf(book, 'C4'))?.of('why')).toMatch(/^推迟到 2024-06-13（已联系）/);
  });

  it('brings a customer back on the date with free cells and what was said last time', async () => {
    const book = await opened();
    await build(book);
    await fillIn(book, 'C4', { result: '没联系上', next: addDays(TODAY, 3) });
    for (const days of [0, 1, 3, 4]) await build(book, { today: addDays(TODAY, days) });
    const line = await lineOf(book, 'C4');
    expect(line?.of('why')).toMatch(/^约好 2024-06-06 再联系/);
    expect(line?.of('why')).toContain('上次（2024-06-03）没联系上');
    expect([line?.of('result'), line?.of('next')]).toEqual(['', '']);
    expect((await listOf(book, 'followUps')).map((one) => [one.id, one.of('result'), one.of('next'), one.of('closed')])).toEqual([['C4', '没联系上', serialOfDay(addDays(TODAY, 3)), serialOfDay(addDays(TODAY, 3))]]);
  });

  it('keeps the entry of a customer who leaves the list, and shows it when the customer comes back', async () => {
    const book = await opened();
    await build(book);
    await fillIn(book, 'C4', { next: addDays(TODAY, 30), result: '已约访' });
    await build(book);
    const few = { settings: { today: { ...DEFAULT_SETTINGS.today, rows: 1 } }, today: addDays(TODAY, 1) };
    await fillIn(book, 'C5', { next: addDays(TODAY, 5) });
    await build(book, few); // room for one postponed customer: C5 comes sooner
    expect(await lineOf(book, 'C4')).toBeUndefined();
    await build(book, few);
    await build(book, { today: addDays(TODAY, 2) });
    const back = await lineOf(book, 'C4');
    expect([back?.of('result'), back?.of('next')]).toEqual(['已约访', serialOfDay(addDays(TODAY, 30))]);
  });

  it('keeps the users own words and a date it cannot read, and says so', async () => {
    const book = await opened();
    await build(book);
    await fillIn(book, 'C5', { result: '老板出差', next: '下周三' });
    await build(book);
    await build(book);
    const line = await lineOf(book, 'C5');
    expect([line?.of('result'), line?.of('next')]).toEqual(['老板出差', '下周三']);
    expect(line?.of('why')).toContain('“下周三”看不懂');
  });

  it('takes an entry back when its cells are cleared', async () => {
    const book = await opened();
    await build(book);
    await fillIn(book, 'C5', { result: '已联系', next: addDays(TODAY, 9) });
    await build(book);
    await fillIn(book, 'C5', { result: '', next: null });
    await build(book);
    expect((await lineOf(book, 'C5'))?.of('rank')).not.toBe('');
    expect(await listOf(book, 'followUps')).toEqual([]);
  });

  it('changes its words with the language and keeps what was filled in', async () => {
    const book = await opened();
    await build(book);
    await fillIn(book, 'C5', { result: '已成交', next: addDays(TODAY, 20) });
    await build(book, { language: 'en-US' });
    const line = await lineOf(book, 'C5', 'en-US');
    expect([line?.of('result'), line?.of('next')]).toEqual(['Order won', serialOfDay(addDays(TODAY, 20))]);
  });

  it('finds what was filled in after the user sorted the table', async () => {
    const book = await opened();
    await build(book);
    await fillIn(book, 'C5', { result: '已联系', next: addDays(TODAY, 9) });
    await book.port.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(TAB.today);
      sheet.tables.getItem('Clientele_Today').sort.apply([{ key: 2, ascending: true }]);
      await context.sync();
    });
    await build(book);
    const line = await lineOf(book, 'C5');
    expect([line?.of('result'), line?.of('next')]).toEqual(['已联系', serialOfDay(addDays(TODAY, 9))]);
  });

  it('never loses an entry nor gives it to another customer, whatever is entered, cleared and rebuilt in whatever order', async () => {
    const results = ['已联系', '已约访', '没联系上', '我的话'] as const;
    const step = fc.record({
      who: fc.nat(5),
      result: fc.option(fc.constantFrom(...results), { nil: '' }),
      next: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
      days: fc.nat(4),
      rows: fc.constantFrom(1, 3, 20),
      language: fc.constantFrom<Language>('zh-CN', 'en-US'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
        const book = await opened();
        let today = TODAY;
        let language: Language = 'zh-CN';
        await build(book);
        /** What the user wrote last for each customer, by the rules a user knows. */
        const expected = new Map<string, { result: string; next: number | null; noted: number }>();
        for (const one of steps) {
          const id = CUSTOMERS[one.who]!;
          if (await lineOf(book, id, language)) {
            const next = one.next === null ? null : addDays(today, one.next);
            await fillIn(book, id, { result: one.result, next }, language);
            const before = expected.get(id);
            const same = before && before.result === one.result && before.next === next;
            if (one.result === '' && next === null) expected.delete(id);
            else if (!same) expected.set(id, { result: one.result, next, noted: today });
          }
          await build(book, { today, language: one.language, settings: { today: { ...DEFAULT_SETTINGS.today, rows: one.rows } } });
          language = one.language;
          today = addDays(today, one.days);
          await build(book, { today, language });
          for (const [key, { result, next, noted }] of expected) {
            const until = next ?? (result === '没联系上' ? noted : noted + DEFAULT_SETTINGS.today.restDays);
            const inForce = noted === today || until > today;
            const line = await lineOf(book, key, language);
            const words = reportMessagesOf(language).today.results;
            const shown = { 已联系: words.contacted, 已约访: words.appointment, 没联系上: words.noAnswer }[result] ?? result;
            const cells = [line?.of('result') ?? '', line?.of('next') ?? ''];
            if (inForce) expect([key, ...cells]).toEqual([key, shown, next === null ? '' : serialOfDay(next as CivilDay)]);
            else expect([key, ...cells]).toEqual([key, '', '']);
            const logged = (await listOf(book, 'followUps', language)).filter((entry) => entry.id === key);
            expect(logged.map((entry) => entry.of('result'))).toContain(shown);
            if (!inForce) expected.delete(key);
          }
          const all = await listOf(book, 'today', language);
          for (const line of all) if (!expected.has(line.id)) expect([line.id, line.of('result'), line.of('next')]).toEqual([line.id, '', '']);
        }
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});

async function issue(book: OpenWorkbook, id: string, value: CivilDay | string): Promise<void> {
  const line = (await listOf(book, 'coupons')).find((one) => one.id === id);
  if (!line) throw new Error(`${id} is not on the coupon list`);
  await write(book, 'coupons', [{ row: line.row, column: line.at('issued'), value: typeof value === 'string' ? value : serialOfDay(value) }]);
}

describe('The coupon list', () => {
  it('moves a typed day to the log on the next build, leaves the customer out for the window and shows the day as last coupon', async () => {
    const book = await opened();
    await buildAll(book);
    await issue(book, 'C5', TODAY);
    for (let again = 0; again < 2; again++) {
      await buildAll(book);
      expect((await listOf(book, 'coupons')).map(({ id }) => id)).not.toContain('C5');
      expect((await listOf(book, 'couponLog')).map((line) => [line.id, line.of('issued')])).toEqual([['C5', serialOfDay(TODAY)]]);
    }
    const customers = await valuesOf(book.port, '客户清单');
    const [header = []] = customers;
    const row = customers.find((cells) => cells[header.indexOf('客户ID')] === 'C5');
    expect(row?.[header.indexOf('优惠券最近发放')]).toBe(serialOfDay(TODAY));
    await build(book, { today: addDays(TODAY, DEFAULT_SETTINGS.coupons.windowDays) });
    expect((await listOf(book, 'coupons')).map(({ id }) => id)).toContain('C5');
  });

  it('lists a customer without a phone last, as one who cannot be reached', async () => {
    const book = await opened();
    await build(book);
    const lines = await listOf(book, 'coupons');
    expect(lines.at(-1)?.id).toBe('C6');
    expect(lines.at(-1)?.of('reach')).toBe('没有电话');
  });

  it('gives back what is no date, and takes a line that the user struck from the log for one never issued', async () => {
    const book = await opened();
    await build(book);
    await issue(book, 'C5', '昨天');
    await issue(book, 'C4', TODAY);
    await build(book);
    await build(book);
    const line = (await listOf(book, 'coupons')).find(({ id }) => id === 'C5');
    expect([line?.of('issued'), line?.of('reason')]).toEqual(['昨天', expect.stringContaining('“昨天”不是日期')]);
    const [logged] = await listOf(book, 'couponLog');
    expect(logged?.id).toBe('C4');
    await book.port.run(async (context) => {
      context.workbook.worksheets.getItem(TAB.couponLog).getRangeByIndexes(logged!.row, 0, 1, 6).clear('Contents');
      await context.sync();
    });
    await build(book);
    expect(await listOf(book, 'couponLog')).toEqual([]);
    expect((await listOf(book, 'coupons')).map(({ id }) => id)).toContain('C4');
  });

  it('writes no sheet of the user and the same again where nothing changed', async () => {
    const book = await opened();
    await buildAll(book);
    await issue(book, 'C5', TODAY);
    await fillIn(book, 'C4', { result: '已联系' });
    await buildAll(book);
    const sheets = async () => Promise.all(Object.values(TAB).map((name) => valuesOf(book.port, name)));
    const once = await sheets();
    await buildAll(book);
    expect(await sheets()).toEqual(once);
    expect(await valuesOf(book.port, '客户')).toEqual(LIST);
  });
});

test('days of the test are days of the workbook', () => {
  expect(isoOf(dayOfSerial(serialOfDay(TODAY))!)).toBe('2024-06-03');
});
