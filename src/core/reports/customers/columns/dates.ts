import type { CustomerColumnKey } from '../../../locales/reportKeys';
import type { CellContent } from '../../../sheets/sheetLayout';
import { countCells, dayCells, doubleCell, mapRows } from '../../shared/cells';
import { unlessBlank, type CustomerColumn } from '../customerColumn';
import type { ContactKind } from '../lastContact';
import { lastContactDays } from '../../shared/lastContactDays';

/** First and last purchase, and the rhythm between. */
export const DATE_COLUMNS: readonly CustomerColumn[] = [
  { key: 'firstPurchase', kind: 'date', cells: ({ analysis }, rows) => unlessBlank(dayCells(analysis.customers.firstPurchase, rows)) },
  { key: 'lastPurchase', kind: 'date', cells: ({ analysis }, rows) => unlessBlank(dayCells(analysis.customers.lastPurchase, rows)) },
  { key: 'daysSinceLast', kind: 'days', cells: ({ analysis }, rows) => unlessBlank(countCells(analysis.customers.daysSinceLast, rows)) },
  { key: 'typicalInterval', kind: 'days', cells: ({ analysis }, rows) => unlessBlank(mapRows(rows, (row) => wholeDays(analysis.customers.typicalInterval[row] ?? NaN))) },
  { key: 'expectedNext', kind: 'date', cells: ({ analysis }, rows) => unlessBlank(dayCells(analysis.customers.expectedNext, rows)) },
  contact('lastVisit', 'visit'),
  contact('lastCoupon', 'coupon'),
  // Of this period or an earlier one: a churned list holds both.
  {
    key: 'churnedWhen',
    kind: 'text',
    cells: ({ analysis, words }, rows) =>
      unlessBlank(
        mapRows(rows, (row) => {
          const state = analysis.customers.state[row];
          return state === 'churnedThisPeriod' || state === 'churnedEarlier' ? words.states[state] : null;
        }),
      ),
  },
];

function wholeDays(interval: number): CellContent {
  const days = doubleCell(interval);
  return typeof days === 'number' ? Math.round(days) : days;
}

function contact(key: CustomerColumnKey, kind: ContactKind): CustomerColumn {
  return {
    key,
    kind: 'date',
    cells: (context, rows) => {
      const days = lastContactDays(context, kind);
      return days && unlessBlank(dayCells(days, rows));
    },
  };
}
