import { addDays, addMonths, daysBetween, firstOfMonth, lastOfMonth, within, type Day, type Span } from './calendar';
import { ratio } from './decimal';
import type { LifecycleCounts, LifecycleMonth, State } from './facts';

/** What the lifecycle looks at: a customer's purchase days in order, and a first deal the customer sheet names. */
export interface Buyer {
  readonly purchaseDays: readonly Day[];
  readonly firstDeal: Day | null;
}

/** D8: the flow sets one customer is in. */
export interface Flow {
  readonly opening: boolean;
  readonly bought: boolean;
  readonly new: boolean;
  readonly returning: boolean;
  readonly retained: boolean;
  readonly churned: boolean;
  readonly closing: boolean;
  readonly state: State;
}

/** D8: `min(first sale, first deal of the customer sheet)`; `null` for a customer who never bought. */
export function firstDay(buyer: Buyer): Day | null {
  const first = buyer.purchaseDays[0] ?? null;
  if (first === null) return null;
  return buyer.firstDeal !== null && buyer.firstDeal < first ? buyer.firstDeal : first;
}

/** Last purchase on or before the day. */
export function lastPurchase(buyer: Buyer, day: Day): Day | null {
  return buyer.purchaseDays.filter((purchase) => purchase <= day).at(-1) ?? null;
}

/** D8: Active(t) = at most L days since the last purchase. */
export function isActive(buyer: Buyer, day: Day, churnWindowDays: number): boolean {
  const last = lastPurchase(buyer, day);
  return last !== null && daysBetween(last, day) <= churnWindowDays;
}

export function flowOf(buyer: Buyer, period: Span, churnWindowDays: number): Flow {
  const opening = isActive(buyer, addDays(period.start, -1), churnWindowDays);
  const bought = buyer.purchaseDays.some((day) => within(day, period));
  const first = firstDay(buyer);
  const isNew = bought && first !== null && within(first, period);
  const returning = bought && !isNew && !opening;
  const closing = isActive(buyer, period.end, churnWindowDays);
  const churned = (opening || bought) && !closing;
  return { opening, bought, new: isNew, returning, retained: bought && opening, churned, closing, state: state() };

  function state(): State {
    if (lastPurchase(buyer, period.end) === null) return 'never';
    if (churned) return 'churnedThisPeriod';
    if (!closing) return 'churnedEarlier';
    if (isNew) return 'new';
    if (returning) return 'returning';
    return bought ? 'retained' : 'silent';
  }
}

export function lifecycleCounts(buyers: readonly Buyer[], period: Span, churnWindowDays: number): LifecycleCounts {
  const flows = buyers.map((buyer) => flowOf(buyer, period, churnWindowDays));
  const count = (test: (flow: Flow) => boolean): number => flows.filter(test).length;
  const opening = count((flow) => flow.opening);
  const bought = count((flow) => flow.bought);
  const lost = count((flow) => flow.opening && !flow.closing);
  return {
    opening,
    bought,
    new: count((flow) => flow.new),
    returning: count((flow) => flow.returning),
    retained: count((flow) => flow.retained),
    churned: count((flow) => flow.churned),
    closing: count((flow) => flow.closing),
    never: count((flow) => flow.state === 'never'),
    newRatio: ratio(
      count((flow) => flow.new),
      bought,
    ),
    churnRatio: ratio(lost, opening),
    winBackRatio: ratio(
      count((flow) => flow.returning),
      buyers.filter((buyer) => isLostBefore(buyer, period, churnWindowDays)).length,
    ),
    returningShare: ratio(
      count((flow) => flow.returning),
      bought,
    ),
    retention: ratio(opening - lost, opening),
    repurchase: ratio(buyers.filter((buyer) => buyer.purchaseDays.filter((day) => within(day, period)).length >= 2).length, bought),
  };
}

/** D8 "lost stock at S-1": known to have bought before the period, and not active on the day before it. */
function isLostBefore(buyer: Buyer, period: Span, churnWindowDays: number): boolean {
  const first = firstDay(buyer);
  const isKnown = first !== null && first < period.start && lastPurchase(buyer, period.end) !== null;
  return isKnown && !isActive(buyer, addDays(period.start, -1), churnWindowDays);
}

/** The last 24 months, the as-of month (cut at the as-of date) being the last. */
export function lifecycleByMonth(buyers: readonly Buyer[], asOf: Day, churnWindowDays: number): LifecycleMonth[] {
  return Array.from({ length: 24 }, (_, index) => {
    const start = addMonths(firstOfMonth(asOf), index - 23);
    const end = index === 23 ? asOf : lastOfMonth(start);
    const { opening, bought, new: newBuyers, returning, churned, closing } = lifecycleCounts(buyers, { start, end }, churnWindowDays);
    return { month: start.slice(0, 7), opening, bought, new: newBuyers, returning, churned, closing };
  });
}
