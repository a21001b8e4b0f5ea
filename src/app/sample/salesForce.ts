import type { CivilDay } from '../../core/values/civilDay';
import { addDays } from '../../core/values/civilDay';

/** How many salespeople the words of a language must name. */
export const SALESPEOPLE = 10;

/** Two people left on the way; their customers were handed to the person who followed. */
interface HandOver {
  leaver: number;
  follower: number;
  /** When, as a share of the ledger's span. */
  at: number;
}
const HAND_OVERS: readonly HandOver[] = [
  { leaver: 8, follower: 2, at: 0.38 },
  { leaver: 9, follower: 5, at: 0.64 },
];

/** The salespeople who share each region, in the order of the words' regions (seven). */
const TEAM_BY_REGION: readonly (readonly number[])[] = [[0, 1, 8], [3, 9], [4], [6], [7], [7], [6]];

/** Who looks after a customer at the start of the relation. `draw` is a number in [0, 1). */
export function firstHandler(region: number, draw: number): number {
  const team = TEAM_BY_REGION[region] ?? [0];
  return team[Math.floor(draw * team.length)] ?? 0;
}

/** Who looks after the customer on a day, after the hand-overs up to it. */
export function handlerOn(first: number, day: CivilDay, start: CivilDay, end: CivilDay): number {
  const handOver = HAND_OVERS.find(({ leaver }) => leaver === first);
  if (!handOver) return first;
  return day >= addDays(start, Math.round(handOver.at * (end - start))) ? handOver.follower : first;
}
