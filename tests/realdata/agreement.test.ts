import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../src/core/reports/facts/facts';
import { adventureWorksCustomers, adventureWorksYear, classicModelsLines, northwindLines, referenceCustomers } from './joinedSets';
import { summaryFacts, temporaryFolder, writeCsv } from './runClientele';
import { describeRealData, sharedBytes, sharedFacts, sharedPath } from './sharedData';

/** The figures of a set that were computed elsewhere, where their definition is ours too. */
interface Reference {
  readonly lines: number;
  readonly lines_without_customer: number;
  readonly first_date: string;
  readonly last_date: string;
  readonly revenue_net: number;
  readonly revenue_net_known_customers: number;
  readonly customers: number;
  readonly orders_counted_per_customer: number;
  readonly products: number;
  readonly gross_profit?: number;
  readonly monthly: readonly { readonly month: string; readonly customers: number }[];
}

const CENT = 0.005;

/** Totals that mean the same on both sides, in every set. */
function expectTotals(facts: Facts, reference: Reference): void {
  expect(Math.abs(Number(facts.totals.revenue) - reference.revenue_net)).toBeLessThan(CENT);
  const ofCustomers = facts.customers.reduce((sum, customer) => sum + Number(customer.revenue), 0);
  expect(Math.abs(ofCustomers - reference.revenue_net_known_customers)).toBeLessThan(CENT);
  expect(facts.rows.sales?.read).toBe(reference.lines);
  expect(facts.rows.sales?.rejected).toBe(0);
  expect(facts.totals.firstSale).toBe(reference.first_date.slice(0, 10));
  expect(facts.totals.lastSale).toBe(reference.last_date.slice(0, 10));
  expect(facts.asOf).toBe(reference.last_date.slice(0, 10));
  if (reference.gross_profit !== undefined) expect(Math.abs(Number(facts.totals.grossProfit) - reference.gross_profit)).toBeLessThan(CENT);
  expect(facts.checks.filter((check) => !check.ok)).toEqual([]);
}

/** Every customer's net revenue, orders, days and largest order against the reference; gives how many were compared. */
function expectCustomers(facts: Facts, set: string): number {
  const references = referenceCustomers(set);
  const wrong: string[] = [];
  let compared = 0;
  for (const customer of facts.customers) {
    const reference = references.get(customer.id);
    if (!reference) continue;
    compared += 1;
    const same =
      Math.abs(Number(customer.revenue) - Number(reference.net)) < CENT &&
      customer.orders === Number(reference.orders) &&
      customer.firstPurchase === reference.first_day &&
      customer.lastPurchase === reference.last_day &&
      customer.products === Number(reference.products) &&
      Math.abs(Number(customer.largestOrder?.amount) - Number(reference.largest_order)) < CENT &&
      (reference.gp === undefined || reference.gp === '' || Math.abs(Number(customer.grossProfit) - Number(reference.gp)) < CENT);
    if (!same) wrong.push(customer.id);
  }
  expect(wrong).toEqual([]);
  return compared;
}

describeRealData('the Chinese superstore', () => {
  const folder = temporaryFolder();
  const orders = join(folder, '订单.csv');
  let facts: Facts;
  beforeAll(() => {
    writeFileSync(orders, sharedBytes('superstore_cn', 'orders_订单.csv.xz'));
    facts = summaryFacts(folder, [orders]);
  });

  it('agrees with the reference in its totals', () => {
    const reference = sharedFacts<Reference>('superstore_cn');
    expectTotals(facts, reference);
    expect(facts.totals.orders).toBe(reference.orders_counted_per_customer);
    expect(facts.totals.products).toBe(reference.products);
    expect(facts.totals.customers).toBe(reference.customers);
  });

  it('agrees with the reference for each of its 790 customers', () => {
    expect(expectCustomers(facts, 'superstore_cn')).toBe(790);
  });

  it('gives the same figures from the published workbook as from its order sheet saved as CSV', () => {
    const workbook = summaryFacts(folder, [sharedPath('superstore_cn', 'superstore_cn.xlsx')], '--map', onlyOrders(folder));
    expect({ ...workbook, sources: [] }).toEqual({ ...facts, sources: [] });
  });

  it('gives the same figures from the GB18030 copy', () => {
    const copy = join(folder, '订单gb.csv');
    writeFileSync(copy, sharedBytes('superstore_cn', 'orders_gb18030.csv.xz'));
    expect({ ...summaryFacts(folder, [copy]), sources: [] }).toEqual({ ...facts, sources: [] });
  });
});

