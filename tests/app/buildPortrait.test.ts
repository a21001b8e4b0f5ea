import { buildPortrait } from '../../src/app/buildPortrait';
import type { BuildPortraitRequest } from '../../src/app/buildPortrait.types';
import { buildSummary } from '../../src/app/buildSummary';
import { dayOf } from '../../src/core/values/civilDay';
import { openWorkbook, type Cell, type OpenWorkbook } from '../excel/openWorkbook';
import { snapshot } from '../excel/snapshot';
import { sampleWorkbook } from './sampleWorkbook';
import { WITHOUT_PIVOTS } from './withoutPivots';

const TODAY = dayOf(2024, 3, 15);
const request = (book: OpenWorkbook, customers: readonly string[], change: Partial<BuildPortraitRequest> = {}): BuildPortraitRequest => ({
  port: book.port,
  language: 'zh-CN',
  settings: WITHOUT_PIVOTS,
  today: TODAY,
  customers,
  ...change,
});
const sheetNames = (book: OpenWorkbook): string[] => book.workbook.sheets.map((sheet) => sheet.name);

/** A ledger with names that are hard on a workbook. */
const HARD_NAMES: Cell[][] = [
  ['订单号', '日期', '客户编号', '客户名称', '金额'],
  ['A1', '2024-03-01', 'K1', '=SUM(A1:A9)', 100],
  ['A2', '2024-03-02', 'K2', 'A/B [x]:?*\\ 华东机电设备与自动化工程技术服务（集团）股份有限公司上海浦东新区分公司第一销售部', 200],
  ['A3', '2024-03-03', 'K3', '同名公司', 300],
  ['A4', '2024-03-04', 'K4', '同名公司', 400],
  ['A5', '2024-03-05', 'K5', "'quoted'", 50],
];
const hardNames = (): Promise<OpenWorkbook> => openWorkbook([{ name: '销售', rows: HARD_NAMES }]);

describe('Writing portraits', () => {
  it.each(['zh-CN', 'en-US'] as const)('writes one customer to the portrait sheet in %s, brings it to the front and leaves the sources as they were', async (language) => {
    const book = await sampleWorkbook(language);
    const before = snapshot(book);
    const { facts } = await buildSummary({ port: book.port, language, settings: WITHOUT_PIVOTS, today: TODAY });
    const best = facts.customers.reduce((a, b) => (Number(b.revenue) > Number(a.revenue) ? b : a));
    const result = await buildPortrait(request(book, [best.name], { language }));
    expect(result).toMatchObject({ wanted: 1, cancelled: false, shown: true, portraits: [{ key: 'portrait', id: best.id, customerName: best.name }] });
    expect(snapshot(book).slice(0, before.length)).toEqual(before);
    const sheet = book.workbook.activeSheet;
    expect(sheet.name).toBe(language === 'zh-CN' ? '客户画像' : 'Customer portrait');
    expect(sheet.cells.value(0, 0)).toBe(best.name);
    expect(sheet.charts.map(({ name }) => name)).toEqual(['Clientele_Portrait_Months', 'Clientele_Portrait_Owed', 'Clientele_Portrait_Rhythm']);
  });

  it('N9 uses the one portrait sheet again for the next customer', async () => {
    const book = await hardNames();
    await buildPortrait(request(book, ['K3']));
    const names = sheetNames(book);
    await buildPortrait(request(book, ['K1']));
    expect(sheetNames(book)).toEqual(names);
    expect(book.workbook.activeSheet.cells.value(0, 0)).toBe('=SUM(A1:A9)');
  });

  it('gives several customers a sheet each, under valid and stable names, once each', async () => {
    const book = await hardNames();
    const first = await buildPortrait(request(book, ['K1', 'K2', 'K3', 'K4', "'quoted'", 'k1']));
    expect(first.portraits.map(({ key, id }) => [key, id])).toEqual(['K1', 'K2', 'K3', 'K4', 'K5'].map((id) => [`portrait.${id}`, id]));
    for (const { name } of first.portraits) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    const again = await buildPortrait(request(book, ['K4', 'K3']));
    expect(again.portraits.map(({ name }) => name)).toEqual([first.portraits[3]!.name, first.portraits[2]!.name]);
    expect(sheetNames(book)).toHaveLength(7); // with the source and the staging sheet
  });

  it('leads from the customer list to the portrait once that stands', async () => {
    const book = await hardNames();
    await buildPortrait(request(book, ['K3', 'K4']));
    await buildSummary({ port: book.port, language: 'zh-CN', settings: WITHOUT_PIVOTS, today: TODAY });
    const list = book.workbook.sheets.find((sheet) => sheet.name === '客户清单')!;
    const targets = [...list.hyperlinks.values()].map((link) => link.documentReference ?? '');
    expect(targets.filter((target) => target.includes('同名公司'))).toHaveLength(2);
  });
});

