import { describeError } from '../../../src/app/errors';
import { oneAtATime } from '../../../src/app/oneAtATime';
import { recoverUnfinished } from '../../../src/app/recoverUnfinished';
import type { SheetLayout } from '../../../src/core/sheets/sheetLayout';
import { LEASE_MILLISECONDS } from '../../../src/excel/commit/lease';
import { writeLayouts, type WriteRequest } from '../../../src/excel/commit/writeLayouts';
import { isClienteleError, type ClienteleError } from '../../../src/excel/errors/clienteleError';
import { SYNC_LIMIT_SECONDS } from '../../../src/excel/errors/watchdog';
import type { BatchFault, HostOptions } from '../../../src/host/hostOptions';
import { userOf } from '../../../src/host/byUser';
import { pictureOf } from '../../faults/picture';
import { pageLayout, tableLayout } from '../layoutOf';
import { openWorkbook, type OpenWorkbook } from '../openWorkbook';

/*
 * The writing faults of the catalogue (W1-W24) that this layer meets, each under its name. Elsewhere: W5, W14 and W18 in
 * writeLayouts.test.ts and renderPlan.test.ts; W7 and W10 also in tests/faults, for every request; W19 in renderPlan.test.ts;
 * W23 in clientErrors.test.ts; the pane's part of W3 and W12 in tests/browser.
 */
const HEADER = ['编号', '客户', '金额'];
const ROWS: readonly (readonly (string | number)[])[] = [['C1', '华东机电', 1200.5], ['C2', '=1+1', 300]];
const list = (rows: readonly (readonly (string | number)[])[] = ROWS): SheetLayout => tableLayout('customers', '客户清单', HEADER, rows);
const page = (): SheetLayout => pageLayout('summary', 'Summary', 'Customers');
const write = (book: OpenWorkbook, layouts: readonly SheetLayout[], more: Partial<WriteRequest> = {}) => writeLayouts(book.port, { draw: () => layouts, ...more });
const failure = (job: Promise<unknown>): Promise<ClienteleError> =>
  job.then(
    () => Promise.reject(new Error('it came through')),
    (error: unknown) => (isClienteleError(error) ? error : Promise.reject(error as Error)),
  );

/** A workbook in which requests can be made to fail: those that a test picks by their text. */
async function faulty(options: Partial<HostOptions> = {}) {
  const state: { fault: ((text: string) => BatchFault | undefined) | null; texts: string[] } = { fault: null, texts: [] };
  const book = await openWorkbook([{ name: '销售', rows: [['日期', '客户'], [45_000, '华东机电']] }], {
    ...options,
    beforeBatch: (_batch, text) => {
      state.texts.push(text);
      return state.fault?.(text);
    },
  });
  return { book, state };
}
const isCommit = (text: string): boolean => text.includes('"CopyFrom"');

