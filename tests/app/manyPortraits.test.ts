import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { ClienteleError, describeError } from '../../src/app/errors';
import { buildPortrait } from '../../src/app/buildPortrait';
import type { BuildPortraitRequest } from '../../src/app/buildPortrait.types';
import { MOST_PORTRAITS } from '../../src/app/portraitCustomers';
import type { Progress } from '../../src/app/progress';
import type { SheetLayout } from '../../src/core/sheets/sheetLayout';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { Bookkeeper } from '../../src/worker/bookkeeper';
import { openWorkbook, type Cell, type OpenWorkbook } from '../excel/openWorkbook';
import { snapshot } from '../excel/snapshot';

const TODAY = dayOf(2024, 3, 15);
const MANY = 200;
/** Portraits of one batch (buildPortrait.ts). */
const AT_ONCE = 8;
/** To draw the portrait in the middle of them. Generous, and the median: on a busy machine any single one may be kept waiting for its turn. */
const MOST_USUAL_MS = 250;
jest.setTimeout(240_000);

const idOf = (customer: number): string => `K${String(customer).padStart(4, '0')}`;
/** Every fourth name is the same as its neighbours' for 31 characters, which is all that a tab holds. */
const nameOf = (customer: number): string => (customer % 4 === 0 ? `华东机电设备与自动化工程技术服务（集团）股份有限公司上海浦东新区第${customer}分公司` : `客户 ${customer} 有限公司`);

/** A ledger of a few lines for each customer over two years. */
function ledger(customers: number, linesEach = 4): Cell[][] {
  const rows: Cell[][] = [['订单号', '日期', '客户编号', '客户名称', '产品', '数量', '金额']];
  for (let line = 0; line < customers * linesEach; line++) {
    const customer = line % customers;
    const day = new Date(Date.UTC(2022, 3, 1 + ((line * 37) % 700))).toISOString().slice(0, 10);
    rows.push([`A${line}`, day, idOf(customer), nameOf(customer), `产品 ${line % 7}`, 1 + (line % 5), 100 + ((line * 53) % 900)]);
  }
  return rows;
}
const opened = (customers: number, linesEach?: number): Promise<OpenWorkbook> => openWorkbook([{ name: '销售', rows: ledger(customers, linesEach) }]);
const everyone = (customers: number): string[] => Array.from({ length: customers }, (_, customer) => idOf(customer));
const request = (book: OpenWorkbook, customers: readonly string[], change: Partial<BuildPortraitRequest> = {}): BuildPortraitRequest => ({
  port: book.port,
  language: 'zh-CN',
  settings: DEFAULT_SETTINGS,
  today: TODAY,
  customers,
  ...change,
});
const titleOn = (book: OpenWorkbook, name: string): unknown => book.workbook.sheets.find((sheet) => sheet.name === name)?.cells.value(0, 0);

/** Collects the garbage now; what is reachable only through weak references is gone afterwards. */
async function collectGarbage(): Promise<void> {
  // A weak reference holds its target until the task that looked at it has ended.
  await new Promise((resolve) => setTimeout(resolve, 20));
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Keeps an eye on every sheet it has drawn without holding it. */
class Watched extends Bookkeeper {
  readonly drawn: WeakRef<SheetLayout>[] = [];
  /** The time each portrait took to draw, milliseconds. */
  readonly took: number[] = [];

  override drawPortrait(...given: Parameters<Bookkeeper['drawPortrait']>): SheetLayout {
    const began = performance.now();
    const layout = super.drawPortrait(...given);
    this.took.push(performance.now() - began);
    this.drawn.push(new WeakRef(layout));
    return layout;
  }

  get slowest(): number {
    return Math.max(...this.took);
  }

  get usual(): number {
    return [...this.took].sort((a, b) => a - b)[Math.floor(this.took.length / 2)]!;
  }

  get alive(): number {
    return this.drawn.filter((layout) => layout.deref() !== undefined).length;
  }
}

/** Measures how long the thread was not given back: a timer that is due all the time. */
function stretches(): { stop: () => number } {
  let longest = 0;
  let last = performance.now();
  let running = true;
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) setImmediate(tick);
  };
  setImmediate(tick);
  return {
    stop: () => {
      running = false;
      return longest;
    },
  };
}

