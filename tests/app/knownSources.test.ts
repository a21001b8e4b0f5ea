import { buildPortrait } from '../../src/app/buildPortrait';
import type { BuildPortraitRequest } from '../../src/app/buildPortrait.types';
import { buildSummary } from '../../src/app/buildSummary';
import { checkData } from '../../src/app/checkData';
import { cleanCopy } from '../../src/app/cleanCopy';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import type { OpenWorkbook } from '../excel/openWorkbook';
import { openWorkbook } from '../excel/openWorkbook';
import { snapshot } from '../excel/snapshot';
import { Bookkeeper } from '../../src/worker/bookkeeper';
import { sampleWorkbook } from './sampleWorkbook';
import { WITHOUT_PIVOTS } from './withoutPivots';

/** The real bookkeeper, which notes how many rows it was handed. */
class CountingBookkeeper extends Bookkeeper {
  rows = 0;
  override takeRows(...given: Parameters<Bookkeeper['takeRows']>): void {
    this.rows += given[2][0]?.values.length ?? 0;
    super.takeRows(...given);
  }
  /** Rows handed in by a job. */
  async during(job: () => Promise<unknown>): Promise<number> {
    const before = this.rows;
    await job();
    return this.rows - before;
  }
}

const order = { language: 'zh-CN', settings: WITHOUT_PIVOTS, today: dayOf(2024, 3, 15) } as const;
const small = (): Promise<OpenWorkbook> => sampleWorkbook('zh-CN', {}, { customers: 20, years: 1 });
const type = (book: OpenWorkbook, sheet: string, address: string, value: unknown): Promise<void> =>
  book.port.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

describe('Sources that the bookkeeper has read (R-J1)', () => {
  it('are not read again by a job after, and every job writes what it would have written had it read them', async () => {
    const [known, fresh] = [await small(), await small()];
    const bookkeeper = new CountingBookkeeper();
    const check = await checkData({ ...order, port: known.port, bookkeeper });
    const rows = bookkeeper.rows;
    expect(rows).toBeGreaterThan(50);
    const summary = await buildSummary({ ...order, port: known.port, bookkeeper });
    const customers = [summary.facts.customers[3]!.id];
    await buildPortrait({ ...order, port: known.port, bookkeeper, customers });
    await cleanCopy({ ...order, port: known.port, bookkeeper });
    const again = await checkData({ ...order, port: known.port, bookkeeper });
    expect(bookkeeper.rows).toBe(rows);

    // The same jobs, each with a bookkeeper that knows nothing.
    const freshCheck = await checkData({ ...order, port: fresh.port });
    const freshSummary = await buildSummary({ ...order, port: fresh.port });
    await buildPortrait({ ...order, port: fresh.port, customers });
    await cleanCopy({ ...order, port: fresh.port });
    expect(check.summary).toEqual(freshCheck.summary);
    expect(again.summary).toEqual((await checkData({ ...order, port: fresh.port })).summary);
    expect(summary.facts).toEqual(freshSummary.facts);
    expect(snapshot(known)).toEqual(snapshot(fresh));
  }, 120_000);

  it('are read again after one cell was changed, a row was hidden where hidden rows are left out, or a column was read otherwise', async () => {
    const book = await small();
    const sales = book.workbook.sheets.find(({ name }) => /销售|订单/.test(name))!;
    const bookkeeper = new CountingBookkeeper();
    const port = book.port;
    const portrait = (mapping?: unknown): Promise<unknown> => checkData({ ...order, port, bookkeeper, ...(mapping === undefined ? {} : { mapping }) });
    expect(await bookkeeper.during(portrait)).toBeGreaterThan(0);
    expect(await bookkeeper.during(portrait)).toBe(0);
    const { rows } = sales.cells.valuesExtent()!;
    await type(book, sales.name, `A${rows}`, 'SO-OTHER');
    expect(await bookkeeper.during(portrait)).toBeGreaterThan(0);
    expect(await bookkeeper.during(portrait)).toBe(0);
    const visible = { [sales.name]: { visibleRowsOnly: true } };
    expect(await bookkeeper.during(() => portrait(visible))).toBeGreaterThan(0);
  });

  it('are analysed anew where settings, day or language are others, without being read', async () => {
    const book = await small();
    const bookkeeper = new CountingBookkeeper();
    await checkData({ ...order, port: book.port, bookkeeper });
    const { rows } = bookkeeper;
    const facts = async (change: Partial<BuildPortraitRequest> = {}) => (await buildPortrait({ ...order, port: book.port, bookkeeper, customers: [], ofClass: 'A', sheets: 'shared', withFacts: true, ...change })).facts!;
    const now = await facts();
    const later = await facts({ today: dayOf(2024, 4, 20), settings: { ...DEFAULT_SETTINGS, asOf: 'today' } });
    expect(later.asOf).not.toBe(now.asOf);
    const english = await facts({ language: 'en-US' });
    expect(english.totals).toEqual(now.totals);
    expect(english.language).not.toBe(now.language);
    expect(bookkeeper.rows).toBe(rows);
  }, 120_000);

  it('are always read where a list is too long to be compared cell by cell, unless nobody changed anything since: that is counted', async () => {
    const lines = Array.from({ length: 12_000 }, (_, line) => [`O${line}`, 45_000 + (line % 365), `C${line % 40}`, `客户${line % 40}`, 'P1', 100 + line]);
    const book = await openWorkbook([{ name: '销售', rows: [['订单号', '日期', '客户编号', '客户名称', '产品', '金额'], ...lines] }]);
    const bookkeeper = new CountingBookkeeper();
    let changed = 0;
    const job = (changes?: { now(): number | null }) => bookkeeper.during(() => checkData({ ...order, port: book.port, bookkeeper, ...(changes && { changes }) }));
    expect(await job()).toBe(12_000);
    expect(await job()).toBe(12_000);
    const counting = { now: () => changed };
    expect(await job(counting)).toBe(12_000);
    expect(await job(counting)).toBe(0);
    // Between two of the samples: only the count tells.
    changed++;
    expect(await job(counting)).toBe(12_000);
    expect(await job({ now: () => null })).toBe(12_000);
    // Somebody types while the sheets are read: what was read is used once and not again.
    const typing = { now: () => changed++ };
    expect(await job(typing)).toBe(12_000);
    expect(await job(typing)).toBe(12_000);
  }, 60_000);
});