describe('The cells of the negotiation brief', () => {
  const cellBeside = (book: OpenWorkbook, label: string): { row: number; column: number; value: unknown } => {
    const { cells } = book.workbook.activeSheet;
    for (let row = 0; row < 200; row++) {
      if (cells.value(row, 0) !== label) continue;
      for (let column = 1; column < 11; column++) if (typeof cells.value(row, column) === 'number') return { row, column, value: cells.value(row, column) };
    }
    throw new Error(`no line ${label}`);
  };

  it('stay as the reader left them when the portrait is built again, for this customer or the next', async () => {
    const book = await hardNames();
    await buildPortrait(request(book, ['K3']));
    const growth = cellBeside(book, '目标增量');
    expect(growth.value).toBe(0.3);
    book.workbook.activeSheet.cells.setValue(growth.row, growth.column, 0.5);
    await buildPortrait(request(book, ['K3']));
    expect(cellBeside(book, '目标增量').value).toBe(0.5);
    await buildPortrait(request(book, ['K4']));
    expect(cellBeside(book, '目标增量').value).toBe(0.5);
    expect(cellBeside(book, '资金年利率').value).toBe(0.06);
  });

  it.each(['', 'much', -1, 30])('fall back to what is usual where "%s" makes no sense', async (written) => {
    const book = await hardNames();
    await buildPortrait(request(book, ['K3']));
    const growth = cellBeside(book, '目标增量');
    book.workbook.activeSheet.cells.setValue(growth.row, growth.column, written);
    await buildPortrait(request(book, ['K3']));
    expect(cellBeside(book, '目标增量').value).toBe(0.3);
  });
});

describe('A customer that cannot be told', () => {
  it('is refused before anything is written: several of one name are listed with their ids', async () => {
    const book = await hardNames();
    const before = snapshot(book);
    await expect(buildPortrait(request(book, ['K1', '同名公司']))).rejects.toMatchObject({
      code: 'E-CUSTOMER-AMBIGUOUS',
      workbook: 'untouched',
      data: { written: '同名公司', candidates: [{ id: 'K3' }, { id: 'K4' }] },
    });
    await expect(buildPortrait(request(book, ['同名']))).rejects.toMatchObject({ code: 'E-CUSTOMER-UNKNOWN', data: { near: [{ id: 'K3' }, { id: 'K4' }] } });
    expect(snapshot(book)).toEqual(before);
  });
});

describe('Cancelling', () => {
  it.each(['find', 'read', 'analyse'] as const)('in step "%s" leaves the workbook as it was', async (step) => {
    const book = await hardNames();
    const before = snapshot(book);
    const stop = new AbortController();
    const building = buildPortrait(request(book, ['K1'], { signal: stop.signal, onProgress: (progress) => progress.step === step && stop.abort() }));
    await expect(building).rejects.toMatchObject({ code: 'E-CANCELLED', workbook: 'untouched' });
    expect(snapshot(book)).toEqual(before);
  });

  it('between portraits keeps those that are whole and says how many there were to be', async () => {
    const book = await sampleWorkbook();
    const stop = new AbortController();
    const { facts } = await buildSummary({ port: book.port, language: 'zh-CN', settings: WITHOUT_PIVOTS, today: TODAY });
    const everyone = facts.customers.map((customer) => customer.id);
    const result = await buildPortrait(request(book, everyone, { signal: stop.signal, onProgress: (progress) => progress.step === 'write' && stop.abort() }));
    expect(result).toMatchObject({ wanted: 40, cancelled: true });
    expect(result.portraits.length).toBe(8);
    for (const { name, customerName } of result.portraits) expect(book.workbook.sheets.find((sheet) => sheet.name === name)!.cells.value(0, 0)).toBe(customerName);
  });
});
