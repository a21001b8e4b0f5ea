import type { Customers } from '../records/book';
import type { Settings } from '../settings/settings';
import type { CivilDay } from '../values/civilDay';
import type { MinorColumn } from '../values/minorColumn';
import { activityOf } from './activity';
import type { ActivityState, CustomerState, Grade, Periods, ValueTag } from './analysis';
import { gradingOf, type Grading } from './grading';
import type { LedgerBase } from './ledgerBase';
import { flowSets, stateOf, type LifecycleInput } from './lifecycle';
import { rhythmOf, type Rhythm } from './rhythm';
import { tiersInForce } from './tiers/tiersInForce';
import type { Tier } from './tiers/tierOf';
import { valueTagsOf } from './valueTag';

/** The classes of each customer that settings decide, in the order of the book's customers. */
export interface Classes {
  readonly asOf: CivilDay;
  readonly inScope: Uint8Array;
  /** Lifetime net revenue. */
  readonly revenue: MinorColumn;
  readonly state: readonly CustomerState[];
  readonly activity: readonly ActivityState[];
  readonly grade: readonly Grade[];
  readonly valueTag: readonly ValueTag[];
  /** The tier in force: the one set by hand, else that of the standard. */
  readonly tier: readonly Tier[];
}

/** The classes and what they were made from. */
export interface Classified extends Classes {
  readonly lifecycleInput: LifecycleInput;
  readonly flows: Uint16Array;
  readonly rhythm: Rhythm;
  readonly grading: Grading;
}

/** Lifecycle (D8), rhythm and activity (D9), grades (D11), tags (D20) and tiers (R-B1) of one book under one set of settings. */
export function classify(customers: Customers, base: LedgerBase, periods: Periods, settings: Settings): Classified {
  const { asOf, ledger, inScope, orders, purchases, spans, revenue } = base;
  const lifecycleInput = { purchases, firstDeal: customers.firstDeal, churnDays: settings.churnDays };
  const flows = Uint16Array.from({ length: customers.length }, (_, c) => flowSets(lifecycleInput, c, periods.current));
  const rhythm = rhythmOf(purchases);
  const grading = gradingOf(ledger, orders.purchaseLine, inScope, periods, settings.abc);
  return {
    asOf,
    inScope,
    revenue,
    lifecycleInput,
    flows,
    rhythm,
    grading,
    state: Array.from(flows, stateOf),
    activity: activityOf(spans.elapsed, rhythm, settings),
    grade: grading.grades,
    valueTag: valueTagsOf(revenue, spans.last, asOf, settings.valueTag),
    tier: tiersInForce(customers, revenue, spans.purchaseDays, settings).inForce,
  };
}
