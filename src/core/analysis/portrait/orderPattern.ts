import { calendarOf, firstDayOfMonthIndex, monthIndexOf, weekdayOf, type CivilDay } from '../../values/civilDay';
import { addMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import type { LineArchive } from './ownLines';
import { wilsonLower } from './suggestions';

/** A purchase day beside the one before it. */
export interface RecentPurchase {
  readonly day: CivilDay;
  /** Days since the purchase day before; null for the first one ever. */
  readonly gap: number | null;
  /** Amount of the purchase lines of that day. */
  readonly amount: Minor;
}

/** When a customer buys (R-P1): only what stands on enough purchase days is said. */
export interface OrderPattern {
  /** The last purchase days, the earliest first. */
  readonly recent: readonly RecentPurchase[];
  /** The weekday preferred: 0 = Sunday ... 6 = Saturday; null where none is. */
  readonly weekday: { readonly weekday: number; readonly days: number; readonly of: number } | null;
  /** Months of the year (1-12) with far more and far fewer purchase days than the mean month; null without two years. */
  readonly season: { readonly high: readonly number[]; readonly low: readonly number[] } | null;
}

const RECENT = 12;
/** Purchase days from which a weekday or a season is looked for. */
const ENOUGH = 24;
/** A weekday is preferred when even the lower bound of its share is above that of a working day. */
const WORKING_DAY = 1 / 5;
const MONTHS = 12;
const LEAST_YEARS = 2;
const HIGH = 1.6;
const LOW = 0.4;

/** @param lines the customer's ledger lines in order of day @param days its purchase days, ascending */
export function orderPatternOf({ analysis, ledger, orders }: LineArchive, lines: Int32Array, days: readonly number[]): OrderPattern {
  const from = Math.max(0, days.length - RECENT);
  const amounts = new Map<number, Minor>(days.slice(from).map((day) => [day, ZERO]));
  for (const line of lines) {
    const before = orders.purchaseLine[line] ? amounts.get(ledger.day[line]!) : undefined;
    if (before !== undefined) amounts.set(ledger.day[line]!, addMinor(before, minorAt(ledger.amount, line)));
  }
  const recent = days.slice(from).map((day, index): RecentPurchase => {
    const before = days[from + index - 1];
    return { day: day as CivilDay, gap: before === undefined ? null : day - before, amount: amounts.get(day) ?? ZERO };
  });
  return { recent, weekday: weekdayPreferred(days), season: seasonOf(days, analysis.asOf) };
}

function weekdayPreferred(days: readonly number[]): OrderPattern['weekday'] {
  if (days.length < ENOUGH) return null;
  const counts = new Array<number>(7).fill(0);
  for (const day of days) counts[weekdayOf(day as CivilDay)]!++;
  const most = Math.max(...counts);
  return wilsonLower(most, days.length) > WORKING_DAY ? { weekday: counts.indexOf(most), days: most, of: days.length } : null;
}

/** Over whole years that end with the last whole month, so that every month of the year has stood as often as any other. */
function seasonOf(days: readonly number[], asOf: CivilDay): OrderPattern['season'] {
  const end = monthIndexOf(asOf); // this month is not whole
  const years = Math.floor((end - monthIndexOf((days[0] ?? asOf) as CivilDay)) / MONTHS);
  if (years < LEAST_YEARS) return null;
  const counts = new Array<number>(MONTHS).fill(0);
  let at = 0;
  let bought = 0;
  for (let month = end - years * MONTHS; month < end; month++) {
    const [first, next] = [firstDayOfMonthIndex(month), firstDayOfMonthIndex(month + 1)];
    while (at < days.length && days[at]! < first) at++;
    const from = at;
    while (at < days.length && days[at]! < next) at++;
    counts[calendarOf(first).month - 1]! += at - from;
    bought += at - from;
  }
  if (bought < ENOUGH) return null;
  const mean = bought / MONTHS;
  const where = (of: (count: number) => boolean): number[] => counts.flatMap((count, month) => (of(count) ? [month + 1] : []));
  return { high: where((count) => count >= HIGH * mean && count >= 2 * years), low: where((count) => count <= LOW * mean) };
}