describe(`${MANY} portraits in one run`, () => {
  it('stand on sheets of distinct names that stay theirs, with progress told, the thread given back and the memory too', async () => {
    const book = await opened(MANY);
    const bookkeeper = new Watched();
    const told: Progress[] = [];
    const meter = { current: null as ReturnType<typeof stretches> | null };
    const onProgress = (progress: Progress): void => {
      told.push(progress);
      // From the first portrait on: reading and analysing have measurements of their own.
      if (progress.step === 'write') meter.current ??= stretches();
    };
    const result = await buildPortrait(request(book, everyone(MANY), { bookkeeper, onProgress }));
    const longest = meter.current!.stop();
    const { usual, slowest } = bookkeeper;
    console.info(`${MANY} portraits: the thread was held for ${Math.round(longest)} ms at most, a portrait drawn in ${usual.toFixed(1)} ms (median), ${Math.round(slowest)} ms at most`);

    expect(result).toMatchObject({ wanted: MANY, cancelled: false });
    expect(result.portraits.map(({ id }) => id)).toEqual(everyone(MANY));
    const names = result.portraits.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(MANY);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    names.forEach((name, customer) => expect(titleOn(book, name)).toBe(nameOf(customer)));

    const written = told.filter(({ step }) => step === 'write');
    expect(written.map(({ done }) => done)).toEqual(Array.from({ length: MANY / AT_ONCE }, (_, batch) => batch * AT_ONCE));
    expect(written.every(({ total }) => total === MANY)).toBe(true);

    // The longest hold and the slowest portrait are printed, not judged: the embedded workbook commits a whole batch in this same thread, as Excel
    // does not, and on a busy machine one portrait waits for its turn.
    expect(usual).toBeLessThan(MOST_USUAL_MS);
    expect(bookkeeper.drawn).toHaveLength(MANY);
    await collectGarbage();
    expect(bookkeeper.alive).toBe(0);

    // Asked for again in another order and company: each goes to the sheet it had.
    const some = [160, 8, 3, 4, 199];
    const again = await buildPortrait(request(book, some.map(idOf)));
    expect(again.portraits.map(({ name }) => name)).toEqual(some.map((customer) => names[customer]));
  });

  it('stop within one batch when cancelled in the middle, and leave whole sheets only', async () => {
    const book = await opened(MANY);
    const bookkeeper = new Watched();
    const stop = new AbortController();
    const cancelAt = 5 * AT_ONCE;
    const onProgress = ({ step, done }: Progress): void => {
      if (step === 'write' && done === cancelAt) stop.abort();
    };
    const result = await buildPortrait(request(book, everyone(MANY), { bookkeeper, onProgress, signal: stop.signal }));
    expect(result).toMatchObject({ wanted: MANY, cancelled: true });
    expect(result.portraits).toHaveLength(cancelAt + AT_ONCE);
    expect(bookkeeper.drawn).toHaveLength(cancelAt + AT_ONCE);
    const shown = book.workbook.sheets.filter((sheet) => sheet.visibility === 'Visible' && sheet.name !== '销售').map(({ name }) => name);
    expect(shown.sort()).toEqual(result.portraits.map(({ name }) => name).sort());
    for (const { name, customerName } of result.portraits) expect(titleOn(book, name)).toBe(customerName);
  });
});

describe('N9 more portraits than a workbook of tabs is good for', () => {
  const asked = MOST_PORTRAITS + 1;

  it('are refused before anything is written, with what to do instead in both languages', async () => {
    const book = await opened(asked, 1);
    const before = snapshot(book);
    const error = { code: 'E-PORTRAITS-TOO-MANY', workbook: 'untouched', data: { asked, most: MOST_PORTRAITS } };
    await expect(buildPortrait(request(book, everyone(asked)))).rejects.toMatchObject(error);
    expect(snapshot(book)).toEqual(before);
    for (const language of ['zh-CN', 'en-US'] as const) {
      const { what, todo } = describeError(new ClienteleError('E-PORTRAITS-TOO-MANY', { asked, most: MOST_PORTRAITS }), language);
      expect(what).toContain(String(asked));
      expect(what).toContain(String(MOST_PORTRAITS));
      expect(todo).not.toBe('');
    }
  });
});
