import { daysBetween, type Day } from './calendar';
import type { Activity } from './facts';
import type { OracleSettings } from './oracleInput';
import { gapsOf, typicalInterval } from './rhythm';

/** What the own-rhythm rule takes from the whole book. */
export interface BookRhythm {
  readonly medianGap: number | null;
  readonly firstGapP90: number | null;
}

/** D9, four-way board at the as-of date. `purchaseDays` are those up to it, in order. */
export function activityOf(purchaseDays: readonly Day[], asOf: Day, book: BookRhythm, settings: OracleSettings): Activity {
  const last = purchaseDays.at(-1);
  if (last === undefined) return 'never';
  const elapsed = daysBetween(last, asOf);
  return settings.churnMode === 'fixed' ? byFixedWindow(elapsed, settings) : byOwnRhythm(purchaseDays, elapsed, book, settings);
}

/** churned: e > L; about to churn: e > 2L/3. */
function byFixedWindow(elapsed: number, settings: OracleSettings): Activity {
  if (elapsed > settings.churnWindowDays) return 'churned';
  return 3 * elapsed > 2 * settings.churnWindowDays ? 'aboutToChurn' : 'active';
}

/** churned: e > max(c m, 30) or e > 365; about to churn: e > a m. One purchase day: about to churn past the book's P90 first gap. */
function byOwnRhythm(purchaseDays: readonly Day[], elapsed: number, book: BookRhythm, settings: OracleSettings): Activity {
  const interval = typicalInterval(gapsOf(purchaseDays), book.medianGap);
  const aboutAfter = interval === null ? book.firstGapP90 : settings.aboutToChurnFactor * interval;
  if (aboutAfter === null) return byFixedWindow(elapsed, settings);
  const churnedAfter = Math.max((aboutAfter * settings.churnFactor) / settings.aboutToChurnFactor, 30);
  if (elapsed > churnedAfter || elapsed > 365) return 'churned';
  return elapsed > aboutAfter ? 'aboutToChurn' : 'active';
}
