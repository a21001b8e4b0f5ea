import { buildSummary } from '../../src/app/buildSummary';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { openFiles } from '../../src/host/files/files.node';
import { openOfficeInNode } from '../../src/host/node';
import { describeRealData, sharedFacts, sharedPath } from '../realdata/sharedData';

interface PublishedFacts {
  readonly lines: number;
  readonly revenue_net: number;
  readonly customers: number;
  readonly first_date: string;
  readonly last_date: string;
}

describeRealData('The summary of a real Chinese workbook', () => {
  it('agrees with the published totals to the cent', async () => {
    const published = sharedFacts<PublishedFacts>('superstore_cn');
    const workbook = await openFiles([sharedPath('superstore_cn', 'superstore_cn.xlsx')]);
    const office = openOfficeInNode(workbook);
    const port = { run: office.Excel.run.bind(office.Excel), supports: () => true };
    const { facts, sheets } = await buildSummary({ port, language: 'zh-CN', settings: DEFAULT_SETTINGS, today: dayOf(2018, 1, 1) });
    // The published figures know nothing of the returns sheet; that it is answered is tested in tests/intake/superstore.
    expect(Number(facts.totals.grossSales)).toBe(published.revenue_net);
    expect(Number(facts.totals.returns)).toBeGreaterThan(0);
    expect(facts.totals.salespeople).toBe(6);
    expect(facts.totals.customers).toBe(published.customers);
    expect(facts.totals.firstSale).toBe(published.first_date.slice(0, 10));
    expect(facts.totals.lastSale).toBe(published.last_date.slice(0, 10));
    expect(facts.rows.sales?.read).toBe(published.lines);
    expect(facts.checks.filter((check) => !check.ok)).toEqual([]);
    expect(workbook.sheets.filter(({ name }) => !name.startsWith('_')).slice(-sheets.length).map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
  });
});
