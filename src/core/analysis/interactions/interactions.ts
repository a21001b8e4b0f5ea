import type { Book } from '../../records/book';
import { textAt } from '../../tables/columns';
import { addDays, addMonths, NO_DAY, type CivilDay } from '../../values/civilDay';
import type { Period } from '../../values/period';
import type { ActivityState } from '../analysis';
import { monthsUpTo, type CalendarMonth } from '../lifecycleByMonth';
import type { PeopleCoder } from '../people/peopleCodes';
import { CONTACT_CLASSES, type ContactClass } from './contactClass';
import type { ContactLog } from './contactLog';
import { solvingOf, type Solving } from './solving';

/** Contacts of a class or a channel. */
export interface ContactCounts {
  readonly contacts: number;
  readonly before: number;
  readonly customers: number;
  readonly solving: Solving;
}

export interface PersonContacts {
  /** Who logged the contact, else the customer's handler; null where neither is known. */
  readonly name: string | null;
  readonly contacts: number;
  readonly customers: number;
  readonly byClass: Readonly<Record<ContactClass, number>>;
  readonly solving: Solving;
  /** Customers looked after (handler) who buy or are about to churn, and those of them without contact for so many days; null without handlers. */
  readonly handled: number | null;
  readonly neglected: number | null;
}

/** Rows 162 and 190-193: the contacts of the 12 months up to the as-of date, beside the 12 before. */
export interface Interactions {
  readonly period: Period;
  readonly total: ContactCounts;
  readonly byClass: Readonly<Record<ContactClass, ContactCounts>>;
  readonly byChannel: readonly { readonly name: string | null; readonly counts: ContactCounts }[];
  readonly byMonth: readonly { readonly month: CalendarMonth; readonly byClass: Readonly<Record<ContactClass, number>> }[];
  readonly byPerson: readonly PersonContacts[];
  /** Last contact of each customer that was no promotion, NO_DAY where there was none. */
  readonly lastContact: Int32Array;
  /** Customers who buy or are about to churn (D9) and had no contact for so many days, in no order. */
  readonly neglected: Int32Array;
  /** How many customers buy or are about to churn. */
  readonly lookedAfter: number;
}

export interface InteractionInput {
  readonly book: Book;
  readonly log: ContactLog;
  readonly people: PeopleCoder | null;
  readonly inScope: Uint8Array;
  readonly activity: readonly ActivityState[];
  readonly asOf: CivilDay;
  /** A customer without contact for more days than this is not looked after. */
  readonly contactDays: number;
}

export function interactionsOf(input: InteractionInput): Interactions {
  const { book, log, asOf, contactDays } = input;
  const period = { start: addDays(addMonths(asOf, -12), 1), end: asOf };
  const beforeStart = addDays(addMonths(asOf, -24), 1);
  const now = positions(log, (i) => log.day[i]! >= period.start);
  const then = positions(log, (i) => log.day[i]! >= beforeStart && log.day[i]! < period.start);
  const last = lastContacts(input);
  const isDue = (c: number): boolean => last[c] === NO_DAY || asOf - last[c]! > contactDays;
  const alive = Int32Array.from(input.inScope.keys()).filter((c) => input.inScope[c] === 1 && (input.activity[c] === 'active' || input.activity[c] === 'aboutToChurn'));
  const channel = book.interactions?.channel ?? null;
  const channelName = (i: number): string | null => textAt(channel, log.row[i]!);
  const [channelsNow, channelsThen] = [groupsBy(now, channelName), groupsBy(then, channelName)];
  const [classesNow, classesThen] = [groupsBy(now, (i) => classOf(log, i)), groupsBy(then, (i) => classOf(log, i))];
  const count = (own: readonly number[] = [], before: readonly number[] = []): ContactCounts => ({
    contacts: own.length,
    before: before.length,
    customers: customersOf(log, own),
    solving: solvingOf(log, own),
  });
  return {
    period,
    total: count(now, then),
    byClass: perClass((name) => count(classesNow.get(name), classesThen.get(name))),
    byChannel: [...channelsNow]
      .map(([name, own]) => ({ name, counts: count(own, channelsThen.get(name)) }))
      .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.counts.contacts - a.counts.contacts || (a.name! < b.name! ? -1 : 1)),
    byMonth: monthsUpTo(asOf, 12).map((month) => {
      const own = now.filter((i) => log.day[i]! >= month.period.start && log.day[i]! <= month.period.end);
      return { month, byClass: perClass((name) => own.filter((i) => classOf(log, i) === name).length) };
    }),
    byPerson: personContacts(input, now, alive, isDue),
    lastContact: last,
    neglected: alive.filter(isDue),
    lookedAfter: alive.length,
  };
}

function personContacts({ book, log, people }: InteractionInput, contacts: readonly number[], alive: Int32Array, isDue: (customer: number) => boolean): PersonContacts[] {
  const groups = groupsBy(contacts, ownerCodes(book, log, people));
  const handlers = people && people.ofCustomer.some((code) => code >= 0) ? people.ofCustomer : null;
  const customers = handlers && groupsBy(alive, (c) => handlers[c]!);
  for (const code of customers?.keys() ?? []) if (!groups.has(code)) groups.set(code, []);
  return [...groups]
    .map(([code, own]): PersonContacts => {
      const handled = customers && (customers.get(code) ?? []);
      return {
        name: people?.names[code] ?? null,
        contacts: own.length,
        customers: customersOf(log, own),
        byClass: perClass((name) => own.filter((i) => classOf(log, i) === name).length),
        solving: solvingOf(log, own),
        handled: handled && handled.length,
        neglected: handled && handled.filter(isDue).length,
      };
    })
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.contacts - a.contacts || (a.name! < b.name! ? -1 : 1));
}

/** The class of a contact of the log. */
export function classOf(log: ContactLog, i: number): ContactClass {
  return CONTACT_CLASSES[log.kind[i]!]!;
}

function groupsBy<K>(items: Iterable<number>, keyOf: (item: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = groups.get(key);
    if (own) own.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Who a contact belongs to: its owner, else the customer's handler; -1 = nobody. */
export function ownerCodes({ interactions }: Book, log: ContactLog, people: PeopleCoder | null): (i: number) => number {
  if (!people) return () => -1;
  const owner = interactions?.owner ?? null;
  const codes = owner && people.codesOf(owner);
  return (i) => {
    const entry = owner ? owner.codes[log.row[i]!]! : -1;
    const own = codes && entry >= 0 ? codes[entry]! : -1;
    const customer = log.customer[i]!;
    return own >= 0 ? own : customer < 0 ? -1 : people.ofCustomer[customer]!;
  };
}

function lastContacts({ log, inScope }: InteractionInput): Int32Array {
  const promotion = CONTACT_CLASSES.indexOf('promotion');
  const last = new Int32Array(inScope.length).fill(NO_DAY);
  for (let i = 0; i < log.length; i++) if (log.customer[i]! >= 0 && log.kind[i] !== promotion) last[log.customer[i]!] = log.day[i]!;
  return last;
}

function positions(log: ContactLog, test: (i: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < log.length; i++) if (test(i)) found.push(i);
  return found;
}

function customersOf(log: ContactLog, contacts: readonly number[]): number {
  return new Set(contacts.map((i) => log.customer[i]!).filter((customer) => customer >= 0)).size;
}

function perClass<T>(value: (name: ContactClass) => T): Record<ContactClass, T> {
  return Object.fromEntries(CONTACT_CLASSES.map((name) => [name, value(name)])) as Record<ContactClass, T>;
}
