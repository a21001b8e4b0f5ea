import type { CivilDay } from '../../values/civilDay';

/** What came of a call or visit, as the drop-down offers it. */
export const FOLLOW_UP_RESULTS = ['contacted', 'appointment', 'won', 'noAnswer', 'notNeeded'] as const;
export type FollowUpResult = (typeof FOLLOW_UP_RESULTS)[number];

/** What a user filled in beside a customer of today's list. */
export interface FollowUpInput {
  readonly result: FollowUpResult | null;
  /** A result in the user's own words. */
  readonly remark: string | null;
  readonly next: CivilDay | null;
  /** What stands in the date cell where it is no date: kept as it is. */
  readonly nextText: string | null;
}

/** A line of the follow-up log: an input, whose it is, and from when to when it was in force. */
export interface FollowUp extends FollowUpInput {
  /** Key of the customer: the id. */
  readonly key: string;
  readonly name: string;
  /** Day of the build that first saw it. */
  readonly noted: CivilDay;
  /** Day of the build from which on it was no longer in force; null = it still is. */
  readonly closed: CivilDay | null;
}

export function isBlankInput({ result, remark, next, nextText }: FollowUpInput): boolean {
  return result === null && remark === null && next === null && nextText === null;
}

export function sameInput(a: FollowUpInput, b: FollowUpInput): boolean {
  return a.result === b.result && a.remark === b.remark && a.next === b.next && a.nextText === b.nextText;
}

/** Whether something was done about the customer: any result but a call that nobody answered. Own words count as done. */
export function isDone({ result, remark }: FollowUpInput): boolean {
  return remark !== null || (result !== null && result !== 'noAnswer');
}

/**
 * R-L6. Until when an entry keeps its customer from being called again: the next date; without one, `restDays` after something was
 * done; else it holds for its own day only.
 */
export function quietUntil(entry: FollowUp, restDays: number): CivilDay {
  if (entry.next !== null) return entry.next;
  return (isDone(entry) ? entry.noted + restDays : entry.noted) as CivilDay;
}

/** In force: noted today, or its quiet time is not over. What is in force stands in the input cells. */
export function isInForce(entry: FollowUp, today: CivilDay, restDays: number): boolean {
  return entry.noted >= today || quietUntil(entry, restDays) > today;
}
