import { NO_DAY, type CivilDay } from '../values/civilDay';
import type { Period } from '../values/period';
import type { CustomerState, Lifecycle } from './analysis';
import { purchasesUpTo, type PurchaseDays } from './purchaseDays';

/** Membership of one customer in the flow sets of D8, as bits. */
export const OPENING = 1;
export const BOUGHT = 2;
export const NEW = 4;
export const RETURNING = 8;
export const CHURNED = 16;
export const CLOSING = 32;
/** Bought at some time up to the end of the period. */
export const EVER = 64;
/** Customer before the period, but not active at its eve: who can be won back. */
export const LOST = 128;
/** At least two purchase days within the period (复购). */
export const REPEATED = 256;

export interface LifecycleInput {
  readonly purchases: PurchaseDays;
  /** 首次交易日期 of the customer sheet, NO_DAY where unknown. */
  readonly firstDeal: Int32Array;
  /** L, in days. */
  readonly churnDays: number;
}

/**
 * D8 for one customer and period. Active(t): t - last purchase up to t <= L. `first` is the first purchase, or the
 * sheet's 首次交易日期 where that is earlier; it makes an apparent newcomer a returning one, never a buyer.
 */
export function flowSets(input: LifecycleInput, customer: number, period: Period): number {
  const { purchases, firstDeal, churnDays } = input;
  const start = purchases.starts[customer]!;
  const before = purchasesUpTo(purchases, customer, period.start - 1);
  const upToEnd = period.end >= period.start ? purchasesUpTo(purchases, customer, period.end) : before;
  if (upToEnd === 0) return 0;
  const lastBefore = before > 0 ? purchases.days[start + before - 1]! : -Infinity;
  const last = purchases.days[start + upToEnd - 1]!;
  const deal = firstDeal[customer]!;
  const sale = purchases.days[start]!;
  const first = deal !== NO_DAY && deal < sale ? deal : sale;

  const opening = period.start - 1 - lastBefore <= churnDays;
  const bought = upToEnd > before;
  const closing = period.end - last <= churnDays;
  const isNew = bought && first >= period.start;
  let sets = EVER;
  if (opening) sets |= OPENING;
  if (bought) sets |= BOUGHT;
  if (isNew) sets |= NEW;
  if (bought && !isNew && !opening) sets |= RETURNING;
  if ((opening || bought) && !closing) sets |= CHURNED;
  if (closing) sets |= CLOSING;
  if (first < period.start && !opening) sets |= LOST;
  if (upToEnd - before >= 2) sets |= REPEATED;
  return sets;
}

/** The one state of a customer at the end of the period; the order of the tests is the definition's. */
export function stateOf(sets: number): CustomerState {
  if (!(sets & EVER)) return 'never';
  if (sets & CHURNED) return 'churnedThisPeriod';
  if (!(sets & CLOSING)) return 'churnedEarlier';
  if (sets & NEW) return 'new';
  if (sets & RETURNING) return 'returning';
  return sets & BOUGHT ? 'retained' : 'silent';
}

/**
 * D8 for all customers: set sizes, ratios (null on a zero denominator) and the identity.
 * @param sets      {@link flowSets} of each customer
 * @param inScope   1 for customers that are known at the as-of date
 * @param dataStart first sale of the data, for left censoring
 */
export function lifecycleOf(sets: Uint16Array, inScope: Uint8Array, period: Period, churnDays: number, dataStart: CivilDay): Lifecycle {
  const size = (all: number): number => {
    let count = 0;
    for (let c = 0; c < sets.length; c++) if (inScope[c] && (sets[c]! & all) === all) count++;
    return count;
  };
  const [opening, bought, isNew, returning, churned, closing] = [
    size(OPENING),
    size(BOUGHT),
    size(NEW),
    size(RETURNING),
    size(CHURNED),
    size(CLOSING),
  ];
  const kept = size(OPENING | CLOSING);
  const lostStock = size(LOST);
  const known = inScope.reduce((sum, one) => sum + one, 0);
  return {
    opening,
    bought,
    new: isNew,
    returning,
    retained: size(OPENING | BOUGHT),
    churned,
    closing,
    never: known - size(EVER),
    newRatio: share(isNew, bought),
    churnRatio: share(opening - kept, opening),
    winBackRatio: share(returning, lostStock),
    returningShare: share(returning, bought),
    retention: share(kept, opening),
    repurchase: share(size(REPEATED), bought),
    lostStock,
    identityHolds: closing === opening + isNew + returning - churned,
    newUnsure: period.start - dataStart < churnDays,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
