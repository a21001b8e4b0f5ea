import { activityOf } from './activity';
import type { BoardBook } from './boardBook';
import { plainSignals, plainStake } from './boardCustomers';
import { addDays, daysBetween, within, type Day } from './calendar';
import type { Customer } from './customerBook';
import { divideRounded, money, moneyText, MONEY_PLACES, sum, type Millionths } from './decimal';
import { gradeBook } from './grading';
import { momentumOf, momentumWindows } from './momentum';
import { revenueOf, revenueWithin } from './revenue';
import { rfmByCustomer } from './rfmBook';
import { gapsOf, median, ninetiethPercentile } from './rhythm';

/** "A>B" -> customers who went from A to B; no cell without customers. */
export function plainMoves({ customers, asOf, settings }: BoardBook): Record<string, number> {
  const { now, before } = gradeBook(customers, asOf, settings);
  return countOf(now.map((grade, i) => `${before[i]}>${grade}`));
}

/** D12 for the book: customers of each cell of the grid, and the least and greatest value of each score. */
export function plainRfm({ customers, asOf }: BoardBook): { cells: Record<string, number>; cuts: Record<string, [string, string]> } {
  const scores = rfmByCustomer(customers, asOf);
  const window = { start: addDays(asOf, -364), end: asOf };
  const seen = new Map<string, bigint[]>();
  for (const customer of customers) {
    const score = scores.get(customer.key);
    if (!score) continue;
    const add = (key: string, value: bigint): void => void seen.set(key, [...(seen.get(key) ?? []), value]);
    add(`r${score.r}`, BigInt(daysBetween(customer.purchaseDays.at(-1) ?? asOf, asOf)));
    add(`f${score.f}`, BigInt(customer.purchaseDays.filter((day) => within(day, window)).length));
    add(`m${score.m}`, revenueWithin(customer.lines, window));
  }
  const ends = (key: string, values: readonly bigint[]): [string, string] => {
    const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const show = (value: bigint): string => (key.startsWith('m') ? moneyText(value) : String(value));
    return [show(sorted[0] ?? 0n), show(sorted.at(-1) ?? 0n)];
  };
  return {
    cells: countOf(customers.flatMap(({ key }) => scores.get(key)?.segment ?? [])),
    cuts: Object.fromEntries([...seen].map(([key, values]) => [key, ends(key, values)])),
  };
}

export interface PlainRisk {
  readonly risk: string | null;
  /** Expected 12 months and value at risk. */
  readonly year: string;
  readonly amount: string;
  /** The grade at stake. */
  readonly grade: string;
}

/** R-L1 to R-L4, customer by customer. @param scale decimals that money is rounded to @param percents chance of loss by class */
export function plainRisks(book: BoardBook, scale: number, percents: Readonly<Record<string, number>>): PlainRisk[] {
  const unit = 10n ** BigInt(MONEY_PLACES - scale);
  const rounded = (numerator: bigint, denominator: bigint): Millionths => divideRounded(numerator, denominator * unit) * unit;
  const whole = revenueOf(book.lines);
  const gaps = book.customers.map(({ purchaseDays }) => gapsOf(purchaseDays));
  const rhythm = { medianGap: median(gaps.flat()), firstGapP90: ninetiethPercentile(gaps.flatMap((own) => own.slice(0, 1))) };
  const grading = gradeBook(book.customers, book.asOf, book.settings);
  const stakes = plainStake(book);
  return book.customers.map((customer, i) => {
    const risk = riskOf(customer, book, rhythm);
    const year = yearOf(customer, whole, rounded);
    const [now = 'D', before = 'D'] = [grading.now[i], grading.before[i]];
    return {
      risk,
      year: moneyText(year),
      amount: moneyText(risk === null ? 0n : rounded(year * BigInt(percents[risk] ?? 0), 100n)),
      grade: now !== 'D' ? now : before !== 'D' ? before : (stakes[i]?.weight ?? 'D'),
    };
  });
}

function riskOf(customer: Customer, book: BoardBook, rhythm: { medianGap: number | null; firstGapP90: number | null }): string | null {
  const { asOf, settings } = book;
  const { purchaseDays, lines } = customer;
  const last = purchaseDays.at(-1);
  if (last === undefined || daysBetween(last, asOf) > 365) return null;
  const inUse = activityOf(purchaseDays, asOf, rhythm, settings);
  if (inUse === 'churned' || inUse === 'aboutToChurn') return inUse;
  const own = activityOf(purchaseDays, asOf, rhythm, { ...settings, churnMode: 'ownRhythm' });
  if (own === 'churned' || own === 'aboutToChurn') return 'late';
  const windows = momentumWindows(asOf);
  const momentum = momentumOf(purchaseDays[0] ?? null, revenueWithin(lines, windows.last), revenueWithin(lines, windows.prior), asOf, settings.momentumPercent, money(settings.momentumMoneyFloor));
  const { longerGap, smallerOrders } = plainSignals(customer, book);
  return momentum === 'plunge' || longerGap || smallerOrders ? 'falling' : null;
}

/** R-L2: profit of the year up to the last purchase and of what came after; revenue without a cost at the margin of the book. */
function yearOf(customer: Customer, whole: ReturnType<typeof revenueOf>, rounded: (numerator: bigint, denominator: bigint) => Millionths): Millionths {
  const last: Day | undefined = customer.purchaseDays.at(-1);
  if (last === undefined) return 0n;
  const lines = customer.lines.filter(({ date }) => date >= addDays(last, -364));
  const revenue = sum(lines.map(({ amount }) => amount));
  const covered = whole.grossProfit === null || whole.cost === null ? 0n : whole.grossProfit + whole.cost;
  if (whole.grossProfit === null || covered <= 0n) return revenue < 0n ? 0n : revenue;
  const known = lines.filter(({ cost }) => cost !== null);
  const profit = sum(known.map(({ amount, cost }) => amount - (cost ?? 0n)));
  const rest = revenue - sum(known.map(({ amount }) => amount));
  const year = profit + rounded(rest * whole.grossProfit, covered);
  return year < 0n ? 0n : year;
}

function countOf(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