/** The returns sheet marks whole orders and is the next step's work; the order lines alone are compared here. */
function onlyOrders(folder: string): string {
  const path = join(folder, 'map.json');
  writeFileSync(path, JSON.stringify({ 退货: { kind: 'ignore' }, 销售人员: { kind: 'ignore' } }));
  return path;
}

describeRealData('classicmodels', () => {
  const folder = temporaryFolder();
  let facts: Facts;
  beforeAll(() => {
    const lines = writeCsv(folder, 'sales.csv', classicModelsLines());
    facts = summaryFacts(folder, [lines, sharedPath('classicmodels', 'customers.csv')]);
  });

  it('agrees with the reference in its totals', () => {
    const reference = sharedFacts<Reference>('classicmodels');
    expectTotals(facts, reference);
    expect(facts.totals.orders).toBe(reference.orders_counted_per_customer);
    expect(facts.totals.products).toBe(reference.products);
  });

  it('agrees with the reference for each of its 98 buyers', () => {
    expect(expectCustomers(facts, 'classicmodels')).toBe(98);
  });

  it('finds the 24 customers that never bought', () => {
    const reference = sharedFacts<{ never_transacted_customers: number[] }>('classicmodels').never_transacted_customers.map(String);
    const never = facts.customers.filter((customer) => customer.state === 'never').map((customer) => customer.id);
    expect(never).toEqual(reference);
    expect(facts.lifecycle.never).toBe(24);
  });
});

describeRealData('northwind', () => {
  const folder = temporaryFolder();
  let facts: Facts;
  beforeAll(() => {
    facts = summaryFacts(folder, [writeCsv(folder, 'sales.csv', northwindLines()), sharedPath('northwind', 'customers.csv')]);
  });

  it('agrees with the reference in its totals', () => {
    const reference = sharedFacts<Reference>('northwind');
    expectTotals(facts, reference);
    expect(facts.totals.orders).toBe(reference.orders_counted_per_customer);
  });

  it('agrees with the reference for each of its 89 buyers, and finds the two that never bought', () => {
    expect(expectCustomers(facts, 'northwind')).toBe(89);
    expect(facts.customers.filter((customer) => customer.state === 'never').map((customer) => customer.id)).toEqual(['FISSA', 'PARIS']);
  });
});

describeRealData('adventureworks, three yearly ledgers read as one', () => {
  const folder = temporaryFolder();
  let facts: Facts;
  beforeAll(() => {
    const years = ['2015', '2016', '2017'].map((year) => writeCsv(folder, `sales ${year}.csv`, adventureWorksYear(year)));
    facts = summaryFacts(folder, [...years, writeCsv(folder, 'customers.csv', adventureWorksCustomers())]);
  });

  it('agrees with the reference in its totals', () => {
    const reference = sharedFacts<Reference>('adventureworks');
    expectTotals(facts, reference);
    expect(facts.totals.orders).toBe(reference.orders_counted_per_customer);
    expect(facts.totals.products).toBe(reference.products);
    expect(facts.customers).toHaveLength(18148);
  });

  it('agrees with the reference for each of its 17,416 buyers', () => {
    expect(expectCustomers(facts, 'adventureworks')).toBe(17416);
    expect(facts.lifecycle.never).toBe(732);
  });
});

describeRealData('Online Retail, 541,909 lines', () => {
  const folder = temporaryFolder();
  let facts: Facts;
  beforeAll(() => {
    const path = join(folder, 'online_retail.csv');
    writeFileSync(path, sharedBytes('online_retail', 'online_retail.csv.xz'));
    facts = summaryFacts(folder, [path]);
  });

  it('agrees with the reference in its totals', () => {
    const reference = sharedFacts<Reference>('online_retail');
    expectTotals(facts, reference);
    expect(facts.rows.sales?.noCustomer).toBe(reference.lines_without_customer);
    expect(facts.customers).toHaveLength(reference.customers);
  });

  it('agrees with the reference for the net revenue of each of its 4,372 customers', () => {
    const references = referenceCustomers('online_retail');
    const wrong = facts.customers.filter(({ id, revenue }) => !(Math.abs(Number(revenue) - Number(references.get(id)?.net)) < CENT));
    expect(wrong.map((customer) => customer.id)).toEqual([]);
  });

  it('splits the negative lines by sign where the reference goes by document prefix, with the same net', () => {
    const { grossSales, returns, allowances, revenue } = facts.totals;
    expect(Number(grossSales) - Number(returns) - Number(allowances)).toBeCloseTo(Number(revenue), 2);
    expect(Number(grossSales)).toBeGreaterThan(10_000_000);
  });
});
