import { addDays, type Day } from './calendar';

/** A customer as the coupon list looks at him. */
export interface CouponCandidate {
  readonly id: string;
  /** R-L1's class, else returning, new or never of D8; null = neither. */
  readonly class: string | null;
  readonly atRisk: bigint;
  readonly revenue: bigint;
  /** Face value by the grade at stake, in whole units. */
  readonly value: number;
  readonly last: Day | null;
  readonly reachable: boolean;
}

export interface PlainCoupons {
  readonly lines: readonly string[];
  readonly unreachable: readonly string[];
  readonly beyond: number;
  readonly recent: number;
}

/** R-L8. @param spent what coupons of the window have cost @param percent of the face value that a coupon costs */
export function plainCoupons(candidates: readonly CouponCandidate[], classes: readonly string[], today: Day, windowDays: number, budget: number, spent: number, percent: number): PlainCoupons {
  const chosen = candidates.filter((one) => one.class !== null && classes.includes(one.class));
  const resting = chosen.filter(({ last }) => last !== null && last > addDays(today, -windowDays));
  const free = chosen.filter((one) => !resting.includes(one) && one.value > 0).sort((a, b) => (a.atRisk !== b.atRisk ? (a.atRisk > b.atRisk ? -1 : 1) : a.revenue !== b.revenue ? (a.revenue > b.revenue ? -1 : 1) : a.id < b.id ? -1 : 1));
  const reachable = free.filter(({ reachable: can }) => can);
  let left = 100 * (budget - spent);
  const lines: string[] = [];
  for (const { id, value } of reachable) {
    left -= value * percent;
    if (left < 0) break;
    lines.push(id);
  }
  return { lines, unreachable: free.filter(({ reachable: can }) => !can).map(({ id }) => id), beyond: reachable.length - lines.length, recent: resting.length };
}
