import { matchKey } from '../../records/cells/matchKey';
import type { CivilDay } from '../../values/civilDay';
import { isBlankInput, isInForce, sameInput, type FollowUp, type FollowUpInput } from './followUp';

/** The input cells of one customer on the list that the last build made; blank ones count, too: they take an entry back. */
export interface WrittenFollowUp extends FollowUpInput {
  readonly key: string;
  readonly name: string;
}

/**
 * The log after what the user wrote, oldest first (R-L5). For the customers of the last list the cells decide: an entry that changed
 * is noted today, one corrected on the day it was noted is replaced, cleared cells take an entry back (on its own day it goes, later
 * it is closed). All other customers keep what the log says. Last, entries whose time is over are closed: their cells become
 * free for the next round, and the log keeps them.
 * @param ofKept gives an entry of a customer who was merged to the one that stands for him (R-G1), after the cells were read under the ids they were written beside
 */
export function followUpLogAfter(
  log: readonly FollowUp[],
  written: readonly WrittenFollowUp[],
  today: CivilDay,
  restDays: number,
  ofKept: (line: FollowUp) => FollowUp = (line) => line,
): FollowUp[] {
  const lines: (FollowUp | null)[] = [...log];
  const openAt = new Map<string, number>();
  lines.forEach((line, index) => {
    if (line && line.closed === null) openAt.set(matchKey(line.key), index);
  });
  for (const { key, name, ...input } of written) {
    const index = openAt.get(matchKey(key));
    const open = index === undefined ? undefined : lines[index];
    if (open && sameInput(open, input)) continue;
    if (index !== undefined && open) lines[index] = open.noted === today ? null : { ...open, closed: today };
    if (!isBlankInput(input)) openAt.set(matchKey(key), lines.push({ key, name, ...input, noted: today, closed: null }) - 1);
  }
  const named = lines.map((line) => line && ofKept(line));
  const latest = latestOpen(named);
  return named.flatMap((line, index) => {
    if (!line) return [];
    const over = line.closed === null && (!latest.has(index) || !isInForce(line, today, restDays));
    return [over ? { ...line, closed: today } : line];
  });
}

/** Places of the open entry of each customer that counts: the one noted last. Two of one customer come from customers merged since. */
function latestOpen(lines: readonly (FollowUp | null)[]): ReadonlySet<number> {
  const at = new Map<string, number>();
  lines.forEach((line, index) => {
    if (!line || line.closed !== null) return;
    const known = at.get(matchKey(line.key));
    if (known === undefined || lines[known]!.noted <= line.noted) at.set(matchKey(line.key), index);
  });
  return new Set(at.values());
}

/** The last entry of each customer, by folded key; one in force goes before one that is closed. */
export function latestEntries(log: readonly FollowUp[]): ReadonlyMap<string, FollowUp> {
  const closedFirst = [...log.filter(({ closed }) => closed !== null), ...log.filter(({ closed }) => closed === null)];
  return new Map(closedFirst.map((line) => [matchKey(line.key), line]));
}
