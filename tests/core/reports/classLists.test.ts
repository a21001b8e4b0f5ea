import { reportMessagesOf } from '../../../src/core/locales/messages';
import { buildModels } from '../../../src/core/reports/registry';
import type { SheetModel, TableBlock } from '../../../src/core/sheets/model';
import { inputOf, serial, type PlainSheet } from './smallBook';

/** D8's golden case: L = 90, April 2024. */
const GOLDEN: Readonly<Record<string, readonly string[]>> = {
  c1: ['2024-02-10', '2024-04-05'],
  c2: ['2024-04-12'],
  c3: ['2023-10-01', '2024-04-20'],
  c4: ['2024-01-15'],
  c5: ['2024-03-20'],
  c6: ['2023-05-01'],
};
const SHEETS: readonly PlainSheet[] = [
  { kind: 'sales', fields: ['date', 'customerId', 'amount'], rows: Object.entries(GOLDEN).flatMap(([id, dates]) => dates.map((date) => [serial(date), id, 100])) },
  { kind: 'customers', fields: ['customerId', 'customerName'], rows: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'].map((id) => [id, `name of ${id}`]) },
];
const april = { start: 19814, end: 19843 } as never; // 2024-04-01 to 2024-04-30

const models = new Map(buildModels(inputOf(SHEETS, 'en-US', { period: april, asOf: 19843 as never }), reportMessagesOf('en-US')).models.map((model) => [model.key, model]));

function members(model: SheetModel | undefined): string[] {
  const table = model?.rows.flatMap((row) => row.flatMap((place) => place.blocks)).find((block): block is TableBlock => block.type === 'table');
  return (table?.columns.find((column) => column.key === 'customerId')?.values ?? []).map(String).sort();
}

test.each([
  ['class.buying', ['c1', 'c2', 'c3']],
  ['class.new', ['c2']],
  ['class.returning', ['c3']],
  ['class.churned', ['c4', 'c6']],
  ['class.never', ['c7']],
])('%s lists the customers of the golden case of D8', (key, expected) => {
  expect(members(models.get(key))).toEqual(expected);
});

test('a new customer that churns within a long period is still listed as new and as churned', () => {
  const year = { start: 19358, end: 19843 } as never; // 2023-01-01 to 2024-04-30
  const long = new Map(buildModels(inputOf(SHEETS, 'en-US', { period: year, asOf: 19843 as never }), reportMessagesOf('en-US')).models.map((model) => [model.key, model]));
  expect(members(long.get('class.new'))).toContain('c6');
  expect(members(long.get('class.churned'))).toContain('c6');
});

test('churned customers of this period stand before earlier ones', () => {
  const table = models.get('class.churned')?.rows.flatMap((row) => row.flatMap((place) => place.blocks)).find((block): block is TableBlock => block.type === 'table');
  expect(table?.columns.find((column) => column.key === 'customerId')?.values).toEqual(['c4', 'c6']);
});
