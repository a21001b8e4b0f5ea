import type { CivilDay } from '../../core/values/civilDay';
import { addDays } from '../../core/values/civilDay';
import type { Customer } from './customer';
import { chance, integer, randomStream, weightedIndex } from './random';
import { handlerOn } from './salesForce';
import { isClosed, nextOpenDay } from './season';

/** One step of one opportunity: the day a stage was entered. */
export interface StageEntry {
  opportunityNo: string;
  customer: number;
  owner: number;
  /** 0 first contact, 1 need confirmed, 2 proposal, 3 contract. */
  stage: number;
  day: CivilDay;
  /** On the last entry of a lost opportunity: index into the words' loss reasons. */
  lossReason: number | null;
}

/** The stage of a signed contract. */
export const CONTRACT = 3;
/** Where lost opportunities are lost: most after the proposal. */
const LOST_AT: readonly number[] = [22, 30, 48];
const LOSS_REASONS: readonly number[] = [34, 18, 20, 10, 12, 6];
/** Further projects of customers who already buy, and how many of those are lost. */
const PROJECT_RATE = 0.3;
const PROJECT_LOSS_RATE = 0.45;
const PROSPECT_LOSS_RATE = 0.55;

/**
 * The funnel: every customer's first opportunity (a buying customer's contract is dated on or before the first order),
 * and further projects of some buying customers in the last two years. In order of the day.
 */
export function pursueOpportunities(
  seed: number,
  customers: readonly Customer[],
  firstOrders: readonly (CivilDay | null)[],
  start: CivilDay,
  end: CivilDay,
): StageEntry[] {
  const random = randomStream(seed, 'opportunities');
  const entries: StageEntry[] = [];
  let serial = 0;
  const pursue = (customer: number, from: CivilDay, contractBy: CivilDay | null, lost: boolean): void => {
    const founder = customers[customer];
    if (!founder) return;
    serial += 1;
    const opportunityNo = `OP${String(serial).padStart(4, '0')}`;
    const lostAt = lost ? weightedIndex(random, LOST_AT) : null;
    const reason = weightedIndex(random, LOSS_REASONS);
    const furthest = contractBy !== null ? CONTRACT : (lostAt ?? CONTRACT);
    let day = nextOpenDay(from);
    for (let stage = 0; stage <= furthest; stage += 1) {
      // Stages before a known contract share the days up to it; else each takes one to six weeks.
      if (contractBy !== null) day = Math.min(contractBy, from + Math.round(((contractBy - from) * stage) / CONTRACT)) as CivilDay;
      else if (stage > 0) day = nextOpenDay(addDays(day, integer(random, 6, 42)));
      while (contractBy !== null && stage < CONTRACT && isClosed(day) && day > from) day = addDays(day, -1);
      if (day > end) break;
      entries.push({
        opportunityNo,
        customer,
        owner: handlerOn(founder.firstHandler, day, start, end),
        stage,
        day,
        lossReason: stage === lostAt ? reason : null,
      });
    }
  };
  for (const [index, customer] of customers.entries()) {
    const firstOrder = firstOrders[index] ?? null;
    const { firstContact } = customer.story;
    pursue(index, firstContact, firstOrder, firstOrder === null && chance(random, PROSPECT_LOSS_RATE));
    if (firstOrder === null || end - firstOrder < 200 || customer.story.plot === 'left' || !chance(random, PROJECT_RATE)) continue;
    const earliest = Math.max(firstOrder + 60, end - 730);
    pursue(index, nextOpenDay(integer(random, earliest, end - 5) as CivilDay), null, chance(random, PROJECT_LOSS_RATE));
  }
  return entries.sort((a, b) => a.day - b.day);
}
