import type { Book } from '../../records/book';
import { textAt } from '../../tables/columns';
import { addDays, addMonths, NO_DAY } from '../../values/civilDay';
import type { CivilDay } from '../../values/civilDay';
import type { Period } from '../../values/period';
import { CONTACT_CLASSES, asksForAnswer, type ContactClass } from '../interactions/contactClass';
import { OPEN, type ContactLog } from '../interactions/contactLog';
import { classOf } from '../interactions/interactions';
import { solvingOf, type Solving } from '../interactions/solving';
import { monthsUpTo, type CalendarMonth } from '../lifecycleByMonth';
import type { Satisfaction } from '../satisfaction/satisfaction';
import { scoreOf, type Score } from '../satisfaction/score';

/** One type of problem as the sheet names it. */
export interface ProblemType {
  readonly name: string | null;
  readonly kind: ContactClass;
  readonly contacts: number;
  readonly before: number;
  readonly customers: number;
  readonly solving: Solving;
  /** Survey answers of the same 12 months by the customers concerned; null without a survey. */
  readonly satisfaction: Score | null;
}

/** Upper bounds, inclusive, of the days a solution took; what is above the last is the last band but one, open ones the last. */
export const SOLVING_BANDS = [0, 1, 3, 7, 14] as const;

/** Rows 140 and 163: inquiries, service requests and complaints of the 12 months up to the as-of date, and how they were solved. */
export interface Service {
  readonly period: Period;
  readonly total: Solving;
  readonly types: readonly ProblemType[];
  /** Contacts by days to the solution: one count for each of SOLVING_BANDS, then above, then open; null where the sheet has no days of solution. */
  readonly bands: readonly number[] | null;
  /** Asked in the month, solved in the month whenever they were asked, and open at its end; the latter two null where the sheet has no days of solution. */
  readonly byMonth: readonly { readonly month: CalendarMonth; readonly asked: number; readonly solved: number | null; readonly open: number | null }[];
  /** Positions in the log of everything open, the oldest first, however old. */
  readonly open: readonly number[];
  /** Customers with two complaints or more in the period, most first. */
  readonly repeated: readonly { readonly customer: number; readonly complaints: number; readonly last: CivilDay; readonly open: number }[];
  /** Satisfaction of customers who complained in the period and of those who did not; null without a survey. */
  readonly complained: Score | null;
  readonly others: Score | null;
}

/** Null when the log holds nothing that asks for an answer. */
export function serviceOf(book: Book, log: ContactLog, satisfaction: Satisfaction | null, asOf: CivilDay): Service | null {
  const asks = positions(log, (i) => asksForAnswer(classOf(log, i)));
  if (asks.length === 0) return null;
  const period = { start: addDays(addMonths(asOf, -12), 1), end: asOf };
  const beforeStart = addDays(addMonths(asOf, -24), 1);
  const now = asks.filter((i) => log.day[i]! >= period.start);
  const then = asks.filter((i) => log.day[i]! >= beforeStart && log.day[i]! < period.start);
  const complaint = CONTACT_CLASSES.indexOf('complaint');
  const complaints = now.filter((i) => log.kind[i] === complaint);
  const complainers = new Set(complaints.map((i) => log.customer[i]!));
  return {
    period,
    total: solvingOf(log, now),
    types: typesOf(book, log, now, then, satisfaction),
    bands: log.tellsTime ? bandsOf(log, now) : null,
    byMonth: monthsOf(log, asks, asOf),
    open: asks.filter((i) => log.solvedAfter[i] === OPEN),
    repeated: repeatedOf(log, complaints),
    complained: satisfaction && scoreOfSome(satisfaction, (customer) => complainers.has(customer)),
    others: satisfaction && scoreOfSome(satisfaction, (customer) => !complainers.has(customer)),
  };
}

function typesOf(book: Book, log: ContactLog, now: readonly number[], then: readonly number[], satisfaction: Satisfaction | null): ProblemType[] {
  const kind = book.interactions?.kind ?? null;
  const groups = new Map<string, { name: string | null; kind: ContactClass; own: number[]; before: number }>();
  const groupOf = (i: number) => {
    const name = textAt(kind, log.row[i]!);
    const key = `${log.kind[i]!} ${name ?? ''}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { name, kind: classOf(log, i), own: [], before: 0 }));
    return group;
  };
  for (const i of now) groupOf(i).own.push(i);
  for (const i of then) groupOf(i).before++;
  return [...groups.values()]
    .map(({ name, kind: of, own, before }): ProblemType => {
      const customers = new Set(own.map((i) => log.customer[i]!).filter((c) => c >= 0));
      return {
        name,
        kind: of,
        contacts: own.length,
        before,
        customers: customers.size,
        solving: solvingOf(log, own),
        satisfaction: satisfaction && scoreOfSome(satisfaction, (customer) => customers.has(customer)),
      };
    })
    .sort((a, b) => b.contacts - a.contacts || CONTACT_CLASSES.indexOf(a.kind) - CONTACT_CLASSES.indexOf(b.kind) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}

function bandsOf(log: ContactLog, contacts: readonly number[]): number[] {
  const counts = new Array<number>(SOLVING_BANDS.length + 2).fill(0);
  for (const i of contacts) {
    const after = log.solvedAfter[i]!;
    const band = SOLVING_BANDS.findIndex((most) => after <= most);
    counts[after === OPEN ? counts.length - 1 : band < 0 ? SOLVING_BANDS.length : band]!++;
  }
  return counts;
}

function monthsOf(log: ContactLog, asks: readonly number[], asOf: CivilDay): Service['byMonth'] {
  return monthsUpTo(asOf, 12).map((month) => {
    const { start, end } = month.period;
    let [asked, solved, open] = [0, 0, 0];
    for (const i of asks) {
      const day = log.day[i]!;
      if (day > end) break;
      if (day >= start) asked++;
      const after = log.solvedAfter[i]!;
      const settled = after < 0 ? Infinity : day + after;
      if (settled >= start && settled <= end) solved++;
      if (settled > end) open++;
    }
    return { month, asked, solved: log.tellsTime ? solved : null, open: log.tellsTime ? open : null };
  });
}

function repeatedOf(log: ContactLog, complaints: readonly number[]): Service['repeated'] {
  const groups = new Map<number, number[]>();
  for (const i of complaints) {
    const customer = log.customer[i]!;
    if (customer < 0) continue;
    const own = groups.get(customer);
    if (own) own.push(i);
    else groups.set(customer, [i]);
  }
  return [...groups]
    .filter(([, own]) => own.length >= 2)
    .map(([customer, own]) => ({
      customer,
      complaints: own.length,
      last: (own.length === 0 ? NO_DAY : log.day[own.at(-1)!]!) as CivilDay,
      open: own.filter((i) => log.solvedAfter[i] === OPEN).length,
    }))
    .sort((a, b) => b.complaints - a.complaints || b.last - a.last || a.customer - b.customer);
}

function scoreOfSome({ answers, scale }: Satisfaction, test: (customer: number) => boolean): Score {
  const some = answers.filter(({ customer }) => customer >= 0 && test(customer));
  return scoreOf(some.map(({ score }) => score), some.map(({ customer }) => customer), scale);
}

function positions(log: ContactLog, test: (i: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < log.length; i++) if (test(i)) found.push(i);
  return found;
}
