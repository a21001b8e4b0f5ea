import type { CivilDay } from '../values/civilDay';
import type { Minor } from '../values/minor';
import type { MinorColumn } from '../values/minorColumn';
import type { Period } from '../values/period';
import type { Settings } from '../settings/settings';
import type { SourceKind } from '../records/sourceKinds';
import type { BackTest } from './backTest/backTest';
import type { MoveMatrix } from './gradeMoves';
import type { SetAside } from './ledger';
import type { Retention } from './cohorts';
import type { Concentration } from './concentration';
import type { ExpenseBoard } from './expenses/expenseBoard';
import type { FrequencyMomentum } from './frequency';
import type { OrderSignals } from './orderSignals';
import type { Funnel } from './funnel/funnel';
import type { NeedFigures } from './funnel/needs';
import type { CrossTable } from './grouping/crossTable';
import type { Grouping } from './grouping/groupTables';
import type { Layer } from './grouping/layers';
import type { ReportPack } from './reportPack';
import type { RfmSummary } from './rfmSummary';
import type { StoppedLine } from './stoppedLines';
import type { TierBoard } from './tiers/tierFigures';

/** All results of one analysis. Money is exact at `scale`; a null is unknown, never 0 (definitions.md). */
export interface Analysis {
  readonly asOf: CivilDay;
  readonly settings: Settings;
  /** Decimal digits of every money value of the sales ledger in here. */
  readonly scale: number;
  readonly periods: Periods;
  /** When the analysis was made: `today - asOf > 7` calls for a warning (D1). */
  readonly today: CivilDay;
  readonly rows: Partial<Record<SourceKind, RowBuckets>>;
  /** Sales lines that need a look, as rows of Book.sales. */
  readonly setAside: SetAside;
  readonly totals: Totals;
  readonly lifecycle: Lifecycle;
  /** 24 calendar months, the last one that of the as-of date (cut there). */
  readonly lifecycleByMonth: readonly MonthLifecycle[];
  /** Who of a quarter's new customers bought again in which later quarter. */
  readonly retention: Retention;
  readonly months: readonly MonthFigures[];
  readonly activity: Readonly<Record<ActivityState, number>>;
  /** D9 auto: how the rules would have done; null where the data are too short to say. Nothing applies it. */
  readonly backTest: BackTest | null;
  /** Gaps between purchase days of all customers: what own rhythm stands on. */
  readonly gapCount: number;
  /** 90th percentile of the first gaps: what stands in for the rhythm of who bought once (R30); null without gaps. */
  readonly firstGapP90: number | null;
  readonly abc: AbcResult;
  readonly rfm: RfmSummary;
  /** Customers by value: the tier in force, by hand and by the standard, and what each is worth. */
  readonly tiers: TierBoard;
  /** Of net revenue by customer over the 365 days up to the as-of date; null when nobody brought anything. */
  readonly concentration: Concentration | null;
  /** D19; null without stages, null without a column of needs. */
  readonly funnel: Funnel | null;
  readonly needs: readonly NeedFigures[] | null;
  /** By region, industry, salesperson ... over 12 months. */
  readonly grouping: Grouping;
  /** Region x product line over the same months; null where one of them is not known. */
  readonly market: CrossTable | null;
  /** Sector x size x tier over the same months (row 165); null where neither industry nor size is known. */
  readonly layers: readonly Layer[] | null;
  /** Product lines that customers gave up, most money first; null when the sales have no category. */
  readonly stoppedLines: readonly StoppedLine[] | null;
  /** At {@link Ageing.scale}; null without receivables. */
  readonly ageing: Ageing | null;
  /** Row 42; null without an expense sheet. */
  readonly expenses: ExpenseBoard | null;
  /** The reports on people, satisfaction, contacts, churn, conversion and events. */
  readonly pack: ReportPack;
  readonly checks: readonly Check[];
  readonly customers: CustomerFigures;
}

export interface Periods {
  readonly current: Period;
  readonly previous: Period;
  /** Null when it would begin before the first sale (D3); `priorYearFrom` then says from when data exist. */
  readonly priorYear: Period | null;
  readonly ytd: Period;
  readonly ytdPriorYear: Period | null;
  readonly dataStart: CivilDay;
  readonly dataEnd: CivilDay;
  readonly grading: Period;
  readonly gradingBefore: Period;
}

/** read = used + noCustomer + duplicates + outOfScope + rejected; used includes returns and allowances. */
export interface RowBuckets {
  readonly read: number;
  readonly used: number;
  readonly returns: number;
  readonly allowances: number;
  readonly noCustomer: number;
  readonly duplicates: number;
  readonly outOfScope: number;
  readonly outOfScopeBy: Readonly<Record<string, number>>;
  readonly rejected: number;
  readonly rejectedBy: Readonly<Record<string, number>>;
  /** Exact duplicate lines that are in the figures but should be looked at (M6). */
  readonly suspectedDuplicates: number;
}

