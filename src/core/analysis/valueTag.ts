import { addMonths, NO_DAY, type CivilDay } from '../values/civilDay';
import { compareMinor } from '../values/minor';
import { minorAt, type MinorColumn } from '../values/minorColumn';
import type { Settings } from '../settings/settings';
import type { ValueTag } from './analysis';
import { thresholdAt } from './thresholds';

/**
 * D20. The suggested tag from lifetime net revenue, lower bounds inclusive; an ordinary customer whose last purchase
 * lies before the as-of date less the dormant months is dormant. A tag set by hand is never replaced: this is the
 * suggestion beside it.
 */
export function valueTagsOf(revenue: MinorColumn, lastPurchase: Int32Array, asOf: CivilDay, settings: Settings['valueTag']): ValueTag[] {
  const vip = thresholdAt(settings.vip, revenue.scale);
  const ordinary = thresholdAt(settings.ordinary, revenue.scale);
  const dormantBefore = addMonths(asOf, -settings.dormantMonths);
  return Array.from({ length: revenue.length }, (_, customer): ValueTag => {
    const amount = minorAt(revenue, customer);
    if (compareMinor(amount, vip) >= 0) return 'vip';
    if (compareMinor(amount, ordinary) < 0) return 'potential';
    const last = lastPurchase[customer]!;
    return last !== NO_DAY && last < dormantBefore ? 'dormant' : 'ordinary';
  });
}
