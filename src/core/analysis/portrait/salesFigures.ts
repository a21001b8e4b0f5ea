import { absMinor, addMinor, divideRounded, minor, ratioOf, signOf, subMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import type { Period } from '../../values/period';
import { RETURN } from '../lineKinds';
import type { LineArchive } from './ownLines';
import { marksOf } from './marks';

/** D6 and D7 of some lines of one customer. Money at the ledger's scale; what cannot be said is null. */
export interface SalesFigures {
  readonly revenue: Minor;
  /** Null where no line has a cost. */
  readonly grossProfit: Minor | null;
  /** Gross profit / revenue of the lines with a cost; null when that revenue is 0 or less. */
  readonly margin: number | null;
  /** |revenue| with cost / |revenue|; null without any amount. */
  readonly costCoverage: number | null;
  /** Orders and products with a purchase line. */
  readonly orders: number;
  readonly products: number;
  /** Mean amount of those orders, their lines that are not returns; null without one. */
  readonly orderValue: Minor | null;
}

/** The figures of the given ledger lines that fall into the period; all of them where it is left out. */
export function salesFigures(archive: LineArchive, lines: Int32Array, period?: Period): SalesFigures {
  const { ledger, orders, products } = archive;
  let [revenue, covered, cost, size, coveredSize, ordered] = [ZERO, ZERO, ZERO, ZERO, ZERO, ZERO];
  let hasCost = false;
  const marks = marksOf(archive);
  marks.orders.clear(orders.count);
  marks.products.clear(products.count);
  let [bought, goods] = [0, 0];
  const within = period ? lines.subarray(firstFrom(ledger.day, lines, period.start), firstFrom(ledger.day, lines, period.end + 1)) : lines;
  for (const line of within) {
    const amount = minorAt(ledger.amount, line);
    revenue = addMinor(revenue, amount);
    size = addMinor(size, absMinor(amount));
    if (ledger.covered[line]) {
      hasCost = true;
      covered = addMinor(covered, amount);
      coveredSize = addMinor(coveredSize, absMinor(amount));
      if (ledger.cost) cost = addMinor(cost, minorAt(ledger.cost, line));
    }
    if (!orders.purchaseLine[line]) continue;
    if (marks.orders.add(orders.ofLine[line]!) === 1) bought++;
    const product = products.codes[line]!;
    if (product >= 0 && marks.products.add(product) === 1) goods++;
  }
  for (const line of within) {
    if (ledger.kind[line] !== RETURN && marks.orders.has(orders.ofLine[line]!)) ordered = addMinor(ordered, minorAt(ledger.amount, line));
  }
  const grossProfit = hasCost ? subMinor(covered, cost) : null;
  return {
    revenue,
    grossProfit,
    margin: grossProfit !== null && signOf(covered) > 0 ? ratioOf(grossProfit, covered) : null,
    costCoverage: ratioOf(coveredSize, size),
    orders: bought,
    products: goods,
    orderValue: bought === 0 ? null : minor(divideRounded(BigInt(ordered), BigInt(bought))),
  };
}

/** Net revenue of the given lines in the period: what {@link salesFigures} gives, alone. */
export function revenueWithin({ ledger }: LineArchive, lines: Int32Array, period: Period): Minor {
  let revenue = ZERO;
  const end = firstFrom(ledger.day, lines, period.end + 1);
  for (let at = firstFrom(ledger.day, lines, period.start); at < end; at++) revenue = addMinor(revenue, minorAt(ledger.amount, lines[at]!));
  return revenue;
}

/** Position of the first line on or after a day; the lines are in order of day. */
function firstFrom(days: Int32Array, lines: Int32Array, day: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[lines[middle]!]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
