import { lineQuantities } from '../../analysis/pivotTables/lineQuantities';
import type { PivotTableKey } from '../../locales/pivotDataWords';
import type { CellContent } from '../../sheets/sheetLayout';
import { monthLabelOf, NO_DAY } from '../../values/civilDay';
import { minorToNumber } from '../../values/minor';
import { minorAt, sumBy, type MinorColumn } from '../../values/minorColumn';
import { countCells, dayCells, moneyCell, moneyCells } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';
import { CUSTOMER_CLASSES, type CustomerClass } from './customerClasses';
import type { PivotColumn } from './pivotSheet';
import { productNames } from './productNames';
import { salesColumns } from './salesColumns';

/** The columns of each table, by its key. */
export const PIVOT_COLUMNS: Readonly<Record<PivotTableKey, (context: ReportContext) => readonly PivotColumn[]>> = {
  sales: salesColumns,
  customers: customerColumns,
  months: monthColumns,
  products: productColumns,
  receivables: receivableColumns,
};

/** One row a customer, in the order of the customer list. */
function customerColumns(context: ReportContext): PivotColumn[] {
  const { analysis, pivots, order } = context;
  const { customers, ageing } = analysis;
  const rows = order.subarray(0, pivots.mostRows);
  const open = (amounts: MinorColumn | null): CellContent[] => (amounts && ageing ? moneyCells(amounts, rows) : Array.from(rows, () => null));
  const lines = new Int32Array(customers.length);
  for (const customer of pivots.archive.ledger.customer) if (customer >= 0) lines[customer]!++;
  return [
    ...classColumns(context, CUSTOMER_CLASSES, rows),
    { key: 'amount', kind: 'money', values: moneyCells(customers.revenue, rows) },
    { key: 'grossProfit', kind: 'money', values: Array.from(rows, (c) => moneyCell(customers.grossProfit[c] ?? null, analysis.scale)) },
    { key: 'periodRevenue', kind: 'money', values: moneyCells(customers.periodRevenue, rows) },
    { key: 'yearRevenue', kind: 'money', values: moneyCells(customers.yearRevenue, rows) },
    { key: 'orders', kind: 'integer', values: countCells(customers.orders, rows) },
    { key: 'lines', kind: 'integer', values: countCells(lines, rows) },
    { key: 'purchaseDays', kind: 'integer', values: countCells(customers.purchaseDays, rows) },
    { key: 'firstPurchase', kind: 'date', values: dayCells(customers.firstPurchase, rows) },
    { key: 'lastPurchase', kind: 'date', values: dayCells(customers.lastPurchase, rows) },
    { key: 'receivable', kind: 'money', values: open(customers.receivable) },
    { key: 'overdue', kind: 'money', values: open(customers.overdue) },
  ];
}

function monthColumns(context: ReportContext): PivotColumn[] {
  const { analysis, pivots, words } = context;
  const { cells } = pivots.months;
  const years = Array.from(cells.other, (month) => Math.floor(month / 12));
  return [
    { key: 'year', kind: 'text', values: years.map(String) },
    { key: 'quarter', kind: 'text', values: Array.from(cells.other, (month, i) => words.pivotData.quarter(years[i]!, Math.floor((month % 12) / 3) + 1)) },
    { key: 'month', kind: 'text', values: Array.from(cells.other, (month) => monthLabelOf(month)) },
    ...classColumns(context, CUSTOMER_CLASSES, cells.customer),
    { key: 'amount', kind: 'money', values: allMoney(cells.revenue) },
    { key: 'grossProfit', kind: 'money', values: cells.grossProfit.map((profit) => moneyCell(profit, analysis.scale)) },
    { key: 'orders', kind: 'integer', values: Array.from(cells.orders) },
    { key: 'lines', kind: 'integer', values: Array.from(cells.lines) },
  ];
}

function productColumns(context: ReportContext): PivotColumn[] {
  const { analysis, book, pivots } = context;
  const { ledger, orders } = pivots.archive;
  const { cells } = pivots.products;
  const names = productNames(context);
  const quantities = lineQuantities(book.sales, ledger);
  const sums = quantities && sumBy(quantities, cells.ofLine, cells.count);
  const last = new Int32Array(cells.count).fill(NO_DAY);
  for (let line = 0; line < ledger.length; line++) if (cells.ofLine[line]! >= 0 && orders.purchaseLine[line]) last[cells.ofLine[line]!] = ledger.day[line]!;
  const every = Int32Array.from(last.keys());
  return [
    ...classColumns(context, ['customer', 'customerId', 'region', 'handler', 'type', 'state', 'grade', 'tier'], cells.customer),
    { key: 'product', kind: 'id', values: Array.from(cells.other, names.id) },
    { key: 'productName', kind: 'text', values: Array.from(cells.other, names.name) },
    { key: 'category', kind: 'text', values: Array.from(cells.other, names.category) },
    { key: 'amount', kind: 'money', values: allMoney(cells.revenue) },
    { key: 'grossProfit', kind: 'money', values: cells.grossProfit.map((profit) => moneyCell(profit, analysis.scale)) },
    { key: 'quantity', kind: 'quantity', values: sums ? allMoney(sums) : Array.from(every, () => null) },
    { key: 'orders', kind: 'integer', values: Array.from(cells.orders) },
    { key: 'lines', kind: 'integer', values: Array.from(cells.lines) },
    { key: 'lastPurchase', kind: 'date', values: dayCells(last, every) },
  ];
}

function receivableColumns(context: ReportContext): PivotColumn[] {
  const { pivots, words } = context;
  const { cells, scale } = pivots.receivables ?? { cells: [], scale: 0 };
  const shown = cells.slice(0, pivots.mostRows);
  const { unknown } = words.pivotData;
  return [
    ...classColumns(context, CUSTOMER_CLASSES, Int32Array.from(shown, ({ customer }) => customer)),
    { key: 'age', kind: 'text', values: shown.map(({ age }) => (age ? words.receivables.ageColumns[age] : unknown)) },
    { key: 'overdueAge', kind: 'text', values: shown.map(({ overdue }) => (overdue ? words.receivables.overdueColumns[overdue] : unknown)) },
    { key: 'open', kind: 'money', values: shown.map(({ open }) => moneyCell(open, scale)) },
    { key: 'invoices', kind: 'integer', values: shown.map(({ invoices }) => invoices) },
  ];
}

function classColumns({ pivots }: ReportContext, keys: readonly CustomerClass[], customers: Int32Array): PivotColumn[] {
  return keys.map((key) => ({ key, kind: key === 'customerId' ? 'id' : 'text', values: Array.from(customers, pivots.classes[key]) }));
}

function allMoney(amounts: MinorColumn): number[] {
  return Array.from({ length: amounts.length }, (_, i) => minorToNumber(minorAt(amounts, i), amounts.scale));
}
