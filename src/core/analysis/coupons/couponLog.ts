import { matchKey } from '../../records/cells/matchKey';
import { NO_DAY, type CivilDay } from '../../values/civilDay';

/** One coupon that a user says was issued. */
export interface CouponIssue {
  /** Key of the customer: the id. */
  readonly key: string;
  readonly name: string;
  /** NO_DAY where the log holds no readable day: such a line is kept and means nothing. */
  readonly issued: CivilDay;
  readonly issuedText: string | null;
  /** Face value as an exact decimal; null where the log does not say. */
  readonly value: string | null;
  /** Day of the build that took it into the log; null for a line the user wrote there. */
  readonly noted: CivilDay | null;
}

/**
 * The log with what was typed into the list since, in order of day. A customer has one coupon a day: the same day typed twice
 * is one line, the earlier one.
 */
export function couponLogAfter(log: readonly CouponIssue[], typed: readonly CouponIssue[]): CouponIssue[] {
  const seen = new Set<string>();
  const lines = [...log, ...typed].filter(({ key, issued, issuedText }) => {
    const name = `${issued} ${issuedText ?? ''} ${matchKey(key)}`;
    return !seen.has(name) && seen.add(name);
  });
  return lines.sort((a, b) => a.issued - b.issued || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/**
 * R-L9, last coupon of each customer: the later of the interactions' and the log's, NO_DAY where there is none. Null where
 * nobody ever had one.
 * @param until days of the log after it are left out: they are plans
 */
export function lastCoupons(ids: readonly string[], fromInteractions: Int32Array | null, log: readonly CouponIssue[], until: number): Int32Array | null {
  const latest = new Map<string, number>();
  for (const { key, issued } of log) {
    if (issued !== NO_DAY && issued <= until) latest.set(matchKey(key), Math.max(latest.get(matchKey(key)) ?? NO_DAY, issued));
  }
  if (latest.size === 0) return fromInteractions;
  return Int32Array.from(ids, (id, customer) => Math.max(fromInteractions?.[customer] ?? NO_DAY, latest.get(matchKey(id)) ?? NO_DAY));
}
