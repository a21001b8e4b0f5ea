import { reportMessagesOf } from '../../../src/core/locales/messages';
import { reportContext } from '../../../src/core/reports/shared/reportContext';
import { valueReport } from '../../../src/core/reports/value/value';
import type { Block, TableBlock } from '../../../src/core/sheets/model';
import { inputOf, SALES_ONLY, serial, SMALL_SHEETS, type PlainSheet } from './smallBook';

const words = reportMessagesOf('en-US');

function blocksOf(sheets: readonly PlainSheet[]): Block[] {
  return valueReport(reportContext(inputOf(sheets, 'en-US'), words)).rows.flatMap((row) => row.flatMap((place) => place.blocks));
}

function column(sheets: readonly PlainSheet[], table: string, key: string) {
  const found = blocksOf(sheets).find((block): block is TableBlock => block.type === 'table' && block.key === table);
  return found?.columns.find((one) => one.key === key)?.values;
}

test('who churned or is about to, and still owes, stands with what is overdue; who owes and buys does not', () => {
  expect(column(SMALL_SHEETS, 'owing', 'customer')).toEqual(['北方轴承']);
  expect(column(SMALL_SHEETS, 'owing', 'receivable')).toEqual([8400.5]);
  expect(column(SMALL_SHEETS, 'owing', 'overdueDays')).toEqual([110]);
});

test('the curve ends with all customers and all of the revenue', () => {
  const shares = column(SMALL_SHEETS, 'pareto', 'share') ?? [];
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => Number(a) - Number(b))).toEqual(shares);
});

test('the most valuable stand first', () => {
  const expected = (column(SMALL_SHEETS, 'value', 'simple') ?? []).map(Number);
  expect(expected.length).toBeGreaterThan(3);
  expect([...expected].sort((a, b) => b - a)).toEqual(expected);
});

test('without receivables the sheet says what would bring them; without revenue there is no chart', () => {
  const texts = (sheets: readonly PlainSheet[]) => blocksOf(sheets).flatMap((block) => (block.type === 'note' ? [block.text] : []));
  expect(texts(SALES_ONLY)).toContain(words.value.owingMissing);
  const returns: PlainSheet[] = [{ kind: 'sales', fields: ['date', 'customerId', 'amount'], rows: [[serial('2024-04-05'), 'a', -10]] }];
  expect(texts(returns)).toContain(words.value.nothing);
  expect(blocksOf(returns).some((block) => block.type === 'chart')).toBe(false);
});
