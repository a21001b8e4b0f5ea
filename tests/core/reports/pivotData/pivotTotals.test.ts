import fc from 'fast-check';
import { reportMessagesOf } from '../../../../src/core/locales/messages';
import { LANGUAGES, type Language } from '../../../../src/core/locales/language';
import { PIVOT_TABLE_KEYS } from '../../../../src/core/locales/pivotDataWords';
import { PIVOT_TABLE_COLUMNS } from '../../../../src/core/reports/pivotData/pivotColumnKeys';
import { PIVOT_TABLE_NAMES } from '../../../../src/core/reports/pivotData/pivotSheet';
import { buildModels } from '../../../../src/core/reports/registry';
import type { ReportInput } from '../../../../src/core/reports/reportInput';
import type { SheetModel, TableBlock } from '../../../../src/core/sheets/model';
import type { CellContent } from '../../../../src/core/sheets/sheetLayout';
import type { Settings } from '../../../../src/core/settings/settings';
import { minorToNumber, subMinor } from '../../../../src/core/values/minor';
import { inputOf, SALES_ONLY, serial, SMALL_SHEETS, type PlainSheet } from '../smallBook';

const MEASURES = new Set(['amount', 'grossProfit', 'cost', 'quantity', 'firstPurchase', 'lastPurchase', 'receivable', 'overdue']);

function tablesOf(input: ReportInput, language: Language = 'zh-CN'): Map<string, TableBlock> {
  const { models } = buildModels(input, reportMessagesOf(language));
  const tableOf = (model: SheetModel): TableBlock | undefined => model.rows.flat().flatMap(({ blocks }) => blocks).find((block): block is TableBlock => block.type === 'table');
  return new Map(models.filter(({ key }) => key.startsWith('pivotData.')).flatMap((model) => {
    const table = tableOf(model);
    return table ? [[model.key.slice('pivotData.'.length), table] as const] : [];
  }));
}

const valuesOf = (table: TableBlock | undefined, key: string): readonly CellContent[] => table?.columns.find((column) => column.key === key)?.values ?? [];
const numbers = (values: readonly CellContent[]): number[] => values.filter((value): value is number => typeof value === 'number');
/** Rounded to the cent: sums of doubles that are each exact. */
const cents = (values: readonly CellContent[]): number => Math.round(100 * numbers(values).reduce((sum, value) => sum + value, 0));

const saleRow = fc.tuple(
  fc.option(fc.constantFrom('A1', 'A2', 'A3')),
  fc.integer({ min: 0, max: 800 }).map((back) => serial('2024-04-30') - back),
  fc.option(fc.constantFrom('01', '02', '03', '04'), { freq: 8 }),
  fc.option(fc.constantFrom('10', '20', '30')),
  fc.integer({ min: -90000, max: 200000 }).map((amount) => amount / 100),
  fc.option(fc.integer({ min: 1, max: 90000 }).map((cost) => cost / 100)),
  fc.option(fc.constantFrom('x', 'y')),
);

test('sales lines, customer months and customer products each add up to the ledger, whatever the lines', () => {
  fc.assert(
    fc.property(fc.array(saleRow, { minLength: 1, maxLength: 40 }), (rows) => {
      const sales: PlainSheet = { kind: 'sales', fields: ['orderNo', 'date', 'customerId', 'productId', 'amount', 'cost', 'salesperson'], rows };
      const input = inputOf([sales]);
      const { totals, scale } = input.analysis;
      const tables = tablesOf(input);
      const revenue = Math.round(100 * minorToNumber(totals.revenue, scale));
      const profit = totals.grossProfit === null ? 0 : Math.round(100 * minorToNumber(totals.grossProfit, scale));
      for (const key of ['sales', 'months', 'products']) {
        expect(cents(valuesOf(tables.get(key), 'amount'))).toBe(revenue);
        expect(cents(valuesOf(tables.get(key), 'grossProfit'))).toBe(profit);
        expect(numbers(valuesOf(tables.get(key), 'orders')).reduce((sum, count) => sum + count, 0)).toBe(totals.orders);
      }
      const named = Math.round(100 * minorToNumber(subMinor(totals.revenue, totals.noCustomerRevenue), scale));
      expect(cents(valuesOf(tables.get('customers'), 'amount'))).toBe(named);
    }),
    { numRuns: 40 },
  );
});

