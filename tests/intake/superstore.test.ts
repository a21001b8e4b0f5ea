import { analyse } from '../../src/core/analysis/analyse';
import { toFacts } from '../../src/core/reports/facts/toFacts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf } from '../../src/core/values/civilDay';
import type { CellInput } from '../../src/core/tables/columns';
import { describeShared, sharedRows } from '../core/records/sharedData';
import { bookOf } from './readWorkbook';

describeShared('the superstore with its returns and people sheets', () => {
  const orders = sharedRows('superstore_cn/orders_订单.csv.xz');
  const returns = sharedRows('superstore_cn/returns_退货.csv');
  const people = sharedRows('superstore_cn/people_销售人员.csv');
  const book = bookOf({ name: '订单', rows: orders }, { name: '退货', rows: returns }, { name: '销售人员', rows: people });
  const facts = toFacts(analyse(book, DEFAULT_SETTINGS, { today: dayOf(2018, 1, 1) }), book, { language: 'zh-CN' });
  const at = (header: string): number => orders[0]!.indexOf(header);
  const lines = orders.slice(1);
  const listed = new Set(returns.slice(1).map((row) => row[0]));
  const back = lines.filter((row) => listed.has(row[at('订单 ID')]!));
  const total = (rows: readonly (readonly CellInput[])[], header: string): number => rows.reduce((sum, row) => sum + Number(row[at(header)]), 0);

  test('sells what the order lines say and takes back the lines of every listed order', () => {
    expect(back.length).toBeGreaterThan(0);
    expect(Number(facts.totals.grossSales)).toBeCloseTo(total(lines, '销售额'), 6);
    expect(Number(facts.totals.returns)).toBeCloseTo(total(back, '销售额'), 6);
    expect(Number(facts.totals.grossProfit)).toBeCloseTo(total(lines, '利润') - total(back, '利润'), 6);
    expect(facts.checks.filter((check) => !check.ok)).toEqual([]);
  });

  test('accounts for the rows of each sheet in its own kind', () => {
    expect(facts.rows.sales).toMatchObject({ read: 10000, used: 10000, returns: 0 });
    expect(facts.rows.returns).toMatchObject({ read: 296, used: 296, rejected: 0 });
    expect(facts.rows.salespeople).toMatchObject({ read: 6, used: 6 });
  });

  test('has an order for each customer and number that is not wholly returned', () => {
    const key = (row: readonly CellInput[]) => `${String(row[at('客户 ID')])}|${String(row[at('订单 ID')])}`;
    expect(facts.totals.orders).toBe(new Set(lines.filter((row) => !listed.has(row[at('订单 ID')]!)).map(key)).size);
  });

  test('names the salesperson of each region, and says which listed numbers several customers bear', () => {
    expect(facts.totals.salespeople).toBe(6);
    const owners = new Map<CellInput, Set<CellInput>>();
    for (const row of lines) owners.set(row[at('订单 ID')]!, (owners.get(row[at('订单 ID')]!) ?? new Set()).add(row[at('客户 ID')]!));
    const shared = [...listed].filter((number) => owners.get(number!)!.size > 1).length;
    expect(book.intake[1]!.warnedBy).toEqual({ 'W-SHARED-ORDER': shared });
  });
});