/** Whole ledger up to the as-of date, lines without customer included (D7). */
export interface Totals {
  readonly revenue: Minor;
  readonly grossSales: Minor;
  readonly returns: Minor;
  readonly allowances: Minor;
  readonly noCustomerRevenue: Minor;
  readonly cost: Minor | null;
  readonly grossProfit: Minor | null;
  /** |revenue| with cost / |revenue|; 0 when no line has a cost, null without any revenue. */
  readonly costCoverage: number | null;
  readonly margin: number | null;
  readonly orders: number;
  readonly customers: number;
  readonly products: number;
  readonly salespeople: number;
  readonly firstSale: CivilDay | null;
  readonly lastSale: CivilDay | null;
  /** The period's revenue, gross profit and buyers beside those of the previous and the prior-year period. */
  readonly period: PeriodFigures;
  readonly previous: PeriodFigures;
  readonly priorYear: PeriodFigures | null;
  readonly ytd: PeriodFigures;
  readonly ytdPriorYear: PeriodFigures | null;
}

export interface PeriodFigures {
  readonly revenue: Minor;
  readonly grossProfit: Minor | null;
  readonly margin: number | null;
  readonly orders: number;
  readonly buyers: number;
  readonly returns: Minor;
}

/** D8. Set sizes and ratios of the analysis period. */
export interface Lifecycle {
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
  /** Customers lost before the period, the base of the win-back ratio. */
  readonly lostStock: number;
  /** |Closing| = |Opening| + |New| + |Returning| - |Churned|. */
  readonly identityHolds: boolean;
  /** True when the data begin less than the churn window before the period, so "new" is unsure (left censoring). */
  readonly newUnsure: boolean;
}

export interface MonthLifecycle {
  /** `"2011-11"`. */
  readonly month: string;
  readonly period: Period;
  readonly opening: number;
  readonly bought: number;
  readonly new: number;
  readonly returning: number;
  readonly churned: number;
  readonly closing: number;
}

/** Ledger by calendar month, 24 months ending with the as-of month; months before the data begin are left out. */
export interface MonthFigures {
  readonly month: string;
  readonly period: Period;
  readonly revenue: Minor;
  /** Revenue of the same month a year before; null where the data do not reach back. */
  readonly priorYearRevenue: Minor | null;
  readonly grossProfit: Minor | null;
  readonly orders: number;
  readonly buyers: number;
}

export type CustomerState = 'never' | 'churnedThisPeriod' | 'churnedEarlier' | 'new' | 'returning' | 'retained' | 'silent';
export type ActivityState = 'never' | 'churned' | 'aboutToChurn' | 'active';
export type Grade = 'A' | 'B' | 'C' | 'D';
export type Move = 'up' | 'down' | 'same' | 'new' | 'left';
export type Momentum = 'surge' | 'plunge' | 'restarted' | 'new' | 'steady';
/** D20; dormant (休眠) is an ordinary customer without a deal for some months. */
export type ValueTag = 'vip' | 'ordinary' | 'potential' | 'dormant';

export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];

export interface AbcResult {
  readonly mode: 'dynamic' | 'fixed';
  readonly base: 'gross' | 'net';
  readonly period: Period;
  readonly classes: Readonly<Record<Grade, AbcClass>>;
  readonly movement: MoveMatrix;
}

export interface AbcClass {
  readonly customers: number;
  readonly amount: Minor;
  /** Share of the positive total; null when that is 0. */
  readonly share: number | null;
  readonly customersBefore: number;
}

/** D13, at the as-of date. Buckets are keyed by their printed bounds. */
export interface Ageing {
  readonly scale: number;
  /** `balance`: no row has a date, so the buckets are all 0 and mean nothing. */
  readonly mode: 'openItem' | 'fifo' | 'balance';
  /** Open items whose due date is assumed to be the invoice date, for want of a due date and of terms (D13). */
  readonly dueAssumed: number;
  readonly receivable: Readonly<Record<ReceivableBucket, Minor>>;
  readonly overdue: Readonly<Record<OverdueBucket, Minor>>;
  readonly outstanding: Minor;
  readonly unallocated: Minor;
}

