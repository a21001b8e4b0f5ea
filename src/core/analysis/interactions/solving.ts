import { NOT_SAID, OPEN, type ContactLog } from './contactLog';

/** How some contacts that ask for an answer were settled. */
export interface Solving {
  readonly asked: number;
  readonly solved: number;
  readonly open: number;
  /** Days to the solution, over the solved ones; null without any, or where the sheet has no days of solution. */
  readonly medianDays: number | null;
  readonly meanDays: number | null;
}

/** @param contacts positions in the log; those that ask for nothing are passed over */
export function solvingOf(log: ContactLog, contacts: readonly number[]): Solving {
  const days: number[] = [];
  let [asked, open, solved] = [0, 0, 0];
  for (const i of contacts) {
    const after = log.solvedAfter[i]!;
    if (after === NOT_SAID) continue;
    asked++;
    if (after === OPEN) open++;
    else {
      solved++;
      days.push(after);
    }
  }
  days.sort((a, b) => a - b);
  const half = days.length >> 1;
  return {
    asked,
    solved,
    open,
    medianDays: days.length === 0 ? null : days.length % 2 === 1 ? days[half]! : (days[half - 1]! + days[half]!) / 2,
    meanDays: days.length === 0 ? null : days.reduce((sum, one) => sum + one, 0) / days.length,
  };
}
