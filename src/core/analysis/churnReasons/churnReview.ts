import type { Book } from '../../records/book';
import type { TextColumn } from '../../tables/columns';
import { textAt } from '../../tables/columns';
import type { CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import type { Period } from '../../values/period';
import type { Grade } from '../analysis';
import { codesOfRows } from '../foldedCodes';
import type { Groups } from '../groups';
import type { Ledger } from '../ledger';
import type { LifecycleInput } from '../lifecycle';
import { monthsUpTo, type CalendarMonth } from '../lifecycleByMonth';
import type { PeopleCodes } from '../people/peopleCodes';

/** A customer who churned in a month (D8); the same customer may churn again after coming back. */
export interface ChurnEvent {
  readonly customer: number;
  /** Position in {@link ChurnReview.months}. */
  readonly month: number;
  /** The last purchase before it. */
  readonly last: CivilDay;
  /** Net revenue of the 365 days that ended with that purchase: what was lost a year. */
  readonly lost: Minor;
  /** Has bought again since. */
  readonly cameBack: boolean;
}

export interface ChurnGroup {
  /** Null = not known. */
  readonly name: string | null;
  readonly customers: number;
  readonly lost: Minor;
  readonly cameBack: number;
}

export interface ChurnMonth {
  readonly month: CalendarMonth;
  readonly opening: number;
  readonly churned: number;
  readonly lost: Minor;
}

/** Rows 186-189: who churned in the last 12 calendar months, when, why, and what was lost. Every table adds up to the events. */
export interface ChurnReview {
  readonly months: readonly ChurnMonth[];
  readonly period: Period;
  readonly events: readonly ChurnEvent[];
  readonly lost: Minor;
  readonly cameBack: number;
  /** Month with most customers lost, the later one of equals; null when nobody churned. */
  readonly peak: number | null;
  /** By the customer sheet's reason, most customers first, the unknown last; null without such a column. */
  readonly reasons: readonly ChurnGroup[] | null;
  readonly grades: readonly ChurnGroup[];
  /** By the customer's handler; for want of handlers by who made the last sale; null without either. */
  readonly people: readonly ChurnGroup[] | null;
  readonly regions: readonly ChurnGroup[] | null;
}

export interface ChurnInput {
  readonly book: Book;
  readonly ledger: Ledger;
  readonly byCustomer: Groups;
  readonly lifecycle: LifecycleInput;
  readonly inScope: Uint8Array;
  /** Grade by what a year of the customer was worth. */
  readonly weight: readonly Grade[];
  readonly people: PeopleCodes | null;
  readonly asOf: CivilDay;
}

const MONTHS = 12;
const YEAR_DAYS = 365;

/** The months are those of the lifecycle table (D8 for each calendar month), so their counts are the same numbers. */
export function churnReviewOf(input: ChurnInput): ChurnReview {
  const { inScope, asOf, book, people, weight } = input;
  const { events, months } = walkMonths(input, monthsUpTo(asOf, MONTHS));
  const peak = months.reduce<number | null>((best, { churned }, i) => (churned > 0 && (best === null || churned >= months[best]!.churned) ? i : best), null);
  const byText = (column: TextColumn | undefined): ChurnGroup[] | null => {
    if (!column) return null;
    const codes = codesOfRows(column, Int32Array.from({ length: inScope.length }, (_, c) => c));
    return groupsOf(events, ({ customer }) => (codes[customer]! < 0 ? null : column.texts[codes[customer]!]!.trim()));
  };
  return {
    months,
    period: { start: months[0]!.month.period.start, end: asOf },
    events,
    lost: events.reduce<Minor>((sum, event) => addMinor(sum, event.lost), ZERO),
    cameBack: events.filter(({ cameBack }) => cameBack).length,
    peak,
    reasons: byText(book.customers.text.get('lostReason')),
    grades: groupsOf(events, ({ customer }) => weight[customer] ?? null),
    people: people && groupsOf(events, ({ customer, last }) => personOf(input, people, customer, last)),
    regions: byText(book.customers.text.get('region')),
  };
}

/**
 * D8 of every month, each customer's purchase days walked once: churned = active at the eve or bought in the month, and not active at its end.
 * The events come by month, then by customer.
 */
function walkMonths(input: ChurnInput, calendar: readonly CalendarMonth[]): { events: ChurnEvent[]; months: ChurnMonth[] } {
  const { purchases, churnDays } = input.lifecycle;
  const opening = new Int32Array(calendar.length);
  const found: ChurnEvent[][] = calendar.map(() => []);
  for (let customer = 0; customer < input.inScope.length; customer++) {
    const from = purchases.starts[customer]!;
    const to = purchases.starts[customer + 1]!;
    let next = from;
    for (let month = 0; month < calendar.length; month++) {
      const { start, end } = calendar[month]!.period;
      while (next < to && purchases.days[next]! < start) next++;
      const isOpening = next > from && start - 1 - purchases.days[next - 1]! <= churnDays;
      if (isOpening) opening[month]!++;
      const before = next;
      while (next < to && purchases.days[next]! <= end) next++;
      if ((isOpening || next > before) && end - purchases.days[next - 1]! > churnDays) found[month]!.push(eventOf(input, customer, month, next - from));
    }
  }
  return {
    events: found.flat(),
    months: calendar.map((month, m) => ({ month, opening: opening[m]!, churned: found[m]!.length, lost: found[m]!.reduce<Minor>((sum, { lost }) => addMinor(sum, lost), ZERO) })),
  };
}

/** Null where a customer's reason for leaving is not written. */
export function churnReason(book: Book, customer: number): string | null {
  return textAt(book.customers.text.get('lostReason') ?? null, customer);
}

/** @param bought the customer's purchase days up to the end of the month */
function eventOf({ ledger, byCustomer, lifecycle }: ChurnInput, customer: number, month: number, bought: number): ChurnEvent {
  const { purchases } = lifecycle;
  const start = purchases.starts[customer]!;
  const last = purchases.days[start + bought - 1]! as CivilDay;
  let lost: Minor = ZERO;
  for (let k = byCustomer.starts[customer]!; k < byCustomer.starts[customer + 1]!; k++) {
    const line = byCustomer.items[k]!;
    const day = ledger.day[line]!;
    if (day > last) break;
    if (day > last - YEAR_DAYS) lost = addMinor(lost, minorAt(ledger.amount, line));
  }
  return { customer, month, last, lost, cameBack: purchases.starts[customer + 1]! - start > bought };
}

function personOf({ ledger, byCustomer }: ChurnInput, people: PeopleCodes, customer: number, last: CivilDay): string | null {
  const handler = people.ofCustomer[customer]!;
  if (handler >= 0) return people.names[handler]!;
  let seller = -1;
  for (let k = byCustomer.starts[customer]!; k < byCustomer.starts[customer + 1]!; k++) {
    const line = byCustomer.items[k]!;
    if (ledger.day[line]! > last) break;
    if (people.ofLine[line]! >= 0) seller = people.ofLine[line]!;
  }
  return people.names[seller] ?? null;
}

function groupsOf(events: readonly ChurnEvent[], nameOf: (event: ChurnEvent) => string | null): ChurnGroup[] {
  const groups = new Map<string | null, ChurnEvent[]>();
  for (const event of events) {
    const name = nameOf(event);
    const own = groups.get(name);
    if (own) own.push(event);
    else groups.set(name, [event]);
  }
  return [...groups]
    .map(([name, own]) => ({
      name,
      customers: own.length,
      lost: own.reduce<Minor>((sum, event) => addMinor(sum, event.lost), ZERO),
      cameBack: own.filter(({ cameBack }) => cameBack).length,
    }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.customers - a.customers || compareMinor(b.lost, a.lost) || (a.name! < b.name! ? -1 : 1));
}
