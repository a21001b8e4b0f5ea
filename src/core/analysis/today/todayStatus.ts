import type { CivilDay } from '../../values/civilDay';
import { isBlankInput, isDone, quietUntil, type FollowUp } from './followUp';

/** Where a customer stands today by the user's own entries. */
export type TodayStatus =
  /** Nothing entered, or nothing in force. */
  | { readonly is: 'open' }
  /** The date set for the next talk has come, and nobody has entered a result since. */
  | { readonly is: 'due'; readonly since: CivilDay }
  | { readonly is: 'done' }
  | { readonly is: 'postponed'; readonly until: CivilDay };

/** R-L6: done today before anything; then postponed, while an entry is in force; then due; else open. @param entry the customer's latest */
export function todayStatus(entry: FollowUp | undefined, today: CivilDay, restDays: number): TodayStatus {
  if (!entry || isBlankInput(entry)) return { is: 'open' };
  const { next, noted, closed } = entry;
  if (closed === null) {
    if (noted === today && isDone(entry)) return { is: 'done' };
    const until = quietUntil(entry, restDays);
    if (until > today) return { is: 'postponed', until };
  }
  // An entry taken back before its date (closed earlier) sets no date; one made on or after its date has met it.
  const stands = next !== null && next <= today && (closed === null || closed >= next);
  return stands && (next > noted || !isDone(entry)) ? { is: 'due', since: next } : { is: 'open' };
}
