/** Tables for pivoting, in tab order. Their native names never change: `Clientele_PivotSales` ... */
export const PIVOT_TABLE_KEYS = ['sales', 'customers', 'months', 'products', 'receivables'] as const;
export type PivotTableKey = (typeof PIVOT_TABLE_KEYS)[number];

/** Columns of all these tables. One key has one header wherever it stands, so that pivots of several tables fit together. */
export const PIVOT_COLUMN_KEYS = [
  'date', 'year', 'quarter', 'month', 'period',
  'customer', 'customerId', 'region', 'handler', 'industry', 'source', 'type', 'state', 'activity', 'grade', 'tier', 'valueTag',
  'orderNo', 'lineKind', 'product', 'productName', 'category', 'salesperson', 'age', 'overdueAge',
  'amount', 'grossProfit', 'cost', 'quantity', 'orders', 'lines', 'periodRevenue', 'yearRevenue', 'purchaseDays', 'firstPurchase', 'lastPurchase', 'receivable', 'overdue', 'open', 'invoices',
] as const;
export type PivotColumnKey = (typeof PIVOT_COLUMN_KEYS)[number];

/** Native PivotTables of the pivot sheet, from left to right. */
export const PIVOT_KEYS = ['type', 'region', 'stateTier', 'salespersonMonth'] as const;
export type PivotKey = (typeof PIVOT_KEYS)[number];

/** Words of the tables for pivoting, of their guide and of the PivotTables on them. */
export interface PivotDataWords {
  readonly tables: Readonly<Record<PivotTableKey, { readonly tab: string; readonly about: string; readonly row: string }>>;
  /** Header, what stands in it, and the definition it follows. */
  readonly columns: Readonly<Record<PivotColumnKey, { readonly header: string; readonly meaning: string; readonly definition: string }>>;
  readonly unknown: string;
  /** For lines that name no customer. */
  readonly noCustomer: string;
  readonly noOrderNo: string;
  readonly lineKinds: Readonly<Record<'sale' | 'return' | 'allowance', string>>;
  readonly periods: Readonly<Record<'current' | 'previous' | 'priorYear' | 'other', string>>;
  quarter(year: number, quarter: number): string;
  rows(count: number): string;
  readonly guide: {
    readonly tab: string;
    readonly title: string;
    readonly about: string;
    readonly note: string;
    readonly headline: string;
    readonly columns: Readonly<Record<'key' | 'sheet' | 'table' | 'column' | 'meaning' | 'definition', string>>;
    /** A native table's name, which is the same in every language. */
    tableName(name: string): string;
    /** Too many lines to be built unasked. */
    notBuilt(lines: number, bound: number): string;
    notBuiltShort(lines: number): string;
    fromMonth(sheet: string, month: string, rows: number): string;
    insideMonth(sheet: string, rows: number): string;
    topCustomers(sheet: string, shown: number, all: number, rows: number): string;
    totals(revenue: string, withoutCustomer: string): string;
  };
  readonly board: {
    readonly tab: string;
    readonly title: string;
    readonly about: string;
    readonly headline: string;
    readonly answer: string;
    readonly note: string;
    readonly pivots: Readonly<Record<PivotKey, string>>;
    readonly values: Readonly<Record<'amount' | 'orders' | 'customers', string>>;
  };
}