test('open invoices by customer and bucket add up to what is outstanding', () => {
  const input = inputOf(SMALL_SHEETS);
  const { ageing } = input.analysis;
  expect(ageing).not.toBeNull();
  expect(cents(valuesOf(tablesOf(input).get('receivables'), 'open'))).toBe(Math.round(100 * minorToNumber(ageing!.outstanding, ageing!.scale)));
});

test.each([['a full book', SMALL_SHEETS], ['sales alone', SALES_ONLY]])('no key of %s is blank, and no header stands twice', (_, sheets) => {
  for (const language of LANGUAGES) {
    for (const [name, table] of tablesOf(inputOf(sheets, language), language)) {
      expect(new Set(table.columns.map(({ header }) => header)).size).toBe(table.columns.length);
      for (const { key, values } of table.columns) {
        if (!MEASURES.has(key)) expect([name, key, values.filter((value) => value === null || value === '')]).toEqual([name, key, []]);
      }
    }
  }
});

test('table names and column keys are the same in every language and from every source', () => {
  const shapes = LANGUAGES.flatMap((language) => [SMALL_SHEETS, SALES_ONLY].map((sheets) => tablesOf(inputOf(sheets, language), language)));
  for (const tables of shapes) {
    for (const key of PIVOT_TABLE_KEYS) {
      const table = tables.get(key);
      if (key === 'receivables' && !table) continue;
      expect(table?.native?.name).toBe(PIVOT_TABLE_NAMES[key]);
      expect(table?.columns.map((column) => column.key)).toEqual(PIVOT_TABLE_COLUMNS[key]);
    }
  }
});

const CAPPED: Partial<Settings> = { pivotData: { build: 'always', rows: 10 } };

test('beyond the rows allowed the latest months and the first customers are kept, and the guide says so', () => {
  const input = inputOf(SMALL_SHEETS, 'zh-CN', CAPPED);
  const tables = tablesOf(input);
  const months = valuesOf(tables.get('months'), 'month') as string[];
  const lines = valuesOf(tables.get('sales'), 'month') as string[];
  expect(lines.length).toBeLessThanOrEqual(10);
  expect(months.length).toBeLessThanOrEqual(10);
  // Whole months: the first one shown is complete.
  const all = tablesOf(inputOf(SMALL_SHEETS));
  expect(lines).toEqual(valuesOf(all.get('sales'), 'month').filter((month) => String(month) >= lines[0]!));
  expect(new Set(months)).toEqual(new Set(valuesOf(all.get('months'), 'month').filter((month) => String(month) >= [...months].sort()[0]!)));
  expect(tables.get('products')!.rowCount).toBeLessThanOrEqual(10);
  const guide = buildModels(input, reportMessagesOf('zh-CN')).models.find(({ key }) => key === 'pivotData.guide');
  const warnings = guide!.rows.flat().flatMap(({ blocks }) => blocks).filter((block) => block.type === 'note' && block.tone === 'warning');
  expect(warnings.map((block) => (block.type === 'note' ? block.text : ''))).toEqual([
    expect.stringContaining('“透视-销售明细”只含'),
    expect.stringContaining('“透视-客户月度”只含'),
    expect.stringContaining('“透视-客户产品”只含前'),
  ]);
});

test('never leaves out every sheet of theirs; a large book keeps only the guide, which says how to switch on', () => {
  expect([...tablesOf(inputOf(SMALL_SHEETS, 'zh-CN', { pivotData: { build: 'never', rows: 1000 } })).keys()]).toEqual([]);
  const input = inputOf(SALES_ONLY);
  const large = { ...input, book: { ...input.book, sales: { ...input.book.sales, length: 50_001 } } };
  const words = reportMessagesOf('en-US');
  const models = buildModels({ ...large, archive: undefined } as unknown as ReportInput, words).models.filter(({ key }) => key.startsWith('pivot'));
  expect(models.map(({ key }) => key)).toEqual(['pivotData.guide']);
  expect(JSON.stringify(models[0]!.rows)).toContain('pivotData.build');
});
