import type { ActivityState, CustomerState, Grade, Momentum, Move, OverdueBucket, ReceivableBucket, ValueTag } from '../analysis/analysis';
import type { SourceKind } from '../records/sourceKinds';
import type { ActivityBoardWords } from './activityWords';
import type { TodayWords } from './todayWords';
import type { CouponWords } from './couponWords';
import type { RoutineWords } from './routineWords';
import type { PackWords } from './packWords';
import type { PivotDataWords } from './pivotDataWords';
import type { ValueWords } from './valueWords';
import type { ReceivablesWords } from './receivablesWords';
import type { FunnelWords } from './funnelWords';
import type { LifecycleBoardWords } from './lifecycleBoardWords';
import type { GroupsWords } from './groupsWords';
import type { RfmWords } from './rfmWords';
import type { MoversWords } from './moversWords';
import type { AbcBoardWords } from './abcBoardWords';
import type { TiersWords } from './tiersWords';
import type { StandsOnWords } from './standsOnWords';
import type { ContentsWords } from './contentsWords';
import type { DataQualityWords } from './dataQualityWords';
import type { ClassKey, CustomerColumnKey, MonthColumnKey } from './reportKeys';

/**
 * Every word of the built sheets. Counts come as numbers, so that a language can choose its plural; amounts, dates and
 * ratios come as finished text.
 */
export interface ReportMessages {
  readonly common: CommonWords;
  readonly basis: BasisWords;
  readonly standsOn: StandsOnWords;
  readonly contents: ContentsWords;
  readonly tiers: TiersWords;
  readonly cards: CardWords;
  readonly diagnosis: DiagnosisWords;
  readonly bridge: BridgeWords;
  readonly abc: AbcWords;
  readonly attention: AttentionWords;
  readonly top: TopWords;
  readonly months: MonthWords;
  readonly ageing: AgeingWords;
  readonly reconciliation: ReconciliationWords;
  readonly missing: MissingWords;
  readonly activity: ActivityBoardWords;
  readonly today: TodayWords;
  readonly coupons: CouponWords;
  readonly routine: RoutineWords;
  readonly value: ValueWords;
  readonly receivables: ReceivablesWords;
  readonly funnel: FunnelWords;
  readonly lifecycleBoard: LifecycleBoardWords;
  readonly groups: GroupsWords;
  readonly rfm: RfmWords;
  readonly movers: MoversWords;
  readonly abcBoard: AbcBoardWords;
  readonly pack: PackWords;
  readonly pivotData: PivotDataWords;
  readonly customers: CustomerListWords;
  readonly dataQuality: DataQualityWords;
  readonly classes: Readonly<Record<ClassKey, ClassWords>>;
  readonly states: Readonly<Record<CustomerState, string>>;
  readonly activities: Readonly<Record<ActivityState, string>>;
  readonly moves: Readonly<Record<Move, string>>;
  readonly momenta: Readonly<Record<Momentum, string>>;
  readonly valueTags: Readonly<Record<ValueTag, string>>;
  /** By segment key of the analysis (D12). */
  readonly segments: Readonly<Record<string, string>>;
}

export interface CommonWords {
  readonly yes: string;
  readonly no: string;
  /** D4 where a change cannot be said: new since then, nothing in both, not meaningful. */
  readonly changeNew: string;
  readonly changeNone: string;
  readonly changeMeaningless: string;
  footer(title: string, asOf: string): string;
  readonly pageOf: string;
  /** Between facts of one line. */
  readonly dot: string;
  readonly semicolon: string;
  customersCount(count: number): string;
}

export interface BasisWords {
  readonly summaryTab: string;
  readonly summaryTitle: string;
  asOf(date: string): string;
  period(period: string): string;
  previous(period: string): string;
  priorYear(period: string): string;
  /** The prior-year period with its day count where it differs from the period's. */
  priorYearDays(period: string, days: number, currentDays: number): string;
  noPriorYear(dataStart: string): string;
  churnFixed(days: number): string;
  churnOwnRhythm(about: string, churned: string): string;
  abcDynamic(first: number, second: number): string;
  abcFixed(a: string, b: string, c: string): string;
  grading(period: string, before: string): string;
  readonly baseGross: string;
  readonly baseNet: string;
  amountColumn(header: string): string;
  readonly amountComputed: string;
  currency(name: string): string;
  /** The as-of date lies days before today: sales may be missing. */
  stale(asOf: string, days: number): string;
  range(from: string, to: string): string;
}

export interface CardWords {
  readonly revenue: string;
  readonly buyers: string;
  readonly margin: string;
  readonly averageOrder: string;
  readonly active: string;
  readonly churned: string;
  readonly newCustomers: string;
  readonly aboutToChurn: string;
  readonly overdue: string;
  readonly orders: string;
  onYear(change: string): string;
  onPrevious(change: string): string;
  /** Where there is nothing to compare with: nothing then, or data that do not reach back. */
  readonly nothingLastYear: string;
  readonly nothingPrevious: string;
  noYear(dataStart: string): string;
  points(points: string): string;
  coverage(ratio: string): string;
  churnRatio(ratio: string): string;
  lostEarlier(count: number): string;
  newShare(ratio: string): string;
  returned(count: number): string;
  activeChange(change: number): string;
  activeShare(ratio: string): string;
  aboutRevenue(amount: string): string;
  aboutShare(ratio: string): string;
  overdueShare(ratio: string): string;
  overdueCustomers(count: number): string;
  ordersCount(count: number): string;
  ordersEach(perBuyer: string): string;
}

