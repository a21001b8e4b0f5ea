import type { Settings } from '../settings/settings';
import type { ActivityState } from './analysis';
import type { Rhythm } from './rhythm';

/** In own rhythm, e beyond this many days is churned whatever the rhythm, and e up to this many days never is. */
const ALWAYS_CHURNED = 365;
const NEVER_CHURNED = 30;

/**
 * D9. Where each customer stands at the as-of date, by elapsed days e (-1 = never bought). Own rhythm is the user's
 * choice and stands however few gaps there are; without any gap in the book nothing has a rhythm and the fixed rule serves.
 */
export function activityOf(elapsed: Int32Array, rhythm: Rhythm, settings: Settings): ActivityState[] {
  const own = settings.churnMode === 'ownRhythm' && rhythm.gapCount > 0;
  return Array.from(elapsed, (e, customer) => {
    if (e < 0) return 'never';
    return own ? byOwnRhythm(e, boundsOf(customer, rhythm, settings)) : byFixedWindow(e, settings.churnDays);
  });
}

/** Churned: e > L; about to churn: e > 2L/3. */
function byFixedWindow(e: number, churnDays: number): ActivityState {
  if (e > churnDays) return 'churned';
  return 3 * e > 2 * churnDays ? 'aboutToChurn' : 'active';
}

interface Bounds {
  readonly about: number;
  readonly churned: number;
}

function byOwnRhythm(e: number, bounds: Bounds): ActivityState {
  if (e > Math.max(bounds.churned, NEVER_CHURNED) || e > ALWAYS_CHURNED) return 'churned';
  return e > bounds.about ? 'aboutToChurn' : 'active';
}

/** a*m and c*m; with one purchase only, the book's P90 of first gaps stands for a*m, and c/a times it for c*m. */
function boundsOf(customer: number, rhythm: Rhythm, { ownRhythm: { about, churned } }: Settings): Bounds {
  const interval = rhythm.typicalInterval[customer]!;
  if (!Number.isNaN(interval)) return { about: about * interval, churned: churned * interval };
  const firstGap = rhythm.firstGapP90!;
  return { about: firstGap, churned: (firstGap * churned) / about };
}
