/** Why a customer's money is at risk, the worst first; a customer is in the first class that fits (R-L1). */
export const RISK_CLASSES = ['churned', 'aboutToChurn', 'late', 'falling'] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];

/** Kinds of customers that coupons can be meant for: those at risk, and of the others the returned, new and never bought ones. */
export const COUPON_CLASSES = [...RISK_CLASSES, 'returning', 'new', 'never'] as const;
export type CouponClass = (typeof COUPON_CLASSES)[number];

/** Settings of today's list (R-L1 to R-L6). */
export interface TodaySettings {
  /** Customers to be called. */
  readonly rows: number;
  /** Beyond them, customers who owe at least as much as is at risk. */
  readonly collectRows: number;
  /** Days for which a customer rests after something was done without a next date. */
  readonly restDays: number;
  /** Chance in percent that a customer of the class is lost if nobody calls. */
  readonly lossPercent: Readonly<Record<RiskClass, number>>;
}

/** Settings of the coupon list (R-L8). */
export interface CouponSettings {
  readonly classes: readonly CouponClass[];
  /** What the coupons of a window may cost; money of the ledger. */
  readonly budget: string;
  /** What a coupon costs us, in percent of its face value. */
  readonly costPercent: number;
  /** Days within which nobody gets a second coupon. */
  readonly windowDays: number;
}

/** What customers of a grade are offered. */
export interface Benefit {
  /** Off the list price, in percent; 0 = none. */
  readonly discountPercent: number;
  /** Face value of a coupon; 0 = none. */
  readonly coupon: string;
}
export type Benefits = Readonly<Record<'A' | 'B' | 'C' | 'D', Benefit>>;

export const DEFAULT_TODAY: TodaySettings = { rows: 20, collectRows: 5, restDays: 7, lossPercent: { churned: 80, aboutToChurn: 50, late: 30, falling: 20 } };
export const DEFAULT_COUPONS: CouponSettings = { classes: ['churned', 'aboutToChurn', 'late'], budget: '2000', costPercent: 100, windowDays: 90 };
export const DEFAULT_BENEFITS: Benefits = {
  A: { discountPercent: 10, coupon: '100' },
  B: { discountPercent: 5, coupon: '50' },
  C: { discountPercent: 2, coupon: '30' },
  D: { discountPercent: 0, coupon: '20' },
};