export interface DiagnosisWords {
  /** Revenue against last year, or the previous period where there is no last year. */
  revenue(amount: string, onYear: string | null, onPrevious: string | null): string;
  base(came: number, newCount: number, returned: number, left: number): string;
  aboutToChurn(count: number, amount: string): string;
  /** The last full month against the average of the months before. */
  winningWeak(month: string, count: number, usual: string): string;
  keepingWeak(month: string, count: number, usual: string): string;
  bothWeak(month: string, won: number, usualWon: string, lost: number, usualLost: string): string;
  asUsual(month: string, won: number, lost: number): string;
  /** The same where the month is the period itself, whose counts stand in the sentence before. */
  readonly periodAsUsual: string;
  newUnsure(dataStart: string): string;
}

export interface BridgeWords {
  readonly heading: string;
  aside(days: number): string;
  readonly opening: string;
  readonly new: string;
  readonly returning: string;
  readonly churned: string;
  readonly closing: string;
  newRatio(ratio: string): string;
  winBack(ratio: string, stock: number): string;
  churnRatio(ratio: string): string;
  readonly balanced: string;
  unbalanced(difference: number): string;
  readonly bought: string;
  retained(count: number, repurchase: string | null): string;
  readonly retention: string;
  readonly retentionRemark: string;
  readonly never: string;
  neverShare(ratio: string): string;
}

export interface AbcWords {
  readonly heading: string;
  readonly grade: string;
  readonly customers: string;
  readonly amount: string;
  readonly share: string;
  readonly before: string;
  readonly moves: string;
  readonly total: string;
  readonly names: Readonly<Record<Grade, string>>;
  up(count: number): string;
  down(count: number): string;
  entered(count: number): string;
  left(count: number): string;
}

export interface AttentionWords {
  readonly heading: string;
  aside(count: number): string;
  readonly customer: string;
  readonly grade: string;
  readonly status: string;
  readonly reason: string;
  readonly revenue: string;
  readonly step: string;
  readonly handler: string;
  readonly statusAbout: string;
  readonly statusChurned: string;
  readonly statusPlunge: string;
  slow(interval: number, days: number): string;
  once(days: number): string;
  gone(days: number): string;
  goneUsual(interval: number, days: number): string;
  /** Sales of the last 30 days and how far they fell against the 30 days before. */
  plunge(now: string, change: string): string;
  overdue(amount: string): string;
  readonly stepVisit: string;
  readonly stepCall: string;
  readonly stepSettle: string;
  readonly none: string;
}

export interface TopWords {
  heading(count: number): string;
  aside(share: string): string;
  readonly rank: string;
  readonly customer: string;
  readonly grade: string;
  readonly revenue: string;
  readonly share: string;
  readonly period: string;
  readonly yoy: string;
  readonly onPrevious: string;
  readonly last: string;
  readonly handler: string;
}

export interface MonthWords {
  readonly heading: string;
  readonly tableHeading: string;
  readonly columns: Readonly<Record<MonthColumnKey, string>>;
  readonly thisYear: string;
  readonly lastYear: string;
  readonly altText: string;
  readonly note: string;
  partial(month: string, date: string): string;
}

export interface AgeingWords {
  readonly receivableHeading: string;
  readonly overdueHeading: string;
  readonly bucket: string;
  readonly amount: string;
  readonly share: string;
  readonly total: string;
  readonly receivable: Readonly<Record<ReceivableBucket, string>>;
  readonly overdue: Readonly<Record<OverdueBucket, string>>;
  unallocated(amount: string): string;
  dueAssumed(count: number): string;
  readonly mode: Readonly<Record<'openItem' | 'fifo' | 'balance', string>>;
}

export interface ReconciliationWords {
  readonly heading: string;
  readonly identity: string;
  readonly source: string;
  readonly read: string;
  readonly used: string;
  readonly returns: string;
  readonly allowances: string;
  readonly noCustomer: string;
  readonly duplicates: string;
  readonly outOfScope: string;
  readonly rejected: string;
  readonly adds: string;
  readonly addsYes: string;
  addsNo(difference: string): string;
  readonly sources: Readonly<Record<SourceKind, string>>;
  readonly reasonHeading: string;
  readonly reason: string;
  readonly rows: string;
  readonly noReasons: string;
  /** By code (E-..., X-...); a code without words is shown as it is. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly ledgerHeading: string;
  readonly gross: string;
  readonly lessAllowances: string;
  readonly lessReturns: string;
  readonly revenue: string;
  returnRate(ratio: string): string;
  readonly ofNoCustomer: string;
  readonly suspectedLabel: string;
  suspected(count: number): string;
  readonly checksHeading: string;
  /** By name of the check. */
  readonly checks: Readonly<Record<string, string>>;
  readonly agrees: string;
  differs(by: string): string;
  checkDetail(left: string, right: string): string;
}

export interface MissingWords {
  readonly heading: string;
  readonly cost: string;
  coverage(ratio: string): string;
  readonly receivables: string;
  readonly customerSheet: string;
  readonly handler: string;
  readonly region: string;
  readonly dueDates: string;
}

export interface CustomerListWords {
  readonly tab: string;
  readonly title: string;
  readonly columns: Readonly<Record<CustomerColumnKey, string>>;
}

/** One class of customers and its sheet. */
export interface ClassWords {
  readonly tab: string;
  readonly title: string;
  /** What makes a customer one of these, with the window. */
  meaning(churnDays: number): string;
  /** Count, ratio and amount in one sentence. */
  fact(count: number, ratio: string | null, amount: string): string;
  /** What to do with the list. */
  readonly todo: string;
  readonly empty: string;
}
