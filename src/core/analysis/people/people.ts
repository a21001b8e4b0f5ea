import type { CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt, sumBy, type MinorColumn } from '../../values/minorColumn';
import type { Period } from '../../values/period';
import type { Periods } from '../analysis';
import type { Ledger } from '../ledger';
import { NEW } from '../lifecycle';
import { monthsUpTo, type CalendarMonth } from '../lifecycleByMonth';
import { slice } from '../minorViews';
import type { Orders } from '../orders';
import { windowOf } from '../windows';
import { newCustomersWon } from './newCustomersWon';
import type { PeopleCodes } from './peopleCodes';
import { wholeWork, workOfPeople, type Work } from './workOfPeople';

/** Months of the trend. */
const MONTHS = 12;

/** What one salesperson did in the period, beside the previous and the prior-year period. */
export interface PersonFigures {
  /** As first written; null = lines and customers that name nobody. */
  readonly name: string | null;
  readonly period: Work;
  readonly previous: Work;
  /** Null where the prior-year period lies before the data (D3). */
  readonly priorYear: Work | null;
  /** Customers whose first purchase falls in the period, won by who sold it. */
  readonly newCustomers: number;
  /** Place by net revenue of the period, the best is 1, equals share it; null without a name. The same for the previous period. */
  readonly rank: number | null;
  readonly rankBefore: number | null;
  /** Net revenue of each month of {@link People.months}. */
  readonly months: readonly Minor[];
  /** Customers this person looks after (handler), what they owe and what of it is overdue; null without handlers or receivables. */
  readonly customers: number | null;
  readonly receivable: Minor | null;
  readonly overdue: Minor | null;
}

/** Sales performance per salesperson (rows 172-176). All money but the receivables is exact at the ledger's scale. */
export interface People {
  readonly from: PeopleCodes['from'];
  readonly months: readonly CalendarMonth[];
  /** Most revenue of the period first; who is not named stands last. */
  readonly people: readonly PersonFigures[];
  /** Of the ledger itself: revenue, gross sales and returns of the people add up to it; orders and buyers are distinct. */
  readonly total: { readonly period: Work; readonly previous: Work; readonly priorYear: Work | null; readonly newCustomers: number };
}

export interface PeopleInput {
  readonly ledger: Ledger;
  readonly orders: Orders;
  readonly codes: PeopleCodes;
  readonly inScope: Uint8Array;
  readonly flows: Uint16Array;
  readonly periods: Periods;
  readonly asOf: CivilDay;
  readonly receivable: MinorColumn | null;
  readonly overdue: MinorColumn | null;
}

/** Sales go to the line's salesperson, customers and what they owe to their handler. Nothing is left out. */
export function peopleOf(input: PeopleInput): People {
  const { ledger, orders, codes, inScope, flows, periods, asOf } = input;
  const nobody = codes.names.length;
  const size = nobody + 1;
  const groupOfLine = codes.ofLine.map((code) => (code < 0 ? nobody : code));
  const works = (period: Period): Work[] => workOfPeople(ledger, orders, groupOfLine, size, inScope.length, period);
  const [period, previous] = [works(periods.current), works(periods.previous)];
  const priorYear = periods.priorYear && works(periods.priorYear);
  const won = newCustomersWon(ledger, orders.purchaseLine, groupOfLine, size, flows, periods.current);
  const months = monthsUpTo(asOf, MONTHS).filter((month) => month.period.end >= periods.dataStart);
  const monthly = months.map((month) => {
    const { from, to } = windowOf(ledger, month.period);
    return sumBy(slice(ledger.amount, from, to), groupOfLine.subarray(from, to), size);
  });
  const own = handled(input, size);
  const ranks = ranksOf(period, nobody);
  const ranksBefore = ranksOf(previous, nobody);
  const people: PersonFigures[] = [];
  for (let g = 0; g < size; g++) {
    const figures: PersonFigures = {
      name: g === nobody ? null : codes.names[g]!,
      period: period[g]!,
      previous: previous[g]!,
      priorYear: priorYear && priorYear[g]!,
      newCustomers: won[g]!,
      rank: ranks.get(g) ?? null,
      rankBefore: ranksBefore.get(g) ?? null,
      months: monthly.map((sums) => minorAt(sums, g)),
      customers: own.customers && own.customers[g]!,
      receivable: own.receivable && minorAt(own.receivable, g),
      overdue: own.overdue && minorAt(own.overdue, g),
    };
    if (isThere(figures)) people.push(figures);
  }
  people.sort((a, b) => Number(a.name === null) - Number(b.name === null) || compareMinor(b.period.revenue, a.period.revenue) || (a.name! < b.name! ? -1 : 1));
  const whole = (one: Period): Work => wholeWork(ledger, orders, inScope.length, one);
  const newCustomers = flows.reduce((sum, sets, c) => sum + (inScope[c] && sets & NEW ? 1 : 0), 0);
  return {
    from: codes.from,
    months,
    people,
    total: { period: whole(periods.current), previous: whole(periods.previous), priorYear: periods.priorYear && whole(periods.priorYear), newCustomers },
  };
}

/** Somebody who sold nothing in all these months and looks after nobody has left. */
function isThere({ period, previous, priorYear, months, customers, receivable }: PersonFigures): boolean {
  const worked = [period, previous, priorYear].some((work) => work !== null && (work.orders > 0 || work.revenue !== ZERO || work.grossSales !== ZERO));
  return worked || months.some((amount) => amount !== ZERO) || (customers ?? 0) > 0 || (receivable ?? ZERO) !== ZERO;
}

function ranksOf(works: readonly Work[], nobody: number): Map<number, number> {
  const named = works.flatMap((work, g) => (g === nobody || (work.orders === 0 && work.revenue === ZERO) ? [] : [{ g, revenue: work.revenue }]));
  return new Map(named.map(({ g, revenue }) => [g, 1 + named.filter((other) => compareMinor(other.revenue, revenue) > 0).length]));
}

function handled({ codes, inScope, receivable, overdue }: PeopleInput, size: number) {
  const nobody = size - 1;
  const handlerOf = Int32Array.from(codes.ofCustomer, (code, c) => (inScope[c] ? (code < 0 ? nobody : code) : -1));
  const any = codes.ofCustomer.some((code) => code >= 0);
  const customers = any ? new Int32Array(size) : null;
  if (customers) for (const code of handlerOf) if (code >= 0) customers[code]!++;
  const sums = (amounts: MinorColumn | null): MinorColumn | null => (any && amounts ? sumBy(amounts, handlerOf, size) : null);
  return { customers, receivable: sums(receivable), overdue: sums(overdue) };
}

/** Exact sum over people, to be compared with the ledger. */
export function sumOverPeople(people: readonly PersonFigures[], amountOf: (person: PersonFigures) => Minor): Minor {
  return people.reduce<Minor>((sum, person) => addMinor(sum, amountOf(person)), ZERO);
}
