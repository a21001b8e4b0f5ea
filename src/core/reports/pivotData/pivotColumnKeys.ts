import type { PivotColumnKey, PivotTableKey } from '../../locales/pivotDataWords';
import { CUSTOMER_CLASSES } from './customerClasses';

/** The columns of each table from left to right: always all of them, in every build. */
export const PIVOT_TABLE_COLUMNS: Readonly<Record<PivotTableKey, readonly PivotColumnKey[]>> = {
  sales: ['date', 'year', 'quarter', 'month', 'period', ...CUSTOMER_CLASSES, 'orderNo', 'lineKind', 'product', 'productName', 'category', 'salesperson', 'amount', 'cost', 'grossProfit', 'quantity', 'orders'],
  customers: [...CUSTOMER_CLASSES, 'amount', 'grossProfit', 'periodRevenue', 'yearRevenue', 'orders', 'lines', 'purchaseDays', 'firstPurchase', 'lastPurchase', 'receivable', 'overdue'],
  months: ['year', 'quarter', 'month', ...CUSTOMER_CLASSES, 'amount', 'grossProfit', 'orders', 'lines'],
  products: ['customer', 'customerId', 'region', 'handler', 'type', 'state', 'grade', 'tier', 'product', 'productName', 'category', 'amount', 'grossProfit', 'quantity', 'orders', 'lines', 'lastPurchase'],
  receivables: [...CUSTOMER_CLASSES, 'age', 'overdueAge', 'open', 'invoices'],
};
