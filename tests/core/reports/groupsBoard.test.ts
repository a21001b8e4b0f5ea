import { reportMessagesOf } from '../../../src/core/locales/messages';
import { groupsReport } from '../../../src/core/reports/groups/groups';
import { reportContext } from '../../../src/core/reports/shared/reportContext';
import type { Block, ChecksBlock, TableBlock } from '../../../src/core/sheets/model';
import { minor } from '../../../src/core/values/minor';
import { inputOf, SALES_ONLY, serial, SMALL_SHEETS, type PlainSheet } from './smallBook';

const words = reportMessagesOf('en-US');

function blocksOf(sheets: readonly PlainSheet[], change: (input: ReturnType<typeof inputOf>) => ReturnType<typeof inputOf> = (input) => input): Block[] {
  return groupsReport(reportContext(change(inputOf(sheets, 'en-US')), words)).rows.flatMap((row) => row.flatMap((place) => place.blocks));
}

function tableOf(blocks: readonly Block[], key: string): TableBlock | undefined {
  return blocks.find((block): block is TableBlock => block.type === 'table' && block.key === key);
}

function verdicts(blocks: readonly Block[]): boolean[] {
  return blocks.filter((block): block is ChecksBlock => block.type === 'checks').flatMap(({ checks }) => checks.map(({ ok }) => ok));
}

test('the groups of every table add up to its total line, others and blanks included', () => {
  const many: PlainSheet = {
    kind: 'sales',
    fields: ['date', 'customerId', 'amount', 'category'],
    rows: Array.from({ length: 15 }, (_, i) => [serial('2024-04-02'), `c${i}`, 100 + i, i === 14 ? null : `line ${i}`]),
  };
  const table = tableOf(blocksOf([many]), 'group.category');
  const amounts = table?.columns.find(({ key }) => key === 'amount')?.values ?? [];
  expect(table?.rowCount).toBe(9);
  expect(table?.columns[0]?.values.at(-1)).toBe('7 other groups');
  expect(amounts.reduce<number>((sum, value) => sum + Number(value), 0)).toBe(1605);
});

test('the checks against the ledger are printed, and a total that is wrong turns red', () => {
  const good = verdicts(blocksOf(SMALL_SHEETS));
  expect(good.length).toBeGreaterThan(4);
  expect(good).not.toContain(false);
  const broken = blocksOf(SMALL_SHEETS, (input) => {
    const { grouping } = input.analysis;
    return { ...input, analysis: { ...input.analysis, grouping: { ...grouping, amount: minor(BigInt(grouping.amount) + 1n) } } };
  });
  expect(new Set(verdicts(broken))).toEqual(new Set([false]));
});

test('what the book cannot be grouped by is named with the columns that would do it', () => {
  const notes = blocksOf(SALES_ONLY).flatMap((block) => (block.type === 'note' ? [block.text] : []));
  expect(notes.some((text) => text.includes('region, industry, size, source, channel, handler, salesperson, product line'))).toBe(true);
});

test('regions and product lines are crossed where both are known', () => {
  const sheets: PlainSheet[] = [
    { kind: 'sales', fields: ['date', 'customerId', 'amount', 'category'], rows: [[serial('2024-04-02'), '1', 5, 'oil'], [serial('2024-04-03'), '2', 7, 'belts']] },
    { kind: 'customers', fields: ['customerId', 'customerName', 'region'], rows: [['1', 'one', 'North'], ['2', 'two', 'South']] },
  ];
  const market = tableOf(blocksOf(sheets), 'market');
  expect(market?.columns.map(({ header, values }) => [header, ...values])).toEqual([['Region', 'South', 'North'], ['belts', 7, 0], ['oil', 0, 5], ['Total', 7, 5]]);
  expect(tableOf(blocksOf(SALES_ONLY), 'market')).toBeUndefined();
});
