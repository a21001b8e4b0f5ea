import type { Customers } from '../../records/book';
import type { Settings } from '../../settings/settings';
import type { MinorColumn } from '../../values/minorColumn';
import { handSetTier } from './handSetTier';
import { tiersByStandard, type Tier } from './tierOf';

/** The tiers of all customers, by customer. */
export interface Tiers {
  /** By the standard alone. */
  readonly standard: readonly Tier[];
  /** Named by the customer sheet's grade column; null where it names none. */
  readonly handSet: readonly (Tier | null)[];
  /** What counts: the hand-set tier where there is one. */
  readonly inForce: readonly Tier[];
}

/** R-B1, R-B2: a tier set by hand is never overwritten; where the standard says otherwise both are shown. */
export function tiersInForce(customers: Customers, revenue: MinorColumn, purchaseDays: Int32Array, settings: Pick<Settings, 'valueTag' | 'tiers'>): Tiers {
  const standard = tiersByStandard(revenue, purchaseDays, settings);
  const written = customers.text.get('grade');
  const ofText = written?.texts.map((text) => handSetTier(text)) ?? [];
  const handSet = standard.map((_, c) => ofText[written?.codes[c] ?? -1] ?? null);
  return { standard, handSet, inForce: standard.map((tier, c) => handSet[c] ?? tier) };
}
