import { reportMessagesOf } from '../../../src/core/locales/messages';
import { lifecycleBoardReport } from '../../../src/core/reports/lifecycleBoard/lifecycleBoard';
import { reportContext } from '../../../src/core/reports/shared/reportContext';
import type { Block, TableBlock } from '../../../src/core/sheets/model';
import { inputOf, SMALL_SHEETS, serial, type PlainSheet } from './smallBook';

const words = reportMessagesOf('en-US');

function blocksOf(sheets: readonly PlainSheet[], change: (input: ReturnType<typeof inputOf>) => ReturnType<typeof inputOf> = (input) => input): Block[] {
  return lifecycleBoardReport(reportContext(change(inputOf(sheets, 'en-US')), words)).rows.flatMap((row) => row.flatMap((place) => place.blocks));
}

function column(blocks: readonly Block[], table: string, key: string) {
  const found = blocks.find((block): block is TableBlock => block.type === 'table' && block.key === table);
  return found?.columns.find((one) => one.key === key)?.values;
}

test('each month adds up from its opening to its closing, and opens with what the month before closed with', () => {
  const blocks = blocksOf(SMALL_SHEETS);
  const [opening, isNew, returning, churned, closing] = ['opening', 'new', 'returning', 'churned', 'closing'].map((key) => (column(blocks, 'lifecycle', key) ?? []).map(Number));
  expect(opening?.length).toBeGreaterThan(12);
  opening?.forEach((start, i) => {
    expect(start + isNew![i]! + returning![i]! + churned![i]!).toBe(closing![i]);
    if (i > 0) expect(start).toBe(closing![i - 1]);
  });
  expect(new Set(column(blocks, 'lifecycle', 'check'))).toEqual(new Set(['✓ balances']));
});

test('a month that does not add up is printed in words', () => {
  const broken = blocksOf(SMALL_SHEETS, (input) => {
    const [first, ...more] = input.analysis.lifecycleByMonth;
    return { ...input, analysis: { ...input.analysis, lifecycleByMonth: [{ ...first!, closing: first!.closing + 2 }, ...more] } };
  });
  expect(column(broken, 'lifecycle', 'check')?.[0]).toBe('✗ off by 2');
});

test('new customers of a quarter stand with the share that bought in each quarter after', () => {
  const sales: PlainSheet = {
    kind: 'sales',
    fields: ['date', 'customerId', 'amount'],
    rows: [['2023-10-05', 'a'], ['2023-11-05', 'b'], ['2024-01-05', 'a'], ['2024-02-05', 'c'], ['2024-04-05', 'a'], ['2024-04-06', 'b']].map(([date, id]) => [serial(date!), id!, 10]),
  };
  const blocks = blocksOf([sales]);
  expect(column(blocks, 'retention', 'cohort')).toEqual(['Q4 2023', 'Q1 2024']);
  expect(column(blocks, 'retention', 'after0')).toEqual([1, 1]);
  expect(column(blocks, 'retention', 'after1')).toEqual([0.5, 0]);
  expect(column(blocks, 'retention', 'after2')).toEqual([1, null]);
});

test('a book without a purchase says so instead of drawing an empty chart', () => {
  const blocks = blocksOf([{ kind: 'sales', fields: ['date', 'customerId', 'amount'], rows: [[serial('2024-04-05'), 'a', -10]] }]);
  expect(blocks.some((block) => block.type === 'chart')).toBe(false);
  expect(blocks.some((block) => block.type === 'note' && block.text === words.lifecycleBoard.nothing)).toBe(true);
});
