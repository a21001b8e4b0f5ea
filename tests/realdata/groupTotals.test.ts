import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/core/analysis/analyse';
import type { Analysis } from '../../src/core/analysis/analysis';
import { sumGroups } from '../../src/core/analysis/grouping/groupTables';
import { TIERS } from '../../src/core/analysis/tiers/tierOf';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOfIso } from '../../src/core/values/civilDay';
import { addMinor, minorToDecimal, ZERO, type Minor } from '../../src/core/values/minor';
import { minorAt } from '../../src/core/values/minorColumn';
import { bookOfFiles } from './filesBook';
import { adventureWorksCustomers, adventureWorksYear } from './joinedSets';
import { temporaryFolder, writeCsv } from './runClientele';
import { describeRealData, sharedBytes, sharedFacts } from './sharedData';

interface Monthly {
  readonly monthly: readonly { readonly month: string; readonly net: number }[];
}

const SETS: Readonly<Record<string, (folder: string) => string[]>> = {
  superstore_cn: (folder) => [csv(folder, 'superstore_cn', 'orders_订单.csv.xz')],
  online_retail: (folder) => [csv(folder, 'online_retail', 'online_retail.csv.xz')],
  adventureworks: (folder) => [...['2015', '2016', '2017'].map((year) => writeCsv(folder, `sales ${year}.csv`, adventureWorksYear(year))), writeCsv(folder, 'customers.csv', adventureWorksCustomers())],
};

function csv(folder: string, set: string, file: string): string {
  const path = join(folder, file.replace('.xz', ''));
  writeFileSync(path, sharedBytes(set, file));
  return path;
}

/** Sum of the revenue of the customers in each class, and of the lines that name none. */
function sumOfClasses({ customers, totals }: Analysis, classes: readonly string[]): Minor {
  const sums = new Map<string, Minor>();
  classes.forEach((name, c) => sums.set(name, addMinor(sums.get(name) ?? ZERO, minorAt(customers.revenue, c))));
  return [...sums.values()].reduce<Minor>(addMinor, totals.noCustomerRevenue);
}

describeRealData('groups, classes and months add up to the ledger', () => {
  const folder = temporaryFolder();

  test.each(Object.keys(SETS))('of %s, to the cent', async (set) => {
    const analysis = analyse(await bookOfFiles(SETS[set]!(folder)), DEFAULT_SETTINGS, { today: dayOfIso('2026-01-01')! });
    const { grouping, customers, totals, tiers, scale } = analysis;
    expect(grouping.tables.length).toBeGreaterThanOrEqual(1);
    for (const { groups } of grouping.tables) {
      expect(sumGroups(groups, ({ amount }) => amount)).toBe(grouping.amount);
      if (grouping.amountBefore !== null) expect(sumGroups(groups, ({ amountBefore }) => amountBefore ?? ZERO)).toBe(grouping.amountBefore);
    }
    for (const classes of [customers.state, customers.activity, customers.abc, customers.valueTag, tiers.inForce]) expect(sumOfClasses(analysis, classes)).toBe(totals.revenue);
    const ofTiers = TIERS.reduce<Minor>((sum, tier) => addMinor(sum, tiers.figures[tier].revenue), ZERO);
    expect(addMinor(ofTiers, totals.noCustomerRevenue)).toBe(totals.revenue);
    expect(analysis.checks.filter(({ ok }) => !ok)).toEqual([]);
    const monthly = new Map(sharedFacts<Monthly>(set).monthly.map(({ month, net }) => [month, net]));
    const compared = analysis.months.filter(({ month }) => monthly.has(month));
    expect(compared.length).toBeGreaterThan(10);
    for (const { month, revenue } of compared) expect([month, Math.abs(Number(minorToDecimal(revenue, scale)) - monthly.get(month)!) < 0.005]).toEqual([month, true]);
  }, 240_000);
});
