import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/core/analysis/analyse';
import type { Analysis } from '../../src/core/analysis/analysis';
import { opportunitiesOf } from '../../src/core/analysis/conversion/opportunities';
import { sumOverPeople } from '../../src/core/analysis/people/people';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import { minorToNumber } from '../../src/core/values/minor';
import { bookOfFiles } from './filesBook';
import { classicModelsLines } from './joinedSets';
import { temporaryFolder, writeCsv } from './runClientele';
import { describeRealData, sharedBytes, sharedFacts, sharedPath, sharedRows } from './sharedData';

interface SellerFacts {
  readonly by_seller: Readonly<Record<string, number>>;
}

const WHOLE = { start: dayOf(1990, 1, 1), end: dayOf(2030, 12, 31) };

/** The whole ledger as one period, so that the period's figures are those of the reference. */
async function wholeLedgerOf(files: readonly string[], mapping?: unknown): Promise<Analysis> {
  return analyse(await bookOfFiles(files, mapping), { ...DEFAULT_SETTINGS, period: WHOLE }, { today: dayOf(2026, 1, 1) });
}

function expectSellers(analysis: Analysis, sellers: Readonly<Record<string, number>>): void {
  const { people, total } = analysis.pack.people!;
  const found = new Map(people.map(({ name, period }) => [name, minorToNumber(period.revenue, analysis.scale)]));
  for (const [name, amount] of Object.entries(sellers)) expect(Math.abs((found.get(name) ?? NaN) - amount)).toBeLessThan(0.005);
  expect(sumOverPeople(people, ({ period }) => period.revenue)).toBe(analysis.totals.revenue);
  expect(total.period.orders).toBe(analysis.totals.orders);
  const { churn } = analysis.pack;
  expect(churn.grades.reduce((sum, { customers }) => sum + customers, 0)).toBe(churn.events.length);
  const { phases } = analysis.pack;
  expect(Object.values(phases.counts).reduce((sum, count) => sum + count, 0)).toBe(analysis.totals.customers);
}

describeRealData('the report pack of the Chinese superstore', () => {
  it('has the net sales of each salesperson that were computed elsewhere, and they add up to the ledger', async () => {
    const analysis = await wholeLedgerOf([sharedPath('superstore_cn', 'superstore_cn.xlsx')], { 退货: { kind: 'ignore' } });
    expectSellers(analysis, sharedFacts<SellerFacts>('superstore_cn').by_seller);
  });
});

describeRealData('the report pack of classicmodels', () => {
  const folder = temporaryFolder();

  it('has the net sales of each representative that were computed elsewhere, and they add up to the ledger', async () => {
    const analysis = await wholeLedgerOf([writeCsv(folder, 'sales.csv', classicModelsLines()), sharedPath('classicmodels', 'customers.csv')]);
    expectSellers(analysis, sharedFacts<SellerFacts>('classicmodels').by_seller);
    expect(analysis.pack.conversion.total).toMatchObject({ customers: 122, buyers: 98 });
  });
});

describeRealData('the deals of the CRM opportunities', () => {
  const folder = temporaryFolder();

  it('are won, lost and open as the reference counts them, in all and for each agent', async () => {
    const pipeline = join(folder, 'sales_pipeline.csv');
    writeFileSync(pipeline, sharedBytes('crm_opportunities', 'sales_pipeline.csv.xz'));
    const sales = writeCsv(folder, 'sales.csv', [{ Date: '2017-12-31', 'Customer Name': 'Acme Corporation', Amount: '1' }]);
    const deals = opportunitiesOf(await bookOfFiles([sales, pipeline]), dayOf(2018, 1, 1))!;
    const reference = sharedFacts<{ funnel_by_stage: Record<string, number>; win_rate_of_closed: number; agents_in_pipeline: number }>('crm_opportunities');
    const { Won: won, Lost: lost, Engaging: engaging, Prospecting: prospecting } = reference.funnel_by_stage;
    expect(deals.total).toMatchObject({ deals: 8800, won, lost, open: engaging! + prospecting! });
    expect(deals.total.winRate).toBeCloseTo(reference.win_rate_of_closed, 6);
    const rows = sharedRows('crm_opportunities', 'sales_pipeline.csv.xz');
    expect(deals.byOwner).toHaveLength(reference.agents_in_pipeline);
    for (const { name, counts } of deals.byOwner) {
      const own = rows.filter((row) => row.sales_agent === name);
      expect([counts.won, counts.lost]).toEqual([own.filter((row) => row.deal_stage === 'Won').length, own.filter((row) => row.deal_stage === 'Lost').length]);
    }
  });
});