describe('The catalogue of writing faults', () => {
  it('W1: a protected sheet of ours is named, nothing is unprotected, nothing written', async () => {
    const { book } = await faulty();
    await write(book, [page(), list()]);
    const sheet = book.workbook.sheetNamed('客户清单')!;
    sheet.protection = { ...sheet.protection, protected: true };
    const before = pictureOf(book.workbook);
    const error = await failure(write(book, [page(), list([['C9', 'x', 1]])]));
    expect(error).toMatchObject({ code: 'E-SHEET-PROTECTED', data: { sheet: '客户清单' }, workbook: 'untouched' });
    expect(pictureOf(book.workbook)).toEqual(before);
  });

  it('W1: sheets of ours in a workbook of protected structure are written in place, which is said; a failure there asks for another build', async () => {
    const { book, state } = await faulty();
    await write(book, [list()]);
    book.workbook.sheets = book.workbook.sheets.filter(({ name }) => name !== '_clientele');
    book.workbook.protection = { protected: true, password: null };
    expect(await write(book, [list([['C9', 'x', 1]])])).toMatchObject({ directly: true, changed: ['customers'] });
    state.fault = (text) => (text.includes('"SetPrintArea"') ? { code: 'GeneralException' } : undefined);
    expect((await failure(write(book, [list()]))).workbook).toBe('partlyWritten');
    state.fault = null;
    expect(await recoverUnfinished(book.port)).toEqual({ state: 'rebuildNeeded', sheets: ['客户清单'] });
    await write(book, [list()]);
    expect(await recoverUnfinished(book.port)).toEqual({ state: 'nothing' });
  });

  it('W2: a read-only workbook is refused before anything is drawn', async () => {
    const { book } = await faulty();
    book.workbook.readOnly = true;
    const draw = jest.fn(() => [list()]);
    expect(await failure(write(book, [], { draw }))).toMatchObject({ code: 'E-WORKBOOK-READ-ONLY', workbook: 'untouched' });
    expect(draw).not.toHaveBeenCalled();
  });

  it.each(['zh-CN', 'en-US'] as const)('W3, W24: while a cell is edited the job stops, and says in %s what to press and what became of the workbook', async (language) => {
    const { book, state } = await faulty();
    state.fault = (text) => (text.includes('_clientele') ? { code: 'InvalidOperationInCellEditMode' } : undefined);
    const error = await failure(write(book, [list()]));
    expect(error).toMatchObject({ code: 'E-CELL-EDIT', workbook: 'untouched' });
    const text = describeError(error, language);
    expect(text.todo).toMatch(/Enter.*Esc/);
    expect(text.workbook).not.toBe('');
    state.fault = (request) => (isCommit(request) ? { code: 'InvalidOperationInCellEditMode', afterActions: 30 } : undefined);
    const late = await failure(write(book, [list()]));
    expect(late).toMatchObject({ code: 'E-CELL-EDIT', workbook: 'finishesOnNextStart' });
    expect(describeError(late, language).workbook).not.toBe(text.workbook);
    state.fault = null;
    expect(await recoverUnfinished(book.port)).toMatchObject({ state: 'finished', sheets: ['客户清单'] });
  });

  it('W4: a cell that does not read back as it was written stops the job before its commit', async () => {
    const { book, state } = await faulty();
    await write(book, [list()]);
    const before = pictureOf(book.workbook);
    state.fault = (text) => (text.includes('北方') ? 'nullValues' : undefined);
    expect(await failure(write(book, [list([['C1', '北方轴承', 1]])]))).toMatchObject({ code: 'E-TEXT-NOT-KEPT', workbook: 'untouched' });
    expect(pictureOf(book.workbook)).toEqual(before);
  });

  it('W6: a sheet of ours that is renamed or deleted between plan and commit comes out whole, under the user’s name or anew', async () => {
    for (const [act, name] of [[(book: OpenWorkbook) => userOf(book.office.host).rename('客户清单', '我的客户'), '我的客户'], [(book: OpenWorkbook) => void (book.workbook.sheets = book.workbook.sheets.filter((sheet) => sheet.name !== '客户清单')), '客户清单']] as const) {
      const { book, state } = await faulty();
      await write(book, [page(), list()]);
      let once = true;
      state.fault = (text) => {
        if (isCommit(text) && once) act(book);
        if (isCommit(text)) once = false;
        return undefined;
      };
      const { sheets } = await write(book, [page(), list([['C7', '新客户', 7]])]);
      expect(sheets.map((sheet) => sheet.name)).toEqual(['Summary', name]);
      expect(book.workbook.sheetNamed(name)!.cells.value(1, 1)).toBe('新客户');
      const links = [...book.workbook.sheetNamed('Summary')!.hyperlinks.values()].map(({ documentReference }) => documentReference);
      expect(links).toContain(`'${name}'!A1`);
    }
  });

  it('W7: a failure that may pass is tried again before the commit, twice at most; afterwards the workbook is the old one', async () => {
    for (const [times, comesThrough] of [[2, true], [3, false]] as const) {
      const { book, state } = await faulty();
      await write(book, [list()]);
      const old = pictureOf(book.workbook);
      let left: number = times;
      state.fault = (text) => (text.includes('北方轴承') && left-- > 0 ? { code: 'GeneralException' } : undefined);
      const job = write(book, [list([['C1', '北方轴承', 1]])]);
      if (comesThrough) {
        await job;
        expect(book.workbook.sheetNamed('客户清单')!.cells.value(1, 1)).toBe('北方轴承');
      } else {
        expect(await failure(job)).toMatchObject({ code: 'E-EXCEL', workbook: 'untouched' });
        expect(pictureOf(book.workbook)).toEqual(old);
      }
    }
  });

  it('W10: a network that is lost in the midst of a commit leaves it to the next start, which completes it', async () => {
    const { book, state } = await faulty();
    await write(book, [list()]);
    let lost = false;
    state.fault = (text) => {
      lost ||= isCommit(text);
      if (isCommit(text)) return { code: 'ServiceNotAvailable', afterActions: 20 };
      return lost ? { code: 'ServiceNotAvailable' } : undefined;
    };
    expect(await failure(write(book, [list([['C1', '北方轴承', 1]])]))).toMatchObject({ code: 'E-CONNECTION', workbook: 'finishesOnNextStart' });
    state.fault = null;
    expect(await recoverUnfinished(book.port)).toMatchObject({ state: 'finished', sheets: ['客户清单'] });
    expect(book.workbook.sheetNamed('客户清单')!.cells.value(1, 1)).toBe('北方轴承');
  });

  it('W8: Excel that falls silent is given up on, the journal stays, and the next start finishes', async () => {
    const { book, state } = await faulty();
    state.fault = (text) => (isCommit(text) ? 'silenceAfterAll' : undefined);
    const real = globalThis.setTimeout;
    globalThis.setTimeout = ((run: () => void, delay?: number) => real(run, delay === SYNC_LIMIT_SECONDS * 1000 ? 300 : delay)) as typeof setTimeout;
    try {
      expect(await failure(write(book, [list()]))).toMatchObject({ code: 'E-HOST-SILENT', workbook: 'finishesOnNextStart' });
    } finally {
      globalThis.setTimeout = real;
    }
    state.fault = null;
    expect(await recoverUnfinished(book.port)).toMatchObject({ state: 'finished', sheets: ['客户清单'] });
    expect(await recoverUnfinished(book.port)).toEqual({ state: 'nothing' });
  });

  it('W9: requests that are too large are halved until Excel takes them, values and commands alike', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => [`C${index}`, `客户 ${index} 有限公司`.repeat(6), index]);
    const { book, state } = await faulty({ payloadLimitBytes: 60_000 });
    const { sheets } = await write(book, [list(rows)]);
    expect(sheets[0]!.rows).toBe(401);
    expect(book.workbook.sheetNamed('客户清单')!.cells.value(400, 0)).toBe('C399');
    expect(state.texts.filter(isCommit).length).toBeGreaterThan(0);
    expect(book.workbook.sheetNamed('_clientele')!.cells.valuesExtent()).toBeNull();
  });

  it('W12, W13: a program that was ended in the middle of a commit is continued by the next one, from the workbook alone', async () => {
    const { book, state } = await faulty();
    await write(book, [page(), list()]);
    const changed = [page(), list([['C5', '末位', 5], ['C1', '华东机电', 1]])];
    state.fault = (text) => (isCommit(text) ? { code: 'AccessDenied', afterActions: 60 } : state.texts.some(isCommit) ? { code: 'AccessDenied' } : undefined);
    state.texts.length = 0;
    expect((await failure(write(book, changed))).workbook).toBe('finishesOnNextStart');
    state.fault = null;
    const { workbook } = book;
    expect(await oneAtATime(book.port, () => Promise.resolve('next job'))).toBe('next job');
    const untroubled = (await faulty()).book;
    await write(untroubled, [page(), list()]);
    await write(untroubled, changed);
    expect(pictureOf(workbook)).toEqual(pictureOf(untroubled.workbook));
  });

  it('W15: a rebuild adds, deletes, renames and hides no sheet, so that the undo history stays', async () => {
    const { book, state } = await faulty();
    await write(book, [page(), list()]);
    const sheets = book.workbook.sheets.map(({ id, name }) => [id, name]);
    state.texts.length = 0;
    await write(book, [page(), list([['C9', 'x', 1]])]);
    expect(book.workbook.sheets.map(({ id, name }) => [id, name])).toEqual(sheets);
    expect(state.texts.join().includes('"Name":"Visibility"')).toBe(false);
    expect(state.texts.join().includes('GetMergedAreas')).toBe(false);
  });

  it('W16: events of ours are off while sheets are written and on afterwards, also after a failure', async () => {
    const { book, state } = await faulty();
    const enabled = () =>
      book.port.run(async (context) => {
        context.runtime.load({ enableEvents: true });
        await context.sync();
        return context.runtime.enableEvents;
      });
    await write(book, [list()]);
    const first = state.texts.findIndex((text) => text.includes('"EnableEvents"'));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(state.texts.findIndex(isCommit));
    expect(await enabled()).toBe(true);
    let once = true;
    state.fault = (text) => (text.includes('"EnableEvents"') && once ? ((once = false), { code: 'AccessDenied', afterActions: 'all' }) : undefined);
    await failure(write(book, [list([['C9', 'x', 1]])]));
    state.fault = null;
    expect(await enabled()).toBe(true);
  });

  it('W17: what bears our name is no sheet of ours without our mark', async () => {
    const book = await openWorkbook([{ name: '客户清单', rows: [['mine']] }, { name: 'Summary', rows: [['mine too']] }]);
    const before = pictureOf(book.workbook);
    const { sheets } = await write(book, [page(), list()]);
    expect(sheets.map(({ name }) => name)).toEqual(['Summary (2)', '客户清单 (2)']);
    for (const [name, content] of before) expect(pictureOf(book.workbook).get(name)).toBe(content);
  });

  it('W20: a list of more rows than a sheet has is refused by its size', async () => {
    const { book } = await faulty();
    expect(await failure(write(book, [{ ...list(), rowCount: 1_048_577 }]))).toMatchObject({ code: 'E-SHEET-FULL', data: { rows: 1_048_577 }, workbook: 'untouched' });
  });

  it('W21: a list that the user sorted, filtered, renamed columns of or made another table out of is written anew', async () => {
    const { book } = await faulty();
    await write(book, [list()]);
    const wanted = pictureOf(book.workbook);
    const sheet = book.workbook.sheetNamed('客户清单')!;
    sheet.cells.setValue(0, 2, '我的金额');
    sheet.tables = sheet.tables.map((table) => ({ ...table, name: 'MyTable' }));
    await write(book, [list()]);
    expect(pictureOf(book.workbook)).toEqual(wanted);
  });

  it('W22: the client holds on to no range after a job', async () => {
    const { book } = await faulty();
    await write(book, [page(), list()]);
    await book.port.run((context) => context.sync());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(book.office.host.state.references.count).toBe(0);
  });
});

