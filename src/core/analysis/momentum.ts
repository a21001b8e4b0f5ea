import { compareMinor, compareProducts, signOf, subMinor, type Minor } from '../values/minor';
import type { Momentum } from './analysis';

export interface MomentumInput {
  /** Net sales of the last 30 days (W1) and of the 30 days before (W0). */
  readonly last30: Minor;
  readonly prior30: Minor;
  /** First purchase later than the as-of date less 59 days. */
  readonly isNew: boolean;
}

/**
 * D10 on net sales. Surge: W1 >= (1 + t) W0 and W1 - W0 >= floor; plunge: W1 <= (1 - t) W0 and W0 - W1 >= floor. A
 * start from nothing is "restarted", not a surge: there is nothing to compare with.
 * @param percent t in percent, a whole number
 * @param floor   least change in money, at the scale of the amounts
 */
export function momentumOf({ last30, prior30, isNew }: MomentumInput, percent: number, floor: Minor): Momentum {
  if (isNew) return 'new';
  if (signOf(prior30) === 0 && signOf(last30) > 0) return 'restarted';
  const up = compareProducts(last30, 100, prior30, 100 + percent) >= 0;
  if (up && compareMinor(subMinor(last30, prior30), floor) >= 0 && signOf(subMinor(last30, prior30)) > 0) return 'surge';
  const down = compareProducts(last30, 100, prior30, 100 - percent) <= 0;
  if (down && compareMinor(subMinor(prior30, last30), floor) >= 0 && signOf(subMinor(prior30, last30)) > 0) return 'plunge';
  return 'steady';
}
