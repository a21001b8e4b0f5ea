import type { CustomerFigures } from '../../../analysis/analysis';
import type { CustomerColumnKey } from '../../../locales/reportKeys';
import { minor, divideRounded, ratioOf } from '../../../values/minor';
import { minorAt } from '../../../values/minorColumn';
import { countCells, dayCell, doubleCells, mapRows, moneyCell } from '../../shared/cells';
import { unlessBlank, type CustomerColumn } from '../customerColumn';
import { amounts, knownAmounts } from './money';

/** Everything up to the as-of date. */
export const LIFETIME_COLUMNS: readonly CustomerColumn[] = [
  amounts('revenue', (customers) => customers.revenue, 'bar'),
  amounts('grossSales', (customers) => customers.grossSales),
  amounts('returns', (customers) => customers.returns, 'sparseMoney'),
  {
    key: 'returnRate',
    kind: 'ratio',
    cells: ({ analysis: { customers } }, rows) => unlessBlank(mapRows(rows, (row) => ratioOf(minorAt(customers.returns, row), minorAt(customers.grossSales, row)))),
  },
  knownAmounts('grossProfit', (customers) => customers.grossProfit),
  { key: 'margin', kind: 'ratio', cells: ({ analysis }, rows) => unlessBlank(doubleCells(analysis.customers.margin, rows)) },
  { key: 'costCoverage', kind: 'ratio', cells: costCoverage },
  counts('orders', (customers) => customers.orders),
  counts('purchaseDays', (customers) => customers.purchaseDays),
  {
    key: 'averageOrder',
    kind: 'money',
    cells: ({ analysis: { customers, scale } }, rows) =>
      unlessBlank(
        mapRows(rows, (row) => {
          const orders = customers.orders[row] ?? 0;
          return orders > 0 ? moneyCell(minor(divideRounded(BigInt(minorAt(customers.grossSales, row)), BigInt(orders))), scale) : null;
        }),
      ),
  },
  counts('products', (customers) => customers.products),
  counts('salespeople', (customers) => customers.salespeople),
  {
    key: 'largestOrder',
    kind: 'money',
    cells: ({ analysis: { customers, scale } }, rows) => unlessBlank(mapRows(rows, (row) => moneyCell(customers.largestOrder[row]?.amount ?? null, scale))),
  },
  {
    key: 'largestOrderDate',
    kind: 'date',
    cells: ({ analysis: { customers } }, rows) =>
      unlessBlank(
        mapRows(rows, (row) => {
          const order = customers.largestOrder[row];
          return order ? dayCell(order.date) : null;
        }),
      ),
  },
  {
    key: 'largestOrderNo',
    kind: 'id',
    cells: ({ analysis: { customers } }, rows) => unlessBlank(mapRows(rows, (row) => customers.largestOrder[row]?.orderNo ?? null)),
  },
  knownAmounts('clv', (customers) => customers.clv),
];

/** Left out where every line has a cost: a column of 100 % says nothing. */
function costCoverage({ analysis }: Parameters<CustomerColumn['cells']>[0], rows: Int32Array) {
  const { costCoverage: whole } = analysis.totals;
  if (whole === null || whole === 0 || whole === 1) return null;
  return unlessBlank(doubleCells(analysis.customers.costCoverage, rows));
}

/** A column of counts; left out where it is 0 for all (no product or salesperson column). */
function counts(key: CustomerColumnKey, of: (customers: CustomerFigures) => Int32Array): CustomerColumn {
  return {
    key,
    kind: 'integer',
    cells: ({ analysis }, rows) => (of(analysis.customers).some((count) => count > 0) ? countCells(of(analysis.customers), rows) : null),
  };
}
