import { reportMessagesOf } from '../../../src/core/locales/messages';
import { abcBoardReport } from '../../../src/core/reports/abcBoard/abcBoard';
import { reportContext } from '../../../src/core/reports/shared/reportContext';
import type { Block, TableBlock } from '../../../src/core/sheets/model';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { inputOf, serial, SALES_ONLY, type PlainSheet } from './smallBook';

const words = reportMessagesOf('en-US');
const FIXED: Partial<Settings> = { abc: { ...DEFAULT_SETTINGS.abc, mode: 'fixed', fixedCuts: ['1000', '500', '100'] } };

/** March is graded, February is the month before; the last sale is in April. */
const SHEETS: readonly PlainSheet[] = [
  {
    kind: 'sales',
    fields: ['date', 'customerId', 'amount'],
    rows: [
      [serial('2024-02-05'), 'lost', 2000],
      [serial('2024-02-06'), 'back', 3000],
      [serial('2024-02-07'), 'down', 1500], [serial('2024-03-07'), 'down', 150],
      [serial('2024-02-08'), 'up', 200], [serial('2024-03-08'), 'up', 900], [serial('2024-03-09'), 'up', 300],
      [serial('2024-02-09'), 'little', 120],
      [serial('2024-04-02'), 'back', 10],
    ],
  },
  { kind: 'customers', fields: ['customerId', 'customerName', 'region', 'handler', 'phone'], rows: ['lost', 'back', 'down', 'up', 'little'].map((id, i) => [id, id, 'North', i < 2 ? 'Ann' : 'Bob', `021-5555000${i}`]) },
  { kind: 'receivables', fields: ['customerId', 'invoiceDate', 'dueDate', 'amount'], rows: [['down', serial('2024-02-07'), serial('2024-03-07'), 700]] },
];

function blocksOf(sheets: readonly PlainSheet[] = SHEETS): Block[] {
  const model = abcBoardReport(reportContext(inputOf(sheets, 'en-US', FIXED), words));
  return model.rows.flatMap((row) => row.flatMap((place) => place.blocks));
}

function column(table: string, key: string) {
  const found = blocksOf().find((block): block is TableBlock => block.type === 'table' && block.key === table);
  return found?.columns.find((one) => one.key === key)?.values;
}

test('who was A or B and stopped is to be visited, unless an order came since', () => {
  expect(column('list.visit', 'customer')).toEqual(['lost']);
  expect(column('list.visit', 'move')).toEqual(['A → D']);
  const notes = blocksOf().flatMap((block) => (block.type === 'note' ? [block.text] : []));
  expect(notes).toContain('1 customer more ordered again after the grading period: nothing to win back.');
});

test('who fell and who rose stand with orders, amount, change, receivable and whether it is overdue', () => {
  expect(column('list.down', 'customer')).toEqual(['down']);
  expect(column('list.down', 'change')).toEqual([-0.9]);
  expect(column('list.down', 'receivable')).toEqual([700]);
  expect(column('list.down', 'overdue')).toEqual(['Yes']);
  expect(column('list.up', 'customer')).toEqual(['up']);
  expect(column('list.up', 'orders')).toEqual([2]);
  expect(column('list.up', 'amount')).toEqual([1200]);
});

test('each case has its action and the handlers of its customers', () => {
  expect(column('cases', 'case')).toEqual(['D now, A or B before', 'D now, C or D before', 'A', 'B', 'C']);
  expect(column('cases', 'customers')).toEqual([2, 1, 1, 0, 1]);
  expect(column('cases', 'handlers')).toEqual(['Ann 2', 'Bob 1', 'Bob 1', null, 'Bob 1']);
});

test('the matrix of customers adds up to all of them', () => {
  const moves = blocksOf().find((block): block is TableBlock => block.type === 'table' && block.key === 'moves.customers');
  const cells = ['A', 'B', 'C', 'D'].flatMap((grade) => moves?.columns.find((one) => one.key === grade)?.values ?? []);
  expect(cells.reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(5);
  expect(moves?.total).toEqual(['Total', 1, 0, 1, 3, 5]);
});

test('sales alone give a board without handlers and receivables', () => {
  const keys = blocksOf(SALES_ONLY).flatMap((block) => (block.type === 'table' ? block.columns.map((one) => one.key) : []));
  expect(keys).not.toContain('handler');
  expect(keys).not.toContain('receivable');
});
