import type { Day, Span } from './calendar';

/** One written row of the sales sheet. Every cell is text as typed (numbers as plain decimal text) or `null` for blank. */
export interface OracleSale {
  orderNo: string | null;
  date: string | null;
  customerId: string | null;
  customerName: string | null;
  productId: string | null;
  productName: string | null;
  category: string | null;
  quantity: string | null;
  unitPrice: string | null;
  amount: string | null;
  cost: string | null;
  unitCost: string | null;
  grossProfit: string | null;
  salesperson: string | null;
  region: string | null;
  type: string | null;
  originalOrder: string | null;
}

export interface OracleCustomer {
  customerId: string;
  customerName: string;
  firstDeal: Day | null;
  valueTag: string | null;
}

export interface OracleReceivable {
  invoiceNo: string;
  customerId: string;
  invoiceDate: Day;
  dueDate: Day | null;
  amount: string;
  residual: string | null;
  type: string | null;
}

export interface OraclePayment {
  date: Day;
  customerId: string;
  amount: string;
  invoiceNo: string | null;
}

/** Everything a run depends on. */
export interface OracleInput {
  sales: OracleSale[];
  customers: OracleCustomer[] | null;
  receivables: OracleReceivable[] | null;
  payments: OraclePayment[] | null;
  /** A fixed as-of date, or `null` for the latest valid sale date not after `today`. */
  asOf: Day | null;
  today: Day;
  /** As on the command line: month | quarter | year | ytd | last30 | last12m | YYYY-MM-DD..YYYY-MM-DD. */
  period: string;
  settings: Partial<OracleSettings>;
  language: string;
}

/** The parameters of definitions.md. Money as decimal text, shares in whole per cent. */
export interface OracleSettings {
  /** D2: first month of the fiscal year, 1-12. */
  fiscalYearStartMonth: number;
  /** D3: same date last year, or the same weekday (-364 days). */
  priorYearShift: 'sameDate' | 'sameWeekday';
  /** D5: document prefixes that mark a return ("C" in UCI Online Retail). */
  returnPrefixes: string[];
  /** Whether exact duplicates of an earlier row are dropped. */
  dropDuplicates: boolean;
  /** D7: whether a cost of 0 is a real cost. */
  zeroCostIsReal: boolean;
  /** D8: churn window L in days. */
  churnWindowDays: number;
  /** D9. */
  churnMode: 'fixed' | 'ownRhythm';
  aboutToChurnFactor: number;
  churnFactor: number;
  /** D10: threshold in per cent and floor in money. */
  momentumPercent: number;
  momentumMoneyFloor: string;
  /** D11. */
  abcMode: 'dynamic' | 'fixed';
  abcBase: 'gross' | 'net';
  abcFixedCuts: [a: string, b: string, c: string];
  abcDynamicCuts: [a: number, b: number];
  /** D11: `null` is the last full calendar month before the as-of month. */
  gradingPeriod: Span | null;
  /** D16: which figure `clv` holds, and the months ahead for the simple one. */
  clvMode: 'historic' | 'simple';
  clvMonths: number;
  /** D20. */
  vipFrom: string;
  ordinaryFrom: string;
  dormantMonths: number;
}

export const DEFAULT_SETTINGS: OracleSettings = {
  fiscalYearStartMonth: 1,
  priorYearShift: 'sameDate',
  returnPrefixes: [],
  dropDuplicates: false,
  zeroCostIsReal: false,
  churnWindowDays: 90,
  churnMode: 'fixed',
  aboutToChurnFactor: 1.5,
  churnFactor: 3,
  momentumPercent: 50,
  momentumMoneyFloor: '1000',
  abcMode: 'dynamic',
  abcBase: 'gross',
  abcFixedCuts: ['100000', '50000', '10000'],
  abcDynamicCuts: [20, 80],
  gradingPeriod: null,
  clvMode: 'simple',
  clvMonths: 12,
  vipFrom: '100000',
  ordinaryFrom: '10000',
  dormantMonths: 3,
};
