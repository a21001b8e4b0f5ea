import type {
  ActivityState,
  Check,
  CustomerState,
  Grade,
  Momentum,
  Move,
  OverdueBucket,
  ReceivableBucket,
  ValueTag,
} from '../../analysis/analysis';
import type { SourceKind } from '../../records/sourceKinds';

/**
 * The facts file: a public contract (extend, never rename or drop). Money is exact decimal text with at least two
 * digits, dates are `YYYY-MM-DD`, ratios are numbers (0.25 = 25 %), unknown is null.
 */
export interface Facts {
  readonly version: 1;
  readonly asOf: string;
  readonly language: string;
  readonly period: PeriodFacts;
  readonly previousPeriod: PeriodFacts;
  readonly priorYearPeriod: PeriodFacts | null;
  readonly sources: readonly SourceFacts[];
  readonly rows: Readonly<Partial<Record<SourceKind, RowFacts>>>;
  readonly totals: TotalFacts;
  readonly lifecycle: LifecycleFacts;
  readonly lifecycleByMonth: readonly MonthFacts[];
  readonly activity: Readonly<Record<ActivityState, number>>;
  readonly abc: AbcFacts;
  readonly ageing: AgeingFacts | null;
  /** Null without an expense sheet. */
  readonly expenses: ExpenseFacts | null;
  readonly checks: readonly Check[];
  /** By id, in code-point order. */
  readonly customers: readonly CustomerFacts[];
}

export interface PeriodFacts {
  readonly start: string;
  readonly end: string;
}

export interface SourceFacts {
  readonly sheet: string;
  readonly kind: SourceKind;
  readonly headerRow: number;
  /** Rows read below the header. */
  readonly rows: number;
  /** Field key -> header as written. */
  readonly columns: Readonly<Record<string, string>>;
}

/** read = used + noCustomer + duplicates + outOfScope + rejected; used includes returns and allowances. */
export interface RowFacts {
  readonly read: number;
  readonly used: number;
  readonly returns: number;
  readonly allowances: number;
  readonly noCustomer: number;
  readonly duplicates: number;
  readonly outOfScope: number;
  readonly rejected: number;
  readonly rejectedBy: Readonly<Record<string, number>>;
  readonly outOfScopeBy: Readonly<Record<string, number>>;
  readonly suspectedDuplicates: number;
}

export interface TotalFacts {
  readonly revenue: string;
  readonly grossSales: string;
  readonly returns: string;
  readonly allowances: string;
  readonly noCustomerRevenue: string;
  readonly cost: string | null;
  readonly grossProfit: string | null;
  readonly costCoverage: number | null;
  readonly orders: number;
  readonly customers: number;
  readonly products: number;
  readonly salespeople: number;
  readonly firstSale: string | null;
  readonly lastSale: string | null;
}

export interface LifecycleFacts {
  readonly opening: number;
  readonly bought: number;
  readonly new: number;
  readonly returning: number;
  readonly retained: number;
  readonly churned: number;
  readonly closing: number;
  readonly never: number;
  readonly newRatio: number | null;
  readonly churnRatio: number | null;
  readonly winBackRatio: number | null;
  readonly returningShare: number | null;
  readonly retention: number | null;
  readonly repurchase: number | null;
}

export interface MonthFacts {
  readonly month: string;
  readonly opening: number;
  readonly bought: number;
  readonly new: number;
  readonly returning: number;
  readonly churned: number;
  readonly closing: number;
}

export type AbcFacts = { readonly mode: 'dynamic' | 'fixed'; readonly base: 'gross' | 'net'; readonly period: PeriodFacts } & Readonly<
  Record<Grade, { readonly customers: number; readonly amount: string }>
>;

export interface AgeingFacts {
  readonly mode: 'openItem' | 'fifo' | 'balance';
  /** Null in every bucket where no receivable has a date. */
  readonly receivable: Readonly<Record<ReceivableBucket, string | null>>;
  readonly overdue: Readonly<Record<OverdueBucket, string | null>>;
  readonly outstanding: string;
  readonly unallocated: string;
}

/** Of the expense sheet up to the as-of date; `noCustomer` is the part of the total that names none. */
export interface ExpenseFacts {
  readonly total: string;
  readonly noCustomer: string;
}

/** What was spent on a customer and what is left of its gross profit; the contribution is null where what was sold has no cost. */
export interface CustomerExpenseFacts {
  readonly periodExpense: string;
  readonly periodContribution: string | null;
  readonly ytdExpense: string;
  readonly ytdContribution: string | null;
  readonly expense: string;
  readonly contribution: string | null;
}

export interface CustomerFacts {
  readonly id: string;
  readonly name: string;
  readonly state: CustomerState;
  readonly activity: ActivityState;
  readonly abc: Grade;
  readonly abcPrevious: Grade;
  readonly move: Move;
  readonly valueTag: ValueTag;
  readonly rfm: { readonly r: number; readonly f: number; readonly m: number; readonly segment: string } | null;
  readonly revenue: string;
  readonly grossSales: string;
  readonly returns: string;
  readonly grossProfit: string | null;
  readonly margin: number | null;
  readonly costCoverage: number | null;
  readonly orders: number;
  readonly purchaseDays: number;
  readonly products: number;
  readonly salespeople: number;
  readonly firstPurchase: string | null;
  readonly lastPurchase: string | null;
  readonly largestOrder: { readonly orderNo: string | null; readonly date: string; readonly amount: string } | null;
  readonly periodRevenue: string;
  readonly previousRevenue: string;
  readonly priorYearRevenue: string | null;
  readonly periodChange: number | null;
  readonly yoyChange: number | null;
  readonly ytdRevenue: string;
  readonly ytdPriorYearRevenue: string | null;
  readonly ytdGrossProfit: string | null;
  readonly last30Revenue: string;
  readonly prior30Revenue: string;
  readonly momentum: Momentum;
  readonly typicalInterval: number | null;
  readonly daysSinceLast: number | null;
  readonly expectedNext: string | null;
  readonly receivable: string | null;
  readonly overdue: string | null;
  readonly overdueDays: number | null;
  readonly clv: string | null;
  /** Null without an expense sheet. */
  readonly expenses: CustomerExpenseFacts | null;
}
