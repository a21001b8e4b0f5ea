import { signOf } from '../../../values/minor';
import { minorAt } from '../../../values/minorColumn';
import { countCells, mapRows, moneyCell } from '../../shared/cells';
import { unlessBlank, type CustomerColumn } from '../customerColumn';
import { amounts } from './money';

/** What the customer owes, and what it may owe. */
export const RECEIVABLE_COLUMNS: readonly CustomerColumn[] = [
  amounts('receivable', (customers) => customers.receivable, 'sparseMoney'),
  amounts('overdue', (customers) => customers.overdue, 'sparseMoney'),
  {
    key: 'isOverdue',
    kind: 'text',
    cells: ({ analysis: { customers }, words }, rows) => {
      const { overdue } = customers;
      return overdue && mapRows(rows, (row) => (signOf(minorAt(overdue, row)) > 0 ? words.common.yes : words.common.no));
    },
  },
  { key: 'overdueDays', kind: 'sparse', cells: ({ analysis }, rows) => analysis.customers.overdueDays && countCells(analysis.customers.overdueDays, rows) },
  {
    key: 'creditLimit',
    kind: 'money',
    cells: ({ book }, rows) => {
      const limit = book.customers.creditLimit;
      return limit && unlessBlank(mapRows(rows, (row) => (limit.known[row] === 1 ? moneyCell(minorAt(limit.amounts, row), limit.amounts.scale) : null)));
    },
  },
];