describe('Two jobs at once', () => {
  /** Two people over one workbook, each with a clock of their own. */
  const shared = async () => {
    const { book, state } = await faulty();
    const clock = { now: 1_000_000 };
    const person = (id: string, ahead = 0) => ({ ...book, port: { ...book.port, leaseholder: { id, now: () => clock.now + ahead } } });
    return { state, clock, one: person('one'), other: person('other', 20_000) };
  };

  it('W11: while one writes, the other is told to wait and changes nothing; afterwards it is the other’s turn', async () => {
    const { state, one, other } = await shared();
    await write(one, [list()]);
    let meanwhile: Promise<unknown>[] = [];
    state.fault = (text) => {
      if (text.includes('第一位') && meanwhile.length === 0) meanwhile = [failure(write(other, [list([['C2', '第二位', 2]])])), failure(recoverUnfinished(other.port) as Promise<unknown>)];
      return undefined;
    };
    // The question is put right behind the request that carries the lease: the host does one after the other.
    await write(one, [list([['C1', '第一位', 1]])]);
    expect(meanwhile).toHaveLength(2);
    for (const refused of await Promise.all(meanwhile)) expect(refused).toMatchObject({ code: 'E-BUSY-ELSEWHERE', workbook: 'untouched' });
    expect(one.workbook.sheetNamed('客户清单')!.cells.value(1, 1)).toBe('第一位');
    state.fault = null;
    await oneAtATime(other.port, () => write(other, [list([['C2', '第二位', 2]])]));
    expect(one.workbook.sheetNamed('客户清单')!.cells.value(1, 1)).toBe('第二位');
  });

  it('W11: what one left behind half done is completed by the other once the lease is old, and by the same run at once', async () => {
    for (const [who, waits] of [['other', LEASE_MILLISECONDS], ['one', 0]] as const) {
      const { state, clock, one, other } = await shared();
      await write(one, [list()]);
      let gone = false;
      state.fault = (text) => {
        gone ||= isCommit(text);
        if (isCommit(text)) return { code: 'AccessDenied', afterActions: 20 };
        return gone ? { code: 'AccessDenied' } : undefined;
      };
      await failure(write(one, [list([['C1', '断在半路', 1]])]));
      state.fault = null;
      if (who === 'other') expect(await failure(recoverUnfinished(other.port) as Promise<unknown>)).toMatchObject({ code: 'E-BUSY-ELSEWHERE' });
      clock.now += waits;
      expect(await recoverUnfinished((who === 'other' ? other : one).port)).toMatchObject({ state: 'finished', sheets: ['客户清单'] });
      expect(one.workbook.sheetNamed('客户清单')!.cells.value(1, 1)).toBe('断在半路');
    }
  });

  it('W11, W14: one goes on, the other is told that a job is running', async () => {
    const { book } = await faulty();
    const both = await Promise.allSettled([1, 2].map((n) => oneAtATime(book.port, () => write(book, [list([[`C${n}`, 'x', n]])]))));
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((both[1] as PromiseRejectedResult).reason).toMatchObject({ code: 'E-BUSY' });
  });
});

describe('Cancelling a write (I40)', () => {
  it('before the commit leaves the old workbook; from then on the new one comes', async () => {
    for (const [when, outcome] of [['staged', 'old'], ['committing', 'new']] as const) {
      const { book, state } = await faulty();
      await write(book, [list()]);
      const old = pictureOf(book.workbook);
      const stop = new AbortController();
      state.fault = (text) => {
        if (when === 'committing' ? isCommit(text) : text.includes('取消试验')) stop.abort();
        return undefined;
      };
      const job = write(book, [list([['C1', '取消试验', 1]])], { signal: stop.signal });
      if (outcome === 'old') {
        expect(await failure(job)).toMatchObject({ code: 'E-CANCELLED', workbook: 'untouched' });
        expect(pictureOf(book.workbook)).toEqual(old);
      } else {
        await job;
        expect(book.workbook.sheetNamed('客户清单')!.cells.value(1, 1)).toBe('取消试验');
      }
      expect(book.workbook.sheetNamed('_clientele')!.cells.valuesExtent()).toBeNull();
    }
  });
});
