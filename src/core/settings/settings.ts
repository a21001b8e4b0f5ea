import type { CivilDay } from '../values/civilDay';
import type { Period, PeriodKind } from '../values/period';
import { DEFAULT_SIGNALS, DEFAULT_TAGS, type ActionTexts, type SignalSettings, type TagLists } from './labels';
import { DEFAULT_PIVOT_DATA, type PivotDataSettings } from './pivotData';
import { DEFAULT_ROUTINE, type RoutineSettings } from './routine';
import { DEFAULT_BENEFITS, DEFAULT_COUPONS, DEFAULT_TODAY, type Benefits, type CouponSettings, type TodaySettings } from './dailyWork';

/**
 * Every choice a user may make, as one document: stored in the workbook, given by `--settings`, printed where it
 * matters. Money thresholds are decimal strings in the ledger's currency so that cuts stay exact.
 */
export interface Settings {
  /** Churn window L in days (D8, D9). */
  readonly churnDays: number;
  /** Own-rhythm factors of D9: about to churn beyond `about` typical intervals, churned beyond `churned`. */
  readonly churnMode: 'fixed' | 'ownRhythm';
  readonly ownRhythm: { readonly about: number; readonly churned: number };
  readonly abc: {
    readonly mode: 'dynamic' | 'fixed';
    readonly base: 'gross' | 'net';
    /** Cumulative cuts in percent, whole numbers (D11 dynamic): A below the first, B below the second. */
    readonly dynamicCuts: readonly [number, number];
    /** Inclusive lower bounds of A, B and C (D11 fixed). */
    readonly fixedCuts: readonly [string, string, string];
    /** The grading period: the last full calendar month before the as-of date's month, or the analysis period. */
    readonly gradingPeriod: 'lastFullMonth' | 'period';
  };
  /** D10. */
  readonly momentum: { readonly percent: number; readonly moneyFloor: string; readonly daysFloor: number };
  readonly signals: SignalSettings;
  /** D20: inclusive lower bounds of VIP and ordinary; months without a deal that make an ordinary customer dormant. */
  readonly valueTag: { readonly vip: string; readonly ordinary: string; readonly dormantMonths: number };
  /** R-B1: least purchase days of a customer of high value and of an ordinary one, beside the amounts of {@link valueTag}. */
  readonly tiers: { readonly highDays: number; readonly ordinaryDays: number };
  /** D5: document prefixes that mark a return, matched only when followed by a digit; none by default. */
  readonly returnPrefixes: readonly string[];
  /** D7: what a cost of 0 means. */
  readonly zeroCost: 'missing' | 'real';
  /** Whether exact duplicate lines stay in the figures (M6); dropping them is the user's decision. */
  readonly duplicates: 'keep' | 'drop';
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalStartMonth: number;
  readonly period: PeriodKind | Period;
  /** D3: the prior year by date, or by weekday (364 days back). */
  readonly priorYearShift: 'sameDate' | 'sameWeekday';
  /** A fixed as-of date, or the latest valid sale date that is not after today (D1). */
  readonly asOf: CivilDay | 'lastSale' | 'today';
  /** D16: months of expected retention in the simple customer value. */
  readonly clvMonths: number;
  /** D13: days of credit where neither a due date nor customer terms are known; null = due at once, flagged. */
  readonly defaultTermDays: number | null;
  /** How many customers the top list shows. */
  readonly topCustomers: number;
  /** Days without a contact after which a customer counts as not looked after. */
  readonly contactDays: number;
  /** D19: the top score of the satisfaction survey; null = what its scale column or its highest score says. */
  readonly satisfactionScale: 5 | 10 | null;
  /** Days after an event in which a purchase counts as won by it. */
  readonly eventDays: number;
  readonly tags: TagLists;
  readonly actions: ActionTexts;
  /** What amounts are in, as the sheets print it ("元", "USD"); null = not said. It converts nothing. */
  readonly currency: string | null;
  /** Phones and e-mails on our sheets: as written, or with their middle hidden (R-K1). */
  readonly contactDetails: 'shown' | 'masked';
  /** The language of the sheets; null = that of whoever asks for them. */
  readonly language: 'zh-CN' | 'en-US' | null;
  readonly today: TodaySettings;
  readonly coupons: CouponSettings;
  /** Snapshots, reviews, refresh. */
  readonly routine: RoutineSettings;
  /** Price and coupon by grade. */
  readonly benefits: Benefits;
  /** Tables for pivoting: when they are built, and how long they may be. */
  readonly pivotData: PivotDataSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  churnDays: 90,
  churnMode: 'fixed',
  ownRhythm: { about: 1.5, churned: 3 },
  abc: {
    mode: 'dynamic',
    base: 'gross',
    dynamicCuts: [20, 80],
    fixedCuts: ['100000', '50000', '10000'],
    gradingPeriod: 'lastFullMonth',
  },
  momentum: { percent: 50, moneyFloor: '1000', daysFloor: 2 },
  signals: DEFAULT_SIGNALS,
  valueTag: { vip: '100000', ordinary: '10000', dormantMonths: 3 },
  tiers: { highDays: 2, ordinaryDays: 1 },
  returnPrefixes: [],
  zeroCost: 'missing',
  duplicates: 'keep',
  fiscalStartMonth: 1,
  period: 'month',
  priorYearShift: 'sameDate',
  asOf: 'lastSale',
  clvMonths: 12,
  defaultTermDays: null,
  topCustomers: 20,
  contactDays: 60,
  satisfactionScale: null,
  eventDays: 90,
  tags: DEFAULT_TAGS,
  actions: {},
  currency: null,
  contactDetails: 'shown',
  language: null,
  today: DEFAULT_TODAY,
  coupons: DEFAULT_COUPONS,
  routine: DEFAULT_ROUTINE,
  benefits: DEFAULT_BENEFITS,
  pivotData: DEFAULT_PIVOT_DATA,
};
