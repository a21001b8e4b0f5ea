import { describeError } from '../../../src/app/errors';
import { errors as enUS } from '../../../src/core/locales/en-US/errors';
import { errors as zhCN } from '../../../src/core/locales/zh-CN/errors';
import { ClienteleError } from '../../../src/excel/errors/clienteleError';
import { hostCodeOf, inOurWords, isSizeError } from '../../../src/excel/errors/hostErrors';
import { syncInTime } from '../../../src/excel/errors/watchdog';

const hostError = (code: string): unknown => Object.assign(new Error('localised text'), { name: 'RichApi.Error', code, debugInfo: {} });

describe('Errors of the host', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'E-CELL-EDIT'],
    ['AccessDenied', 'E-ACCESS-DENIED'],
    ['ItemNotFound', 'E-SHEET-GONE'],
    ['FilteredRangeConflict', 'E-FILTERED-RANGE'],
    ['PivotTableRangeConflict', 'E-MERGED-OR-PIVOT'],
    ['ResponsePayloadSizeLimitExceeded', 'E-TOO-LARGE'],
    ['ApiNotFound', 'E-EXCEL-TOO-OLD'],
    ['ServiceNotAvailable', 'E-CONNECTION'],
    ['SomethingNew', 'E-EXCEL'],
  ])('%s becomes %s', (code, ours) => {
    expect(inOurWords(hostError(code), 'untouched')).toMatchObject({ code: ours, workbook: 'untouched' });
  });

  it('never show the host’s own message', () => {
    const error = inOurWords(hostError('GeneralException'), 'partlyWritten') as ClienteleError;
    const text = describeError(error, 'en-US');
    expect(Object.values(text).join(' ')).not.toContain('localised text');
    expect(text.what).toContain('GeneralException');
    expect(text.workbook).toBe(enUS.workbook.partlyWritten);
  });

  it('are told from faults of ours, which pass through', () => {
    const fault = new TypeError('ours');
    expect(inOurWords(fault, 'untouched')).toBe(fault);
    expect(hostCodeOf(fault)).toBeNull();
    expect(isSizeError(hostError('RangeExceedsLimit'))).toBe(true);
    expect(isSizeError(hostError('AccessDenied'))).toBe(false);
  });

  it('keep our own code and say that writing had begun', () => {
    const error = inOurWords(new ClienteleError('E-CELL-EDIT', {}), 'partlyWritten');
    expect(error).toMatchObject({ code: 'E-CELL-EDIT', workbook: 'partlyWritten' });
  });
});

describe('The catalogue', () => {
  it.each(['zh-CN', 'en-US'] as const)('says in %s, for each state a workbook may be left in, which it is', (language) => {
    const states = ['untouched', 'finishesOnNextStart', 'undoneOnNextStart', 'partlyWritten'] as const;
    const texts = states.map((state) => describeError(new ClienteleError('E-CELL-EDIT', {}, state), language).workbook);
    expect(new Set(texts).size).toBe(states.length);
    for (const text of texts) expect(text.length).toBeGreaterThan(10);
  });

  it('has the same codes in both languages', () => {
    expect(Object.keys(zhCN.sentences).sort()).toEqual(Object.keys(enUS.sentences).sort());
  });

  it('names the columns seen and what is missing', () => {
    const error = new ClienteleError('E-NO-SALES-SHEET', { sheets: [{ sheet: 'Leads', columns: ['Name', 'Phone'], missing: ['date', 'amount|quantity+unitPrice'] }] });
    expect(describeError(error, 'en-US').what).toBe(
      'No sheet looks like sales. "Leads": columns seen: Name, Phone; missing: a date, an amount or quantity with unit price.',
    );
    expect(describeError(error, 'zh-CN').what).toBe('没有找到销售明细表。「Leads」看到的列：Name、Phone，还缺：日期、金额或数量和单价。');
  });
});

describe('Where no sheet is a ledger', () => {
  const textOf = (sheets: readonly { sheet: string; columns: readonly string[]; missing: readonly string[]; isPivot?: boolean }[], language: 'zh-CN' | 'en-US') => describeError(new ClienteleError('E-NO-SALES-SHEET', { sheets }), language).what;

  it('names what a list lacks in words, never by the keys of fields or kinds', () => {
    const needs = ['details', 'oneRowACustomer', 'notOrders', 'customers', 'fewColumns', 'expenses', 'invoiceDate|dueDate', 'ordered|shipped'];
    for (const language of ['zh-CN', 'en-US'] as const) {
      const what = textOf(needs.map((need, i) => ({ sheet: `S${i}`, columns: ['a'], missing: [need] })).slice(0, 4), language) + textOf(needs.slice(4).map((need) => ({ sheet: 'T', columns: ['a'], missing: [need] })), language);
      expect(what).not.toMatch(/details，|oneRow|notOrders|fewColumns|invoiceDate|dueDate|\|/);
    }
    expect(textOf([{ sheet: 'x', columns: ['a'], missing: ['invoiceDate|dueDate'] }], 'zh-CN')).toContain('开票日期或到期日');
  });

  it('says of a PivotTable what it is, names four sheets and counts the rest, and knows when none is left', () => {
    const sheet = (name: string) => ({ sheet: name, columns: [], missing: [] });
    expect(textOf([{ ...sheet('P'), isPivot: true }], 'en-US')).toContain('"P": a PivotTable');
    expect(textOf(['a', 'b', 'c', 'd', 'e', 'f'].map(sheet), 'en-US')).toMatch(/"d".*2 more sheets\.$/);
    expect(textOf(['a', 'b', 'c', 'd', 'e', 'f'].map(sheet), 'zh-CN')).toMatch(/「d」.*另有 2 张/);
    expect(textOf([], 'zh-CN')).not.toContain('。。');
    expect(textOf([], 'en-US')).toContain('leaves out every sheet');
  });
});

describe('The watchdog', () => {
  it('gives up on a sync that never settles', async () => {
    const context = { sync: () => new Promise(() => undefined) } as unknown as Excel.RequestContext;
    await expect(syncInTime(context, 0.02)).rejects.toMatchObject({ code: 'E-HOST-SILENT', data: { seconds: 0.02 } });
  });

  it('passes the host’s error on', async () => {
    const context = { sync: () => Promise.reject(hostError('AccessDenied')) } as unknown as Excel.RequestContext;
    await expect(syncInTime(context)).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
