import type { Settings } from '../../settings/settings';
import { compareMinor } from '../../values/minor';
import { minorAt, type MinorColumn } from '../../values/minorColumn';
import { thresholdAt } from '../thresholds';

/** High value, ordinary, low value (高价值 / 普通 / 低价值). */
export const TIERS = ['high', 'ordinary', 'low'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * The tier of each customer by the standard (R-B1): the lifetime net revenue cuts of D20, and beside them at least so many
 * purchase days, so that one great order alone makes no customer of high value. Lower bounds are inclusive; both must hold.
 * @param purchaseDays distinct days with a purchase, by customer
 */
export function tiersByStandard(revenue: MinorColumn, purchaseDays: Int32Array, settings: Pick<Settings, 'valueTag' | 'tiers'>): Tier[] {
  const high = thresholdAt(settings.valueTag.vip, revenue.scale);
  const ordinary = thresholdAt(settings.valueTag.ordinary, revenue.scale);
  const { highDays, ordinaryDays } = settings.tiers;
  return Array.from({ length: revenue.length }, (_, c): Tier => {
    const amount = minorAt(revenue, c);
    const days = purchaseDays[c]!;
    if (compareMinor(amount, high) >= 0 && days >= highDays) return 'high';
    return compareMinor(amount, ordinary) >= 0 && days >= ordinaryDays ? 'ordinary' : 'low';
  });
}
