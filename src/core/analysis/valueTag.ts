import { compareMinor, type Minor } from '../values/minor';
import { minorAt, type MinorColumn } from '../values/minorColumn';
import type { Settings } from '../settings/settings';
import type { ValueTag } from './analysis';
import { thresholdAt } from './thresholds';

/** D20. The suggested tag from lifetime net revenue; lower bounds inclusive. A tag set by hand is never replaced. */
export function valueTagsOf(revenue: MinorColumn, settings: Settings['valueTag']): ValueTag[] {
  const vip: Minor = thresholdAt(settings.vip, revenue.scale);
  const ordinary: Minor = thresholdAt(settings.ordinary, revenue.scale);
  return Array.from({ length: revenue.length }, (_, customer): ValueTag => {
    const amount = minorAt(revenue, customer);
    if (compareMinor(amount, vip) >= 0) return 'vip';
    return compareMinor(amount, ordinary) >= 0 ? 'ordinary' : 'potential';
  });
}
