import type { CouponClass } from '../../settings/dailyWork';
import type { Settings } from '../../settings/settings';
import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, signOf, subMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt, type MinorColumn } from '../../values/minorColumn';
import type { Analysis, Grade } from '../analysis';
import { gradeAtStake } from '../today/gradeAtStake';
import type { ValueAtRisk } from '../today/valueAtRisk';
import { couponClassOf } from './couponClass';
import type { CouponIssue } from './couponLog';
import { couponBudget, couponCost, faceValue } from './couponMoney';

/** One customer who is to get a coupon, or cannot be reached with one. */
export interface CouponLine {
  readonly customer: number;
  readonly class: CouponClass;
  /** The grade at stake (R-L4): it decides the coupon's value. */
  readonly grade: Grade;
  /** Face value, a decimal of the settings. */
  readonly value: string;
}

/** The coupon list; money at COUPON_SCALE. */
export interface CouponList {
  /** Whom to send one, greatest value at risk first. */
  readonly lines: readonly CouponLine[];
  /** Of the chosen classes and free for a coupon, but without a usable phone number. */
  readonly unreachable: readonly CouponLine[];
  /** Reachable, but the budget ends before them. */
  readonly beyondBudget: number;
  /** Of the chosen classes, with a coupon within the window. */
  readonly recent: number;
  readonly budget: Minor;
  /** What coupons of the log within the window have cost. */
  readonly spent: Minor;
  /** What the list would cost. */
  readonly cost: Minor;
}

export interface CouponInput {
  readonly analysis: Analysis;
  readonly risk: ValueAtRisk;
  readonly settings: Pick<Settings, 'coupons' | 'benefits'>;
  readonly log: readonly CouponIssue[];
  /** By customer, plans included; null = nobody ever had one. */
  readonly lastCoupon: Int32Array | null;
  readonly today: CivilDay;
  readonly isReachable: (customer: number) => boolean;
}

/**
 * R-L8. Customers of the chosen classes without a coupon in the window, greatest value at risk first (then revenue, then id), as
 * far as the budget goes: the budget is for a window, so what the log says was issued within it counts. The list ends with the
 * first coupon that no longer fits, so that a greater budget only ever adds customers. A grade whose coupon is 0 gets none.
 */
export function couponList({ analysis, risk, settings, log, lastCoupon, today, isReachable }: CouponInput): CouponList {
  const { coupons, benefits } = settings;
  const windowStart = today - coupons.windowDays;
  const chosen = new Set<CouponClass>(coupons.classes);
  const reachable: CouponLine[] = [];
  const unreachable: CouponLine[] = [];
  let recent = 0;
  for (const customer of inOrder(analysis, risk)) {
    const own = couponClassOf(risk.classes[customer] ?? null, analysis.customers.state[customer]);
    if (own === null || !chosen.has(own)) continue;
    const grade = gradeAtStake(analysis, customer);
    const value = benefits[grade].coupon;
    if ((lastCoupon?.[customer] ?? NO_DAY) > windowStart) recent++;
    else if (signOf(faceValue(value)) > 0) (isReachable(customer) ? reachable : unreachable).push({ customer, class: own, grade, value });
  }
  const budget = couponBudget(coupons.budget);
  const inWindow = log.flatMap(({ issued, value }) => (issued > windowStart && value !== null ? [value] : []));
  const spent = inWindow.reduce((sum, value) => addMinor(sum, couponCost(value, coupons.costPercent)), ZERO);
  const { lines, cost } = withinBudget(reachable, subMinor(budget, spent), coupons.costPercent);
  return { lines, unreachable, beyondBudget: reachable.length - lines.length, recent, budget, spent, cost };
}

function withinBudget(wanted: readonly CouponLine[], left: Minor, costPercent: number): { readonly lines: CouponLine[]; readonly cost: Minor } {
  let cost: Minor = ZERO;
  for (const [index, { value }] of wanted.entries()) {
    const more = addMinor(cost, couponCost(value, costPercent));
    if (compareMinor(more, left) > 0) return { lines: wanted.slice(0, index), cost };
    cost = more;
  }
  return { lines: [...wanted], cost };
}

/** Customers of the as-of date, greatest value at risk first. */
function inOrder({ customers }: Analysis, { amounts }: ValueAtRisk): number[] {
  const { ids, revenue, inScope } = customers;
  const all = Array.from({ length: customers.length }, (_, customer) => customer).filter((customer) => inScope[customer] === 1);
  const by = (column: MinorColumn, a: number, b: number): number => compareMinor(minorAt(column, b), minorAt(column, a));
  return all.sort((a, b) => by(amounts, a, b) || by(revenue, a, b) || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b));
}
