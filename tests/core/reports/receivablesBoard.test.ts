import { reportMessagesOf } from '../../../src/core/locales/messages';
import { isAbsent } from '../../../src/core/reports/absentReport';
import { receivablesReport } from '../../../src/core/reports/receivables/receivables';
import { receivablesListReport } from '../../../src/core/reports/receivables/receivablesList';
import { reportContext } from '../../../src/core/reports/shared/reportContext';
import type { Block, SheetModel, TableBlock } from '../../../src/core/sheets/model';
import { inputOf, SALES_ONLY, serial, SMALL_SHEETS, type PlainSheet } from './smallBook';

const words = reportMessagesOf('en-US');
const contextOf = (sheets: readonly PlainSheet[]) => reportContext(inputOf(sheets, 'en-US'), words);

function built(sheets: readonly PlainSheet[], report: typeof receivablesReport): SheetModel {
  const model = report(contextOf(sheets));
  if (isAbsent(model)) throw new Error('no receivables');
  return model;
}

const blocksOf = (model: SheetModel): Block[] => model.rows.flatMap((row) => row.flatMap((place) => place.blocks));
const tableOf = (model: SheetModel, key: string): TableBlock => blocksOf(model).find((block): block is TableBlock => block.type === 'table' && block.key === key)!;
const column = (table: TableBlock, key: string): readonly unknown[] => table.columns.find((one) => one.key === key)?.values ?? [];

/** The golden of D13 for a; b paid more than it owed; c is known to nobody but the invoices, one invoice names nobody. */
const GOLDEN: readonly PlainSheet[] = [
  { kind: 'sales', fields: ['date', 'customerId', 'amount'], rows: [[serial('2023-06-01'), 'a', 2000], [serial('2024-04-15'), 'b', 100]] },
  {
    kind: 'customers',
    fields: ['customerId', 'customerName', 'handler', 'region', 'creditLimit'],
    rows: [
      ['a', 'Anna', 'Wang', 'East', 500],
      ['b', 'Bert', 'Li', 'East', 9000],
    ],
  },
  {
    kind: 'receivables',
    fields: ['customerId', 'invoiceNo', 'invoiceDate', 'dueDate', 'amount'],
    rows: [
      ['a', 'I1', serial('2024-01-05'), serial('2024-02-04'), 1000],
      ['a', 'I2', serial('2024-02-20'), serial('2024-03-21'), 800],
      ['a', 'I3', serial('2024-03-30'), serial('2024-04-29'), 500],
      ['a', null, serial('2024-03-28'), null, -100],
      ['b', 'I4', serial('2024-03-15'), serial('2024-04-15'), 300],
      ['c', 'I5', serial('2024-01-01'), serial('2024-04-14'), 70],
      [null, 'I6', serial('2024-01-01'), serial('2024-01-02'), 40],
    ],
  },
  { kind: 'payments', fields: ['customerId', 'date', 'amount'], rows: [['a', serial('2024-03-25'), 1200], ['b', serial('2024-04-01'), 420]] },
];

describe('The receivables list', () => {
  const list = tableOf(built(GOLDEN, receivablesListReport), 'receivables');

  it('has a line for everybody with something open or unallocated, most overdue first, and the figures of D13', () => {
    expect(column(list, 'customer')).toEqual(['Anna', 'c', 'Bert']);
    expect(column(list, 'outstanding')).toEqual([1000, 70, 0]);
    expect(column(list, 'overdue')).toEqual([500, 70, 0]);
    expect(column(list, 'overdue.notDue')).toEqual([500, 0, 0]);
    expect(column(list, 'overdue.1-30')).toEqual([500, 70, 0]);
    expect(column(list, 'age.31-60')).toEqual([500, 0, 0]);
    expect(column(list, 'oldestDays')).toEqual([25, 1, 0]);
    expect(column(list, 'averageDaysLate')).toEqual([25, 1, null]);
  });

  it('keeps unallocated money apart, and what is due today out of the overdue', () => {
    expect(column(list, 'unallocated')).toEqual([0, 0, 120]);
    const notYetPaid = GOLDEN.map((sheet) => (sheet.kind === 'payments' ? { ...sheet, rows: sheet.rows.slice(0, 1) } : sheet));
    const before = tableOf(built(notYetPaid, receivablesListReport), 'receivables');
    const bert = column(before, 'customer').indexOf('Bert');
    expect([column(before, 'overdue.dueToday')[bert], column(before, 'overdue')[bert]]).toEqual([300, 0]);
  });

  it('says how much of the credit limit is used, and days of sales only where there were sales', () => {
    expect(column(list, 'limitUsed')).toEqual([2, null, 0]);
    expect(column(list, 'daysSales')).toEqual([183, null, 0]);
  });

  it('leads to the customers that stand in the customer list; a name known only from an invoice leads nowhere', () => {
    expect(list.columns[0]!.links?.map((link) => link !== null)).toEqual([true, false, true]);
  });
});

describe('The receivables board', () => {
  const board = built(GOLDEN, receivablesReport);

  it('proves the list, the handlers, the regions and the history against the totals, invoices without a customer included', () => {
    const checks = blocksOf(board).flatMap((block) => (block.type === 'checks' ? block.checks : []));
    expect(checks.map(({ label, ok, detail }) => [label, ok, detail])).toEqual([
      [words.receivables.checks.list, true, '1,110.00'],
      [words.receivables.checks.overdueList, true, '610.00'],
      [words.receivables.checks.unallocatedList, true, '120.00'],
      [words.receivables.checks.handler, true, '1,110.00'],
      [words.receivables.checks.region, true, '1,110.00'],
      [words.receivables.checks.history, true, '990.00'],
    ]);
  });

  it('adds the groups up: who has no handler stands in a line of its own', () => {
    const table = tableOf(board, 'owed.handler');
    expect(column(table, 'name')).toEqual(['Wang', words.receivables.unknownGroup, 'Li']);
    expect(column(table, 'outstanding')).toEqual([1000, 110, 0]);
    expect(table.total).toEqual([words.receivables.total, 3, 1110, 610, 610 / 1110]);
  });

  it('tells the balance at the last twelve month ends', () => {
    expect(column(tableOf(board, 'balances'), 'balance').slice(-4)).toEqual([1110, 1910, 1410, 990]);
  });

  it('names those over their limit, and those who leave while they owe', () => {
    expect(column(tableOf(board, 'overLimit'), 'customer')).toEqual(['Anna']);
    expect(column(tableOf(board, 'owing'), 'customer')).toEqual(['Anna']);
  });

  it('has no invented history where open amounts do not follow from invoices and payments', () => {
    const residual: PlainSheet[] = [
      GOLDEN[0]!,
      { kind: 'receivables', fields: ['customerId', 'invoiceDate', 'dueDate', 'amount', 'residual'], rows: [['a', serial('2024-01-05'), serial('2024-02-04'), 1000, 300]] },
    ];
    const model = built(residual, receivablesReport);
    expect(blocksOf(model).some((block) => block.type === 'chart')).toBe(false);
    expect(blocksOf(model)).toContainEqual({ type: 'note', text: words.receivables.history.missing, tone: 'muted' });
  });
});

test('without a receivables sheet both are lines of the contents that say what would bring them', () => {
  for (const report of [receivablesReport, receivablesListReport]) {
    expect(report(contextOf(SALES_ONLY))).toMatchObject({ absent: true, needs: { kind: 'receivables' } });
  }
  expect(built(SMALL_SHEETS, receivablesReport).key).toBe('receivables');
});
