import type { CustomerColumnKey } from '../../../locales/reportKeys';
import type { ExpenseWindow } from '../../../analysis/expenses/expenseBoard';
import { mapRows, moneyCell, moneyCells } from '../../shared/cells';
import { unlessBlank, type CustomerColumn } from '../customerColumn';

/** Row 42: what was spent on the customer and what is left of its gross profit, of the year and in all. */
export const EXPENSE_COLUMNS: readonly CustomerColumn[] = [
  spent('ytdExpense', 'ytd'),
  left('ytdContribution', 'ytd'),
  spent('expense', 'lifetime'),
  left('contribution', 'lifetime'),
];

function spent(key: CustomerColumnKey, window: ExpenseWindow): CustomerColumn {
  return {
    key,
    kind: 'sparseMoney',
    cells: ({ analysis: { expenses } }, rows) => {
      const column = expenses?.windows[window]?.expense;
      return column ? moneyCells(column, rows) : null;
    },
  };
}

function left(key: CustomerColumnKey, window: ExpenseWindow): CustomerColumn {
  return {
    key,
    kind: 'money',
    cells: ({ analysis: { expenses } }, rows) => {
      const amounts = expenses?.windows[window]?.contribution;
      return amounts ? unlessBlank(mapRows(rows, (row) => moneyCell(amounts[row] ?? null, expenses.scale))) : null;
    },
  };
}
