/** The chapters of the workbook, in tab order: each has its tab colour and its name in the contents. */
export const SHEET_GROUPS = ['answers', 'lists', 'reports', 'data', 'checks'] as const;
export type SheetGroup = (typeof SHEET_GROUPS)[number];

/** Classes of customers that have a sheet of their own, in tab order. */
export const CLASS_KEYS = ['buying', 'new', 'returning', 'churned', 'never'] as const;
export type ClassKey = (typeof CLASS_KEYS)[number];

/** Columns of the customer list: keys are stable across languages and builds, so that pivot tables survive a rebuild. */
export const CUSTOMER_COLUMN_KEYS = [
  'customer', 'customerId', 'region', 'handler', 'contact', 'position', 'phone', 'email', 'industry', 'size', 'source', 'coreNeed', 'statusTag', 'gradeTag',
  'state', 'activity', 'grade', 'gradeBefore', 'move', 'valueTag', 'segment', 'rfmR', 'rfmF', 'rfmM',
  'periodRevenue', 'previousRevenue', 'periodChange', 'priorYearRevenue', 'yoyChange', 'ytdRevenue', 'ytdPriorYearRevenue', 'ytdGrossProfit',
  'gradingAmount', 'gradingAmountBefore', 'last30Revenue', 'prior30Revenue', 'momentum',
  'revenue', 'grossSales', 'returns', 'returnRate', 'grossProfit', 'margin', 'costCoverage', 'orders', 'purchaseDays', 'averageOrder', 'products', 'salespeople',
  'largestOrder', 'largestOrderDate', 'largestOrderNo', 'clv',
  'firstPurchase', 'lastPurchase', 'daysSinceLast', 'typicalInterval', 'expectedNext', 'lastVisit', 'lastCoupon',
  'ytdExpense', 'ytdContribution', 'expense', 'contribution',
  'receivable', 'overdue', 'isOverdue', 'overdueDays', 'creditLimit',
  'churnedWhen',
] as const;
export type CustomerColumnKey = (typeof CUSTOMER_COLUMN_KEYS)[number];

export const MONTH_COLUMN_KEYS = [
  'month', 'revenue', 'priorYearRevenue', 'yoyChange', 'grossProfit', 'orders', 'buyers', 'opening', 'new', 'returning', 'churned', 'closing',
] as const;
export type MonthColumnKey = (typeof MONTH_COLUMN_KEYS)[number];
