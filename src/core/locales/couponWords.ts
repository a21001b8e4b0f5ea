import type { CouponClass } from '../settings/dailyWork';

/** Columns of the coupon list. */
export type CouponColumn = 'customer' | 'customerId' | 'contact' | 'phone' | 'handler' | 'reach' | 'class' | 'reason' | 'grade' | 'value' | 'lastCoupon' | 'issued';

/** Columns of the coupon log. */
export type CouponLogColumn = 'issued' | 'customer' | 'customerId' | 'value' | 'noted' | 'key';

/** Words of the coupon list (优惠券名单) and of the coupon log (发券记录). */
export interface CouponWords {
  readonly tab: string;
  readonly title: string;
  /** The question the sheet answers, for the contents. */
  readonly about: string;
  headline(count: number, cost: string): string | null;
  /** How many coupons, what they cost, and what is left of the budget. */
  answer(count: number, cost: string, left: string, budget: string, windowDays: number): string;
  readonly none: string;
  spent(amount: string): string;
  beyond(count: number): string;
  recent(count: number, windowDays: number): string;
  unreachable(count: number): string;
  /** Nobody has a usable phone: what would bring the list. */
  noPhones(count: number): string;
  /** For whom the list is, by the settings. */
  chosen(classes: readonly string[]): string;
  readonly inputs: string;
  readonly classes: Readonly<Record<CouponClass, string>>;
  /** Why a customer gets one: days since the last purchase, the usual interval where there is one. */
  reason(days: number, usual: number | null): string;
  readonly neverBought: string;
  readonly reachable: string;
  readonly noPhone: string;
  /** What stands in the date cell and is no date. */
  unreadDate(text: string): string;
  readonly columns: Readonly<Record<CouponColumn, string>>;
  readonly benefits: {
    readonly heading: string;
    readonly aside: string;
    readonly grade: string;
    readonly discount: string;
    readonly coupon: string;
    readonly count: string;
    readonly cost: string;
    readonly noDiscount: string;
  };
  readonly log: {
    readonly tab: string;
    readonly title: string;
    readonly about: string;
    headline(count: number): string | null;
    answer(count: number, customers: number): string;
    readonly none: string;
    readonly note: string;
    readonly columns: Readonly<Record<CouponLogColumn, string>>;
  };
}
