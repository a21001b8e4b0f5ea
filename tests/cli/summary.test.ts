import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../src/core/reports/facts/facts';
import { openFiles, saveXlsx } from '../../src/host/files/files.node';
import { plainSheet } from '../host/files/plain';
import { LEDGER, run, temporaryFolder } from './run';

describe('clientele summary', () => {
  const folder = temporaryFolder();
  let printed = '';
  beforeAll(() => {
    folder.file('ledger.csv', LEDGER);
    const { status, stdout, stderr } = run(folder.path, ['summary', 'ledger.csv', '-o', 'out.xlsx', '--facts', 'facts.json', '--lang', 'en-US']);
    expect([status, stderr]).toEqual([0, '']);
    printed = stdout;
  }, 120_000);

  it('writes the facts of the contract', () => {
    const facts = JSON.parse(folder.bytes('facts.json').toString('utf8')) as Facts;
    expect(facts).toMatchObject({ version: 1, asOf: '2024-03-15', language: 'en-US', period: { start: '2024-03-01', end: '2024-03-15' }, previousPeriod: { start: '2024-02-01', end: '2024-02-15' } });
    expect(facts.rows.sales).toMatchObject({ read: 7, used: 5, returns: 1, noCustomer: 1, rejected: 1, duplicates: 0, outOfScope: 0 });
    expect(facts.totals).toMatchObject({ revenue: '610.50', returns: '49.50', noCustomerRevenue: '10.00', customers: 3, firstSale: '2024-01-05', lastSale: '2024-03-15' });
    expect(facts.sources).toEqual([expect.objectContaining({ sheet: 'ledger', kind: 'sales', headerRow: 1, rows: 7 })]);
    expect(facts.customers.map(({ id, revenue }) => [id, revenue])).toEqual([['C1', '100.50'], ['C2', '200.00'], ['C3', '300.00']]);
    expect(facts.checks.every((check) => check.ok)).toBe(true);
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(['priorYearPeriod', 'lifecycle', 'lifecycleByMonth', 'activity', 'abc', 'ageing']));
  });

  it('prints the main figures, and where the workbook is', () => {
    for (const figure of ['610.50', '2024-03-15', '7 read, 5 used', 'out.xlsx', 'facts.json']) expect(printed).toContain(figure);
  });

  it('writes the source sheet as it was, with the built sheets beside it', async () => {
    const [source, out] = [await openFiles([join(folder.path, 'ledger.csv')]), await openFiles([join(folder.path, 'out.xlsx')])];
    const [before] = source.sheets;
    const after = out.sheetNamed('ledger');
    expect(out.sheets.length).toBeGreaterThan(3);
    expect(plainSheet(out, after!)).toEqual(plainSheet(source, before!));
  });

  it('rebuilds in place: a second run over its own output gives the same sheets and figures', async () => {
    expect(run(folder.path, ['summary', 'out.xlsx', '-o', 'again.xlsx', '--facts', 'again.json', '--lang', 'en-US', '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
    const [once, twice] = [await openFiles([join(folder.path, 'out.xlsx')]), await openFiles([join(folder.path, 'again.xlsx')])];
    expect(twice.sheets.map((sheet) => sheet.name)).toEqual(once.sheets.map((sheet) => sheet.name));
    const totals = (name: string): unknown => (JSON.parse(folder.bytes(name).toString('utf8')) as Facts).totals;
    expect(totals('again.json')).toEqual(totals('facts.json'));
  });

  it('leaves the source sheets out where asked, and links into them become text', async () => {
    expect(run(folder.path, ['summary', 'ledger.csv', '-o', 'only.xlsx', '--without-sources', '--lang', 'en-US', '--quiet']).status).toBe(0);
    const workbook = await openFiles([join(folder.path, 'only.xlsx')]);
    expect(workbook.sheetNamed('ledger')).toBeUndefined();
    const targets = workbook.sheets.flatMap((sheet) => [...sheet.hyperlinks.values()].map((link) => link.documentReference ?? ''));
    expect(targets.filter((target) => target.startsWith('ledger!'))).toEqual([]);
  });

  it('gives the same facts in every time zone', () => {
    const facts = ['Asia/Shanghai', 'America/New_York'].map((TZ) => {
      expect(run(folder.path, ['summary', 'ledger.csv', '--facts', `${TZ.replace('/', '-')}.json`, '--lang', 'en-US', '--quiet'], { TZ }).status).toBe(0);
      return folder.bytes(`${TZ.replace('/', '-')}.json`).toString('utf8');
    });
    expect(facts[0]).toBe(facts[1]);
    expect(facts[0]).toBe(folder.bytes('facts.json').toString('utf8'));
  });

  it('takes an as-of date, a period, settings and a mapping', () => {
    folder.file('map.json', JSON.stringify({ ledger: { kind: 'sales', headerRow: 1, columns: { date: 'Date', customerId: 'Customer', amount: 'Amount' } } }));
    folder.file('settings.json', JSON.stringify({ churnDays: 20 }));
    const { status } = run(folder.path, ['summary', 'ledger.csv', '--facts', 'chosen.json', '--as-of', '2024-03-10', '--period', '2024-02-01..2024-03-10', '--settings', 'settings.json', '--map', 'map.json', '--quiet']);
    const facts = JSON.parse(folder.bytes('chosen.json').toString('utf8')) as Facts;
    expect(status).toBe(0);
    expect(facts).toMatchObject({ asOf: '2024-03-10', language: 'zh-CN', period: { start: '2024-02-01', end: '2024-03-10' } });
    expect(facts.sources[0]?.columns).toEqual({ date: 'Date', customerId: 'Customer', amount: 'Amount' });
    expect(facts.customers.map(({ id }) => id)).toContain('Alpha');
  });

  it('makes one workbook of several files', async () => {
    folder.file('2023.csv', LEDGER.replaceAll('2024-', '2023-').replaceAll('A', 'B'));
    expect(run(folder.path, ['summary', 'ledger.csv', '2023.csv', '-o', 'two.xlsx', '--facts', 'two.json', '--quiet']).status).toBe(0);
    const facts = JSON.parse(folder.bytes('two.json').toString('utf8')) as Facts;
    expect(facts.totals).toMatchObject({ firstSale: '2023-01-05', lastSale: '2024-03-15' });
    expect((await openFiles([join(folder.path, 'two.xlsx')])).sheets.slice(0, 2).map((sheet) => sheet.name)).toEqual(['ledger', '2023']);
  });

  it('leaves no file of its own behind', () => {
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part') || name.startsWith('.'))).toEqual([]);
    expect(existsSync(join(folder.path, 'out'))).toBe(false);
  });

  it('keeps formulas, formats and widths of a source workbook', async () => {
    const workbook = await openFiles([join(folder.path, 'ledger.csv')]);
    const [sheet] = workbook.sheets;
    sheet!.cells.setFormula(1, 6, '=E2*F2', 100.5);
    sheet!.columnWidths.set(0, 1, 99);
    sheet!.merges.push({ row: 20, column: 0, rows: 1, columns: 3 });
    await saveXlsx(workbook, join(folder.path, 'source.xlsx'));
    expect(run(folder.path, ['summary', 'source.xlsx', '-o', 'kept.xlsx', '--quiet']).status).toBe(0);
    const kept = await openFiles([join(folder.path, 'kept.xlsx')]);
    expect(plainSheet(kept, kept.sheetNamed('ledger')!)).toEqual(plainSheet(workbook, sheet!));
  });
});
