import type { Day, Span } from './calendar';

/** The facts file of command-line.md, written down a second time. Money is decimal text, ratios are numbers. */
export interface Facts {
  version: 1;
  asOf: Day;
  language: string;
  period: Span;
  previousPeriod: Span;
  priorYearPeriod: Span | null;
  sources: never[];
  rows: { sales: RowCounts };
  totals: Totals;
  lifecycle: LifecycleCounts;
  lifecycleByMonth: LifecycleMonth[];
  activity: Record<Activity, number>;
  abc: { mode: 'dynamic' | 'fixed'; period: Span } & Record<Grade, { customers: number; amount: string }>;
  ageing: AgeingFacts | null;
  checks: Check[];
  customers: CustomerFacts[];
}

export type State = 'never' | 'churnedThisPeriod' | 'churnedEarlier' | 'new' | 'returning' | 'retained' | 'silent';
export type Activity = 'active' | 'aboutToChurn' | 'churned' | 'never';
export type Grade = 'A' | 'B' | 'C' | 'D';
export type Move = 'up' | 'down' | 'same' | 'new' | 'left';
export type Momentum = 'surge' | 'plunge' | 'restarted' | 'new' | 'steady';

export interface RowCounts {
  read: number;
  used: number;
  returns: number;
  allowances: number;
  noCustomer: number;
  duplicates: number;
  outOfScope: number;
  rejected: number;
  rejectedBy: Record<string, number>;
}

export interface Totals {
  revenue: string;
  grossSales: string;
  returns: string;
  allowances: string;
  noCustomerRevenue: string;
  cost: string | null;
  grossProfit: string | null;
  costCoverage: number | null;
  orders: number;
  customers: number;
  products: number;
  salespeople: number;
  firstSale: Day | null;
  lastSale: Day | null;
}

export interface LifecycleCounts {
  opening: number;
  bought: number;
  new: number;
  returning: number;
  retained: number;
  churned: number;
  closing: number;
  never: number;
  newRatio: number | null;
  churnRatio: number | null;
  winBackRatio: number | null;
  returningShare: number | null;
  retention: number | null;
  repurchase: number | null;
}

export interface LifecycleMonth {
  month: string;
  opening: number;
  bought: number;
  new: number;
  returning: number;
  churned: number;
  closing: number;
}

export interface AgeingFacts {
  receivable: Record<string, string>;
  overdue: Record<string, string>;
  outstanding: string;
  unallocated: string;
}

export interface Check {
  name: string;
  left: string;
  right: string;
  ok: boolean;
}

export interface CustomerFacts {
  id: string;
  name: string;
  state: State;
  activity: Activity;
  abc: Grade;
  abcPrevious: Grade;
  move: Move;
  valueTag: string;
  rfm: { r: number; f: number; m: number; segment: string } | null;
  revenue: string;
  grossSales: string;
  returns: string;
  grossProfit: string | null;
  margin: number | null;
  costCoverage: number | null;
  orders: number;
  purchaseDays: number;
  products: number;
  salespeople: number;
  firstPurchase: Day | null;
  lastPurchase: Day | null;
  largestOrder: { orderNo: string | null; date: Day; amount: string } | null;
  periodRevenue: string;
  previousRevenue: string;
  priorYearRevenue: string | null;
  periodChange: number | null;
  yoyChange: number | null;
  ytdRevenue: string;
  ytdPriorYearRevenue: string | null;
  ytdGrossProfit: string | null;
  last30Revenue: string;
  prior30Revenue: string;
  momentum: Momentum;
  typicalInterval: number | null;
  daysSinceLast: number | null;
  expectedNext: Day | null;
  receivable: string | null;
  overdue: string | null;
  overdueDays: number | null;
  clv: string | null;
}
