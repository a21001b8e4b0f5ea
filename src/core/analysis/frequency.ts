import { addDays, type CivilDay } from '../values/civilDay';
import { minor } from '../values/minor';
import type { Momentum } from './analysis';
import { momentumOf } from './momentum';
import { purchasesWithin, type PurchaseDays } from './purchaseDays';

/** D10 on purchase days, one entry a customer. */
export interface FrequencyMomentum {
  /** Purchase days of the last 30 days and of the 30 before. */
  readonly last30: Int32Array;
  readonly prior30: Int32Array;
  readonly momentum: readonly Momentum[];
  /** {@link chanceOf} the two counts. */
  readonly chance: Float64Array;
}

/**
 * @param isNew first purchase later than the as-of date less 59 days
 * @param daysFloor least change in purchase days
 */
export function frequencyMomentum(
  purchases: PurchaseDays,
  asOf: CivilDay,
  isNew: (customer: number) => boolean,
  { percent, daysFloor }: { readonly percent: number; readonly daysFloor: number },
): FrequencyMomentum {
  const within = (from: number, to: number): Int32Array =>
    Int32Array.from({ length: purchases.customers }, (_, c) => purchasesWithin(purchases, c, addDays(asOf, from), addDays(asOf, to)));
  const last30 = within(-29, 0);
  const prior30 = within(-59, -30);
  const momentum = Array.from(last30, (now, c) =>
    momentumOf({ last30: minor(now), prior30: minor(prior30[c]!), isNew: isNew(c) }, percent, minor(daysFloor)),
  );
  return { last30, prior30, momentum, chance: Float64Array.from(last30, (now, c) => chanceOf(now, prior30[c]!)) };
}

/** Beyond this probability a change may be chance (D10). */
export const MAY_BE_CHANCE = 0.1;

/**
 * Two-sided exact p of Binomial(now + before, 1/2): how likely at least so uneven a split is when nothing changed.
 * 8 against 3 gives 0.227, 6 against 1 gives 0.125; 1 where both are equal.
 */
export function chanceOf(now: number, before: number): number {
  const n = now + before;
  const most = Math.max(now, before);
  let ways = 1; // C(n, k), exact below 2^53: n is at most 60
  let tail = 0;
  for (let k = n; k >= most; k--) {
    tail += ways;
    ways = (ways * k) / (n - k + 1);
  }
  return Math.min(1, (2 * tail) / 2 ** n);
}