export const RECEIVABLE_BUCKETS = ['0-30', '31-60', '61-90', '91-180', '181-365', '>365'] as const;
export type ReceivableBucket = (typeof RECEIVABLE_BUCKETS)[number];
export const OVERDUE_BUCKETS = ['notDue', 'dueToday', '1-30', '31-60', '61-90', '91-180', '>180'] as const;
export type OverdueBucket = (typeof OVERDUE_BUCKETS)[number];

/** A printed reconciliation: both sides as exact decimals or counts, so that a reader can see the difference. */
export interface Check {
  readonly name: string;
  readonly left: string;
  readonly right: string;
  readonly ok: boolean;
}

export interface LargestOrder {
  readonly orderNo: string | null;
  readonly date: CivilDay;
  readonly amount: Minor;
}

/**
 * One entry a customer in every column, in the order of Book.customers.
 * Float64 columns use NaN, Int32 day columns NO_DAY for null; nullable money is an array.
 */
export interface CustomerFigures {
  readonly length: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /**
   * 1 for the customers of the as-of date: they stand in a customer sheet or have a sales line up to that date. The
   * others (known only from later, void or foreign rows) are in no count, list or class, and read as "never" here.
   */
  readonly inScope: Uint8Array;
  /** Flow sets of the period (D8) as the bits of lifecycle.ts: who bought, is new, returned, churned, whatever the state at its end. */
  readonly flows: Uint16Array;
  readonly state: readonly CustomerState[];
  readonly activity: readonly ActivityState[];
  /** D9 by own rhythm, whatever mode {@link activity} goes by. */
  readonly ownRhythm: readonly ActivityState[];
  readonly signals: OrderSignals;
  /** Net revenue of the 365 days up to the as-of date: M of D12, and what days sales outstanding stand on (D13). */
  readonly yearRevenue: MinorColumn;
  /** Net revenue of the 365 days that end with the last purchase: what is at stake. */
  readonly lastYearRevenue: MinorColumn;
  /** Grade by {@link lastYearRevenue} and the dynamic cuts: C and D are the ordinary customers, whom no list of the greatest shows. */
  readonly weight: readonly Grade[];
  readonly abc: readonly Grade[];
  readonly abcPrevious: readonly Grade[];
  readonly move: readonly Move[];
  /** Amounts the grades were given on, now and before. */
  readonly abcBase: MinorColumn;
  readonly abcBasePrevious: MinorColumn;
  /** Orders of the grading period. */
  readonly gradingOrders: Int32Array;
  readonly valueTag: readonly ValueTag[];
  readonly rfm: readonly (RfmScore | null)[];
  readonly revenue: MinorColumn;
  readonly grossSales: MinorColumn;
  readonly returns: MinorColumn;
  readonly grossProfit: readonly (Minor | null)[];
  readonly margin: Float64Array;
  readonly costCoverage: Float64Array;
  readonly orders: Int32Array;
  readonly purchaseDays: Int32Array;
  readonly products: Int32Array;
  readonly salespeople: Int32Array;
  readonly firstPurchase: Int32Array;
  readonly lastPurchase: Int32Array;
  readonly largestOrder: readonly (LargestOrder | null)[];
  readonly periodRevenue: MinorColumn;
  readonly previousRevenue: MinorColumn;
  /** Null for all when the prior-year period lies before the data. */
  readonly priorYearRevenue: MinorColumn | null;
  /** D4; NaN = null. Why it is null follows from the two amounts. */
  readonly periodChange: Float64Array;
  readonly yoyChange: Float64Array;
  readonly ytdRevenue: MinorColumn;
  readonly ytdPriorYearRevenue: MinorColumn | null;
  readonly ytdGrossProfit: readonly (Minor | null)[];
  readonly last30Revenue: MinorColumn;
  readonly prior30Revenue: MinorColumn;
  readonly momentum: readonly Momentum[];
  readonly frequency: FrequencyMomentum;
  readonly typicalInterval: Float64Array;
  /** Days since the last purchase, -1 = never bought. */
  readonly daysSinceLast: Int32Array;
  readonly expectedNext: Int32Array;
  /** D13 at Ageing.scale; null without a receivables source. */
  readonly receivable: MinorColumn | null;
  readonly overdue: MinorColumn | null;
  /** Days by which the oldest open item is overdue; 0 = none. */
  readonly overdueDays: Int32Array | null;
  /** D16 historic: lifetime gross profit (revenue where the customer has no line with a cost); null = never bought. */
  readonly clvHistoric: readonly (Minor | null)[];
  /** D16 simple expectation for the months of the settings, at `scale`; null where it cannot be said. */
  readonly clv: readonly (Minor | null)[];
}

export interface RfmScore {
  readonly r: number;
  readonly f: number;
  readonly m: number;
  /** Stable key of the named segment, e.g. `champions`. */
  readonly segment: string;
}
