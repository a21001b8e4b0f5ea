import { doubleCells, mapRows } from '../../shared/cells';
import { unlessBlank, type CustomerColumn } from '../customerColumn';
import { amounts, knownAmounts } from './money';

/** The period beside the one before and the year before, the year to date, the grading period, the last thirty days. */
export const PERIOD_COLUMNS: readonly CustomerColumn[] = [
  amounts('periodRevenue', (customers) => customers.periodRevenue, 'bar'),
  amounts('previousRevenue', (customers) => customers.previousRevenue),
  { key: 'periodChange', kind: 'change', cells: ({ analysis }, rows) => unlessBlank(doubleCells(analysis.customers.periodChange, rows)) },
  amounts('priorYearRevenue', (customers) => customers.priorYearRevenue),
  { key: 'yoyChange', kind: 'change', cells: ({ analysis }, rows) => unlessBlank(doubleCells(analysis.customers.yoyChange, rows)) },
  amounts('ytdRevenue', (customers) => customers.ytdRevenue),
  amounts('ytdPriorYearRevenue', (customers) => customers.ytdPriorYearRevenue),
  knownAmounts('ytdGrossProfit', (customers) => customers.ytdGrossProfit),
  amounts('gradingAmount', (customers) => customers.abcBase),
  amounts('gradingAmountBefore', (customers) => customers.abcBasePrevious),
  amounts('last30Revenue', (customers) => customers.last30Revenue),
  amounts('prior30Revenue', (customers) => customers.prior30Revenue),
  {
    key: 'momentum',
    kind: 'text',
    cells: ({ analysis, words }, rows) =>
      mapRows(rows, (row) => (analysis.customers.state[row] === 'never' ? null : words.momenta[analysis.customers.momentum[row] ?? 'steady'])),
  },
];
