import { analyse } from '../../../src/core/analysis/analyse';
import { toFacts } from '../../../src/core/reports/facts/toFacts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOf } from '../../../src/core/values/civilDay';
import { textAt } from '../../../src/core/tables/columns';
import { readAll, type Rows } from './ledger';

const WORDS = {
  zh: { ledger: ['订单号', '日期', '客户编号', '客户名称', '数量', '金额', '成本', '地区', '订单状态'], returns: ['订单号', '退回'], yes: '是', no: '否', dated: ['订单号', '退货日期', '退货金额'], people: ['地区', '地区经理'], hold: '挂起', disputed: '争议', voided: '已取消' },
  en: { ledger: ['Order no.', 'Date', 'Customer ID', 'Customer name', 'Quantity', 'Amount', 'Cost', 'Region', 'Order status'], returns: ['Order no.', 'Returned'], yes: 'Yes', no: 'No', dated: ['Order no.', 'Return date', 'Refund amount'], people: ['Region', 'Regional manager'], hold: 'On Hold', disputed: 'Disputed', voided: 'Cancelled' },
} as const;
const LINES: Rows = [
  ['A1', 45_306, 'C1', 'ACME', 2, 100, 60, 'East', ''],
  ['A1', 45_306, 'C1', 'ACME', 1, 50, 20, 'East', ''],
  ['A2', 45_310, 'C2', 'Beta', 1, 200, 120, 'West', ''],
  ['A3', 45_315, 'C1', 'ACME', 3, 300, 150, 'East', ''],
];

describe.each(Object.entries(WORDS))('order to cash, %s', (_language, words) => {
  const read = (lines: Rows, ...others: { name: string; rows: Rows }[]) => {
    const found = readAll([{ name: 'ledger', rows: [words.ledger, ...lines] }, ...others]);
    return { ...found, facts: toFacts(analyse(found.book, DEFAULT_SETTINGS, { today: dayOf(2024, 3, 1) }), found.book, { language: 'en-US' }) };
  };
  const returns = (header: readonly string[], ...rows: Rows) => ({ name: 'back', rows: [header, ...rows] });

  test('a returns sheet answers every line of a listed order: revenue is net, the order is no purchase (R-O1)', () => {
    const { facts, counts } = read(LINES, returns(words.returns, ['A1', words.yes], ['A2', words.no], ['A9', words.yes]));
    expect(facts.totals).toMatchObject({ grossSales: '650.00', returns: '150.00', revenue: '500.00', grossProfit: '230.00', orders: 2 });
    expect(facts.rows.sales).toMatchObject({ read: 4, used: 4, returns: 0 });
    expect(facts.rows.returns).toMatchObject({ read: 3, used: 1, rejectedBy: { 'E-ORDER-UNKNOWN': 1 }, outOfScopeBy: { 'X-NOT-RETURNED': 1 } });
    expect(counts).toEqual({ 'E-ORDER-UNKNOWN': 1, 'X-NOT-RETURNED': 1 });
    expect(facts.checks.filter((check) => !check.ok)).toEqual([]);
    expect(facts.customers.find((c) => c.id === 'C1')).toMatchObject({ orders: 1, returns: '150.00' });
  });

  test('a return date and an amount are taken as written', () => {
    const { facts, book } = read(LINES, returns(words.dated, ['A3', 45_330, 120]));
    expect(facts.totals).toMatchObject({ returns: '120.00', revenue: '530.00', orders: 3 });
    expect(book.sales.date.at(-1)).toBe(45_330 - 25_569);
    expect([book.sales.sheet.at(-1), book.sales.row.at(-1)]).toEqual([1, 2]);
  });

  test('an order that the ledger itself takes back is not taken back twice, one listed twice only once', () => {
    const own: Rows = [...LINES, ['A2', 45_320, 'C2', 'Beta', -1, -200, 120, 'West', '']];
    expect(read(own, returns(words.returns, ['A2', words.yes])).facts.totals).toMatchObject({ returns: '200.00', revenue: '450.00' });
    expect(read(LINES, returns(words.returns, ['A2', words.yes], ['a2 ', words.yes])).facts.totals).toMatchObject({ returns: '200.00' });
  });

  test('a cancelled line of a returned order is not given back', () => {
    const lines: Rows = [...LINES, ['A2', 45_310, 'C2', 'Beta', 1, 40, 10, 'West', words.voided]];
    expect(read(lines, returns(words.returns, ['A2', words.yes])).facts.totals).toMatchObject({ returns: '200.00', revenue: '450.00' });
  });

  test('an order number that several customers bear is returned for all of them, and said; with a customer only for that one', () => {
    const lines: Rows = [...LINES, ['A2', 45_312, 'C3', 'Gamma', 1, 70, 10, 'West', '']];
    const all = read(lines, returns(words.returns, ['A2', words.yes]));
    expect(all.facts.totals.returns).toBe('270.00');
    expect(all.warned).toMatchObject({ 'W-SHARED-ORDER': 1 });
    const one = read(lines, returns([...words.returns, words.ledger[2]], ['A2', words.yes, 'C3']));
    expect(one.facts.totals.returns).toBe('70.00');
    expect(one.warned).toEqual({});
  });

  test('a people sheet fills the salesperson of each region; a region with two fills none (R-O3)', () => {
    const { book, warned, kinds } = read(LINES, { name: 'people', rows: [words.people, ['east', '王'], ['West', '李'], ['West', '赵']] });
    expect(kinds).toEqual(['sales', 'salespeople']);
    expect([0, 2].map((i) => textAt(book.sales.salesperson, i))).toEqual(['王', null]);
    expect(warned).toEqual({ 'W-REGION-SHARED': 1 });
  });

  test('orders on hold, disputed and cancelled are out of scope with their reason (R-O4)', () => {
    const { facts } = read([...LINES, ['A5', 45_316, 'C1', 'ACME', 1, 7, 1, 'East', words.hold], ['A6', 45_316, 'C1', 'ACME', 1, 8, 1, 'East', words.disputed], ['A7', 45_316, 'C1', 'ACME', 1, 9, 1, 'East', words.voided]]);
    expect(facts.totals.revenue).toBe('650.00');
    expect(facts.rows.sales!.outOfScopeBy).toEqual({ 'X-ON-HOLD': 2, 'X-VOID': 1 });
  });

  test('customers that only the ledger knows are customers, lines without one are counted', () => {
    const { facts } = read([...LINES, ['A8', 45_316, '', '', 1, 5, 1, 'East', '']], { name: 'list', rows: [[words.ledger[2], words.ledger[3], 'Phone', 'Email'], ['C1', 'ACME', '1', 'a@x.example']] });
    expect(facts.customers.map((c) => c.id)).toEqual(['C1', 'C2']);
    expect(facts.rows.sales).toMatchObject({ noCustomer: 1 });
    expect(facts.totals.noCustomerRevenue).toBe('5.00');
  });

  test('a line amount is quantity x price x (1 - discount) where no amount is written', () => {
    const zh = words === WORDS.zh;
    const header = zh ? ['日期', '客户名称', '数量', '单价', '折扣'] : ['Date', 'Customer name', 'Quantity', 'Unit price', 'Discount'];
    expect(readAll([{ name: 'x', rows: [header, [45_306, 'A', 3, 10, 0.1], [45_307, 'A', 3, 10, '15%'], [45_308, 'A', 3, 10, '']] }]).amounts).toEqual(['27.00', '25.50', '30.00']);
  });
});
