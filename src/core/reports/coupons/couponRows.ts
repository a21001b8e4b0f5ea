import { couponClassOf } from '../../analysis/coupons/couponClass';
import type { CouponLine } from '../../analysis/coupons/couponList';
import { gradeAtStake } from '../../analysis/today/gradeAtStake';
import { matchKey } from '../../records/cells/matchKey';
import type { ReportContext } from '../shared/reportContext';

/** A row of the coupon sheet. */
export interface CouponRow extends Omit<CouponLine, 'class'> {
  readonly class: CouponLine['class'] | null;
  readonly reachable: boolean;
  /** What stands in the date cell and is no date. */
  readonly unread: string | null;
}

/**
 * The rows of the coupon sheet: whom to send one, whom none can be sent for want of a phone, and last who is on neither list
 * but has something in the date cell that is no date: it is given back, not dropped.
 */
export function couponRows(context: ReportContext): CouponRow[] {
  const { analysis, desk } = context;
  const { lines, unreachable } = desk.coupons;
  const { ids, state } = analysis.customers;
  const unreadOf = (customer: number): string | null => desk.unreadCoupons.get(matchKey(ids[customer] ?? '')) ?? null;
  const row = (line: CouponLine, reachable: boolean): CouponRow => ({ ...line, reachable, unread: unreadOf(line.customer) });
  // Where nobody has a phone the sheet says what would bring it: a list of hundreds who cannot be reached helps nobody.
  const without = desk.phones.size === 0 ? [] : unreachable;
  const rows = [...lines.map((line) => row(line, true)), ...without.map((line) => row(line, false))];
  const listed = new Set(rows.map(({ customer }) => customer));
  const givenBack = Array.from(context.order)
    .filter((customer) => !listed.has(customer) && unreadOf(customer) !== null)
    .map((customer): CouponRow => {
      const grade = gradeAtStake(analysis, customer);
      const own = couponClassOf(desk.risk.classes[customer] ?? null, state[customer]);
      return { customer, class: own, grade, value: analysis.settings.benefits[grade].coupon, reachable: desk.phones.has(customer), unread: unreadOf(customer) };
    });
  return [...rows, ...givenBack];
}
