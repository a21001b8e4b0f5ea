import type { CivilDay } from '../../core/values/civilDay';
import { addDays } from '../../core/values/civilDay';
import type { Customer } from './customer';
import type { Ledger } from './ledger';
import type { RandomStream } from './random';
import { chance, gammaNoise, integer, pick, randomStream, uniform, weightedIndex } from './random';
import { handlerOn } from './salesForce';
import { nextOpenDay } from './season';

/** The kinds of contact, in the order of the words' interaction kinds. */
export const INTERACTION_KINDS = ['visit', 'call', 'inquiry', 'service', 'complaint', 'coupon'] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

/** Channels, in the order of the words' channels: on site, phone, instant message, mail, text message. */
const CHANNELS: Record<InteractionKind, readonly number[]> = {
  visit: [0],
  call: [1],
  inquiry: [1, 2, 2, 3],
  service: [1, 2],
  complaint: [1, 1, 3],
  coupon: [4],
};

/** How many texts the words of a language must hold for each kind. */
export const TEXTS_PER_KIND = 6;

/** One contact with a customer. */
export interface Interaction {
  day: CivilDay;
  customer: number;
  kind: InteractionKind;
  channel: number;
  owner: number;
  /** Index of the words' content and result of this kind. */
  text: number;
  /** For inquiries, service requests and complaints: the day it was solved, null while it is open. */
  solvedOn: CivilDay | null;
}

/** The contact log starts three years back: older notes were not kept. */
const DAYS_COVERED = 3 * 365;
const COMPLAINT_AFTER_RETURN = 0.35;
const COUPON_RATE = 0.3;

function solvingDays(random: RandomStream, kind: InteractionKind): number | null {
  if (kind === 'inquiry') return integer(random, 0, 2);
  if (kind === 'service') return integer(random, 1, 8);
  return kind === 'complaint' ? integer(random, 1, 16) : null;
}

/** How often somebody of ours is in touch: large customers every few weeks, small ones a few times a year. */
function contactInterval(customer: Customer): number {
  const usual = 62 * Math.exp(-0.4 * customer.story.standing);
  return Math.min(150, Math.max(18, usual * (customer.story.plot === 'oneTimer' ? 2 : 1)));
}

/** The contact log of the last three years up to `end`, in date order. */
export function logInteractions(
  seed: number,
  customers: readonly Customer[],
  ledger: Ledger,
  start: CivilDay,
  end: CivilDay,
): Interaction[] {
  const log: Interaction[] = [];
  const logStart = end - DAYS_COVERED;
  const add = (random: RandomStream, customer: number, kind: InteractionKind, wanted: CivilDay): void => {
    const day = nextOpenDay(wanted);
    const handler = customers[customer]?.firstHandler ?? 0;
    const channel = pick(random, CHANNELS[kind]);
    const text = integer(random, 0, TEXTS_PER_KIND - 1);
    const days = solvingDays(random, kind);
    if (day < logStart || day > end) return;
    const solved = days === null ? null : addDays(day, days);
    log.push({
      day,
      customer,
      kind,
      channel,
      text,
      owner: handlerOn(handler, day, start, end),
      solvedOn: solved !== null && solved <= end ? solved : null,
    });
  };
  for (const [index, customer] of customers.entries()) {
    const random = randomStream(seed, `contacts ${customer.id}`);
    const { story } = customer;
    // Attention lasts two months longer than the orders of a customer who left.
    const until = story.pause !== null && story.pause.until === null ? Math.min(end, story.pause.from + 60) : end;
    const interval = contactInterval(customer);
    add(random, index, 'call', story.firstContact);
    let day = Math.max(logStart, story.firstContact) + uniform(random, 0, interval);
    for (; day <= until; day += Math.max(2, interval * gammaNoise(random, 3))) {
      const kind = INTERACTION_KINDS[weightedIndex(random, story.standing > 0.6 ? [40, 36, 14, 10] : [18, 52, 20, 10])] ?? 'call';
      add(random, index, kind, Math.floor(day) as CivilDay);
    }
    if (chance(random, COUPON_RATE)) {
      const issued = addDays(end, -integer(random, 2, 300));
      add(random, index, 'coupon', issued < story.firstContact ? addDays(story.firstContact, 1) : issued);
    }
    if (story.plot === 'left' && story.pause && chance(random, 0.4))
      add(random, index, 'complaint', addDays(story.pause.from, -integer(random, 3, 40)));
  }
  const random = randomStream(seed, 'complaints');
  for (const note of ledger.returns) {
    if (note.order.customer !== null && chance(random, COMPLAINT_AFTER_RETURN))
      add(random, note.order.customer, 'complaint', addDays(note.day, -3));
  }
  return log.sort((a, b) => a.day - b.day);
}
