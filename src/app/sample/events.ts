import type { CivilDay } from '../../core/values/civilDay';
import { addDays } from '../../core/values/civilDay';
import type { Customer } from './customer';
import { chance, integer, randomStream, weightedIndex } from './random';
import { nextOpenDay } from './season';

/** One customer's sign-up for one of our events. */
export interface EventSignUp {
  day: CivilDay;
  /** Index into the words' events. */
  event: number;
  customer: number;
  /** Index into the words' sign-up channels. */
  channel: number;
  attended: boolean;
  /** Index into the words' event results; null for those who stayed away. */
  result: number | null;
}

/** How many events the words of a language must name, and how many sign-up channels and results they must hold. */
export const EVENTS = 6;
export const SIGN_UP_CHANNELS = 4;
export const EVENT_RESULTS = 3;

/** How many days before the as-of date each event was held, in the order of the words' events. */
const HELD: readonly number[] = [1010, 820, 610, 400, 215, 75];
const CHANNEL_WEIGHTS: readonly number[] = [34, 30, 22, 14];
/** How many of those who signed up through a channel come. */
const COMES: readonly number[] = [0.82, 0.58, 0.46, 0.66];
/** Somebody about to buy for the first time is likelier to come than a customer of long standing. */
const NEWCOMER_RATE = 0.5;
const PROSPECT_RATE = 0.3;
const CUSTOMER_RATE = 0.09;
const SOON = 100;

/** Sign-ups for all events up to `end`, in the order of the day. */
export function holdEvents(seed: number, customers: readonly Customer[], end: CivilDay): EventSignUp[] {
  const random = randomStream(seed, 'events');
  const signUps: EventSignUp[] = [];
  for (const [event, back] of HELD.entries()) {
    const day = nextOpenDay(addDays(end, -back));
    for (const [customer, { story }] of customers.entries()) {
      if (story.firstContact > day) continue;
      const toCome = story.arrival - day;
      const rate = story.plot === 'never' ? PROSPECT_RATE : toCome > 0 && toCome < SOON ? NEWCOMER_RATE : toCome <= 0 ? CUSTOMER_RATE : 0.04;
      if (!chance(random, rate)) continue;
      const channel = weightedIndex(random, CHANNEL_WEIGHTS);
      const attended = chance(random, COMES[channel] ?? 0);
      signUps.push({ day, event, customer, channel, attended, result: attended ? integer(random, 0, EVENT_RESULTS - 1) : null });
    }
  }
  return signUps.sort((a, b) => a.day - b.day);
}
