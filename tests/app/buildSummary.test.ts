import { buildSummary } from '../../src/app/buildSummary';
import type { BuildSummaryRequest } from '../../src/app/buildSummary.types';
import type { Progress } from '../../src/app/progress';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { openWorkbook, type Cell, type OpenWorkbook } from '../excel/openWorkbook';
import { snapshot } from '../excel/snapshot';
import { sampleWorkbook } from './sampleWorkbook';

const TODAY = dayOf(2024, 3, 15);
const request = (book: OpenWorkbook, change: Partial<BuildSummaryRequest> = {}): BuildSummaryRequest => ({
  port: book.port,
  language: 'zh-CN',
  settings: DEFAULT_SETTINGS,
  today: TODAY,
  ...change,
});

describe('Building the summary of the sample company', () => {
  it.each(['zh-CN', 'en-US'] as const)('builds every report in %s, with all checks met, and leaves the sources as they were', async (language) => {
    const book = await sampleWorkbook(language);
    const before = snapshot(book);
    const steps: Progress[] = [];
    const result = await buildSummary(request(book, { language, onProgress: (progress) => steps.push(progress) }));

    expect(result.sheets.map((sheet) => sheet.key)).toEqual(
      expect.arrayContaining(['summary', 'customers', 'class.new', 'class.churned', 'class.returning', 'class.never', 'class.buying']),
    );
    expect(result.facts.checks.filter((check) => !check.ok)).toEqual([]);
    expect(result.facts.customers).toHaveLength(40);
    expect(result.sources.find((source) => source.kind === 'sales')?.rejected).toBe(0);
    expect(snapshot(book).slice(0, before.length)).toEqual(before);
    const shown = book.workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
    expect(shown).toEqual([...before.map((sheet) => sheet.name), ...result.sheets.map((sheet) => sheet.name)]);
    // Our own books, of what was built and of snapshots, are where no menu of Excel's shows them.
    for (const { name, visibility } of book.workbook.sheets) if (name.startsWith('_clientele')) expect([name, visibility]).toEqual([name, 'VeryHidden']);
    expect(result.shown).toBe(true);
    expect(book.workbook.activeSheet.name).toBe(result.sheets[0]!.name);
    expect([...new Set(steps.map((progress) => progress.step))]).toEqual(['find', 'read', 'analyse', 'write', 'finish']);
  });

  it('gives the same workbook when it is built again, never reading its own sheets', async () => {
    const book = await sampleWorkbook();
    const first = await buildSummary(request(book));
    const before = snapshot(book);
    const second = await buildSummary(request(book));
    expect(second.facts).toEqual(first.facts);
    expect(snapshot(book)).toEqual(before);
  });

  it('refuses a second job while one is running', async () => {
    const book = await sampleWorkbook();
    const first = buildSummary(request(book));
    await expect(buildSummary(request(book))).rejects.toMatchObject({ code: 'E-BUSY', workbook: 'untouched' });
    await expect(first).resolves.toBeDefined();
  });

  it.each(['find', 'read', 'analyse'] as const)('stops when cancelled in step "%s", and the workbook is as it was', async (step) => {
    const book = await sampleWorkbook();
    const before = snapshot(book);
    const stop = new AbortController();
    const building = buildSummary(request(book, { signal: stop.signal, onProgress: (progress) => progress.step === step && stop.abort() }));
    await expect(building).rejects.toMatchObject({ code: 'E-CANCELLED', workbook: 'untouched' });
    expect(snapshot(book)).toEqual(before);
  });
});

describe('A workbook from which no summary can be made', () => {
  const HEADER = ['订单号', '日期', '客户名称', '金额'];
  const cases: [string, { name: string; rows: Cell[][] }[], object][] = [
    ['is empty', [{ name: 'Sheet1', rows: [] }], { code: 'E-EMPTY-WORKBOOK' }],
    ['has no sales sheet', [{ name: '通讯录', rows: [['姓名', '电话'], ['张三', '010-1'], ['李四', '010-2']] }], { code: 'E-NO-SALES-SHEET' }],
    [
      'has no customer column',
      [{ name: '销售', rows: [['订单号', '日期', '产品', '金额'], ['A1', '2024-01-01', '轴承', 5], ['A2', '2024-01-02', '轴承', 6]] }],
      { code: 'E-NO-CUSTOMER-COLUMN', data: { sheet: '销售', columns: ['订单号', '日期', '产品', '金额'] } },
    ],
    ['has a header and no lines', [{ name: '销售', rows: [HEADER] }], { code: 'E-NO-SALES-ROWS', data: { sheets: ['销售'] } }],
    [
      'has lines that all lack a date',
      [{ name: '销售', rows: [HEADER, ...Array.from({ length: 4 }, (_, i): Cell[] => [`A${i}`, null, '张三公司', 5])] }],
      { code: 'E-ALL-ROWS-REJECTED', data: { rows: 4 } },
    ],
  ];
  it.each(cases)('is refused when it %s, and stays as it was', async (_what, sheets, expected) => {
    const book = await openWorkbook(sheets);
    const before = snapshot(book);
    await expect(buildSummary(request(book))).rejects.toMatchObject({ ...expected, workbook: 'untouched' });
    expect(snapshot(book)).toEqual(before);
  });

  it('is refused when the mapping names a column that is not there', async () => {
    const book = await openWorkbook([{ name: '销售', rows: [HEADER, ['A1', 45_000, '张三公司', 5]] }]);
    const mapping = { 销售: { kind: 'sales', columns: { amount: '实收' } } };
    await expect(buildSummary(request(book, { mapping }))).rejects.toMatchObject({ code: 'E-MAPPING-INVALID', data: { sheet: '销售' } });
  });
});
