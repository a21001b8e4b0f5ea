import { reportMessagesOf } from '../../../src/core/locales/messages';
import type { AbsentReport } from '../../../src/core/reports/absentReport';
import { buildModels, buildReports, REPORTS } from '../../../src/core/reports/registry';
import { reportContext } from '../../../src/core/reports/shared/reportContext';
import { dayOfIso } from '../../../src/core/values/civilDay';
import type { Block, SheetModel, TableBlock } from '../../../src/core/sheets/model';
import { brokenRules } from '../sheets/layoutRules';
import { inputOf, SALES_ONLY, serial, SMALL_SHEETS, type PlainSheet } from './smallBook';

const words = reportMessagesOf('en-US');

function modelsOf(sheets: readonly PlainSheet[]): Map<string, SheetModel> {
  return new Map(buildModels(inputOf(sheets, 'en-US'), words).models.map((model) => [model.key, model]));
}

/** How many sheets a build has, the absent ones included: some reports stand only when a setting asks for them. */
function wantedIn(sheets: readonly PlainSheet[]): number {
  const context = reportContext(inputOf(sheets, 'en-US'), words);
  return REPORTS.filter(({ wanted }) => !wanted || wanted(context)).length + 2; // the summary and the contents
}

function absentOf(sheets: readonly PlainSheet[]): readonly AbsentReport[] {
  return buildModels(inputOf(sheets, 'en-US'), words).absent;
}

function blocksOf(model: SheetModel | undefined): Block[] {
  return (model?.rows ?? []).flatMap((row) => row.flatMap((place) => place.blocks));
}

function tableOf(model: SheetModel | undefined): TableBlock | undefined {
  return blocksOf(model).find((block): block is TableBlock => block.type === 'table');
}

const ONE_CUSTOMER: readonly PlainSheet[] = [{ kind: 'sales', fields: ['date', 'customerName', 'amount'], rows: [[serial('2024-04-02'), '甲', 100]] }];
const ONE_SELLER: readonly PlainSheet[] = [
  { kind: 'sales', fields: ['date', 'customerName', 'amount', 'salesperson'], rows: [[serial('2024-04-02'), '甲', 100, '王']] },
];
const ONLY_RETURNS: readonly PlainSheet[] = [
  {
    kind: 'sales',
    fields: ['date', 'customerName', 'amount'],
    rows: [
      [serial('2024-04-02'), '甲', -100],
      [serial('2024-04-03'), '乙', -5],
    ],
  },
];

test('a class without customers has one sentence and no table', () => {
  const churned = modelsOf(SALES_ONLY).get('class.churned');
  expect(tableOf(churned)).toBeUndefined();
  expect(blocksOf(churned)).toContainEqual({ type: 'note', text: words.classes.churned.empty, tone: 'plain' });
});

test('a book of one customer and one sale builds every sheet, or says what the sheet would need', () => {
  const models = modelsOf(ONE_CUSTOMER);
  expect(models.size + absentOf(ONE_CUSTOMER).length).toBe(wantedIn(ONE_CUSTOMER));
  expect([...models.keys()]).toEqual(expect.arrayContaining(['summary', 'class.buying', 'class.new', 'class.returning', 'class.churned', 'class.never', 'customers']));
  expect(tableOf(models.get('customers'))?.rowCount).toBe(1);
  expect(tableOf(models.get('class.buying'))?.rowCount).toBe(1);
});

test('a ledger of returns alone has no buyer and still builds every sheet', () => {
  const layouts = buildReports(inputOf(ONLY_RETURNS, 'zh-CN'));
  expect(layouts.length + absentOf(ONLY_RETURNS).length).toBe(wantedIn(ONLY_RETURNS));
  expect(tableOf(modelsOf(ONLY_RETURNS).get('class.buying'))).toBeUndefined();
});

test.each([
  ['before the data', '2020-01-01', '2020-03-31'],
  ['after the as-of date', '2030-01-01', '2030-01-31'],
])('a period %s, seen years after the last sale, builds every sheet, and no chart stands without a series', (_, start, end) => {
  const change = { period: { start: dayOfIso(start)!, end: dayOfIso(end)! }, asOf: dayOfIso('2029-05-31')! };
  for (const sheets of [SMALL_SHEETS, ONE_SELLER]) {
    for (const layout of buildReports(inputOf(sheets, 'zh-CN', change))) expect([layout.key, brokenRules(layout)]).toEqual([layout.key, []]);
  }
});

test('columns without a source are left out, and the summary says what would bring them', () => {
  const models = modelsOf(SALES_ONLY);
  const keys = tableOf(models.get('customers'))?.columns.map((column) => column.key) ?? [];
  for (const absent of ['customerId', 'region', 'handler', 'phone', 'grossProfit', 'margin', 'receivable', 'isOverdue', 'products', 'priorYearRevenue']) {
    expect(keys).not.toContain(absent);
  }
  const notes = blocksOf(models.get('summary')).flatMap((block) => (block.type === 'note' ? [block.text] : []));
  expect(notes).toEqual(expect.arrayContaining([words.missing.cost, words.missing.receivables, words.missing.customerSheet]));
});

test('receivables bring the ageing blocks and the overdue card; without them neither is there', () => {
  const cardLabels = (model: SheetModel | undefined) => blocksOf(model).flatMap((block) => (block.type === 'cards' ? block.cards.map((card) => card.label) : []));
  const tables = (model: SheetModel | undefined) => blocksOf(model).flatMap((block) => (block.type === 'table' ? [block.key] : []));
  const withThem = modelsOf(SMALL_SHEETS).get('summary');
  const without = modelsOf(SALES_ONLY).get('summary');
  expect(cardLabels(withThem)).toContain(words.cards.overdue);
  expect(tables(withThem)).toEqual(expect.arrayContaining(['receivable', 'overdue']));
  expect(cardLabels(without)).not.toContain(words.cards.overdue);
  expect(tables(without)).not.toContain('receivable');
});

test('the key column of the customer list is the name where no id is mapped, and never blank', () => {
  for (const sheets of [SALES_ONLY, SMALL_SHEETS]) {
    const table = tableOf(modelsOf(sheets).get('customers'));
    const key = table?.columns.find((column) => column.key === table.native?.keyColumn);
    expect(key?.values.length).toBe(table?.rowCount);
    expect(key?.values.every((value) => typeof value === 'string' && value !== '')).toBe(true);
  }
});

test('however many settings differ, no row is higher than Excel takes', () => {
  const returnPrefixes = Array.from({ length: 300 }, (_, i) => `退货单据-${i}-`);
  const layouts = buildReports(inputOf(SALES_ONLY, 'zh-CN', { returnPrefixes }));
  expect(layouts.flatMap(brokenRules)).toEqual([]);
  expect(Math.max(...layouts.flatMap(({ rowHeights }) => rowHeights.map(({ points }) => points)))).toBe(409);
});

test('where nobody has a phone the coupon list names the column that would bring it, and lists nobody', () => {
  const sheets: readonly PlainSheet[] = [{ kind: 'sales', fields: ['date', 'customerName', 'amount'], rows: [[serial('2024-01-02'), '甲', 100], [serial('2024-01-12'), '甲', 100], [serial('2024-04-28'), '乙', 40]] }];
  const coupons = modelsOf(sheets).get('coupons');
  expect(blocksOf(coupons)).toContainEqual({ type: 'note', text: words.coupons.noPhones(1), tone: 'plain' });
  expect(tableOf(coupons)).toBeUndefined();
});
