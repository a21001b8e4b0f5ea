import type { Book } from '../../records/book';
import { matchKey } from '../../records/cells/matchKey';
import { textAt } from '../../tables/columns';
import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { addMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import type { Groups } from '../groups';
import type { Ledger } from '../ledger';
import type { PurchaseDays } from '../purchaseDays';
import { purchasesUpTo, purchasesWithin } from '../purchaseDays';
import { attendedWord } from './attendedWord';

/** Sign-ups of one event or one channel. A customer who signs up twice for one event counts once. */
export interface EventCounts {
  readonly signUps: number;
  /** Null where the sheet does not say who came. */
  readonly attended: number | null;
  readonly participation: number | null;
  /** Of those who came (of all who signed up where the sheet does not say): who bought within the days after the event. */
  readonly converted: number;
  readonly conversion: number | null;
  /** Of the converted: whose first purchase it was. */
  readonly newCustomers: number;
  /** Net revenue of the converted within those days. */
  readonly revenue: Minor;
}

export interface EventFigures {
  readonly name: string;
  /** The latest day written; NO_DAY where there is none: then nothing can be said of purchases after it. */
  readonly day: CivilDay;
  /** The days after the event are over. */
  readonly complete: boolean;
  readonly counts: EventCounts;
}

/** Row 164. */
export interface Events {
  readonly days: number;
  /** The latest first. */
  readonly events: readonly EventFigures[];
  readonly total: EventCounts;
  /** By sign-up channel over all events, most sign-ups first, the unknown last; null without a channel column. */
  readonly channels: readonly { readonly name: string | null; readonly counts: EventCounts }[] | null;
  readonly tellsAttendance: boolean;
  /** Who came and has not bought since the event (positions in the book's customers), the latest event first. */
  readonly toFollow: readonly { readonly customer: number; readonly event: string; readonly day: CivilDay; readonly result: string | null }[];
}

export interface EventInput {
  readonly book: Book;
  readonly ledger: Ledger;
  readonly byCustomer: Groups;
  readonly purchases: PurchaseDays;
  readonly inScope: Uint8Array;
  readonly asOf: CivilDay;
  /** Days after an event in which a purchase counts as won by it; the day itself belongs to them. */
  readonly days: number;
}

interface SignUp {
  readonly customer: number;
  readonly event: string;
  readonly channel: string | null;
  readonly attended: boolean | null;
  readonly result: string | null;
  day: CivilDay;
}

/** Null without a sheet of events. Rows after the as-of date, without an event or a known customer are passed over. */
export function eventsOf(input: EventInput): Events | null {
  const { book, asOf, days } = input;
  if (!book.events) return null;
  const signUps = signUpsOf(book, asOf);
  const tellsAttendance = signUps.some(({ attended }) => attended !== null);
  const count = (own: readonly SignUp[]): EventCounts => countsOf(input, own, tellsAttendance);
  const byEvent = grouped(signUps, ({ event }) => matchKey(event));
  return {
    days,
    events: byEvent
      .map(([first, ...more]): EventFigures => ({ name: first!.event, day: first!.day, complete: first!.day !== NO_DAY && first!.day + days <= asOf, counts: count([first!, ...more]) }))
      .sort((a, b) => b.day - a.day || (a.name < b.name ? -1 : 1)),
    total: count(signUps),
    channels: book.events.channel && channelsOf(signUps, count),
    tellsAttendance,
    toFollow: signUps
      .filter(({ customer, day, attended }) => input.inScope[customer] && day !== NO_DAY && attended !== false && (!tellsAttendance || attended === true) && purchasesWithin(input.purchases, customer, day, asOf) === 0)
      .sort((a, b) => b.day - a.day || a.customer - b.customer)
      .map(({ customer, event, day, result }) => ({ customer, event, day, result })),
  };
}

function signUpsOf({ events }: Book, asOf: CivilDay): SignUp[] {
  const found = new Map<string, SignUp>();
  const lastDay = new Map<string, CivilDay>();
  for (let row = 0; row < events!.length; row++) {
    const event = textAt(events!.event, row);
    const day = (events!.date?.[row] ?? NO_DAY) as CivilDay;
    const customer = events!.customer[row]!;
    if (event === null || customer < 0 || (day !== NO_DAY && day > asOf)) continue;
    const key = matchKey(event);
    lastDay.set(key, Math.max(day, lastDay.get(key) ?? NO_DAY) as CivilDay);
    const word = textAt(events!.attended, row);
    const attended = word === null ? null : attendedWord(word);
    const known = found.get(`${customer} ${key}`);
    found.set(`${customer} ${key}`, {
      customer,
      event: known?.event ?? event.trim(),
      channel: known?.channel ?? textAt(events!.channel, row),
      attended: known?.attended === true ? true : (attended ?? known?.attended ?? null),
      result: textAt(events!.result, row) ?? known?.result ?? null,
      day,
    });
  }
  const all = [...found.values()];
  // an event has one day: that of its latest row, so that a sign-up date beside it does no harm
  for (const one of all) one.day = lastDay.get(matchKey(one.event))!;
  return all;
}

function countsOf(input: EventInput, own: readonly SignUp[], tellsAttendance: boolean): EventCounts {
  const came = tellsAttendance ? own.filter(({ attended }) => attended === true) : own;
  const converted = came.filter(({ customer, day }) => day !== NO_DAY && purchasesWithin(input.purchases, customer, day, windowEnd(input, day)) > 0);
  // somebody won at two events brings the money of overlapping days once
  const counted = new Set<string>();
  let revenue: Minor = ZERO;
  for (const { customer, day } of converted) {
    for (let k = input.byCustomer.starts[customer]!; k < input.byCustomer.starts[customer + 1]!; k++) {
      const line = input.byCustomer.items[k]!;
      if (input.ledger.day[line]! < day || input.ledger.day[line]! > windowEnd(input, day) || counted.has(`${line}`)) continue;
      counted.add(`${line}`);
      revenue = addMinor(revenue, minorAt(input.ledger.amount, line));
    }
  }
  return {
    signUps: own.length,
    attended: tellsAttendance ? came.length : null,
    participation: tellsAttendance && own.length > 0 ? came.length / own.length : null,
    converted: converted.length,
    conversion: came.length === 0 ? null : converted.length / came.length,
    newCustomers: converted.filter(({ customer, day }) => purchasesUpTo(input.purchases, customer, day - 1) === 0).length,
    revenue,
  };
}

function windowEnd({ asOf, days }: EventInput, day: CivilDay): number {
  return Math.min(asOf, day + days);
}

function channelsOf(signUps: readonly SignUp[], count: (own: readonly SignUp[]) => EventCounts): { name: string | null; counts: EventCounts }[] {
  return grouped(signUps, ({ channel }) => (channel === null ? '' : matchKey(channel)))
    .map((own) => ({ name: own[0]!.channel, counts: count(own) }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.counts.signUps - a.counts.signUps || (a.name! < b.name! ? -1 : 1));
}

function grouped(signUps: readonly SignUp[], keyOf: (signUp: SignUp) => string): SignUp[][] {
  const groups = new Map<string, SignUp[]>();
  for (const one of signUps) {
    const key = keyOf(one);
    const own = groups.get(key);
    if (own) own.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
