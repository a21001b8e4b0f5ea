import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, ratioOf, signOf, subMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { textAt } from '../../tables/columns';
import { RETURN } from '../lineKinds';
import { compareNatural } from '../naturalOrder';
import type { LineArchive } from './ownLines';
import { marksOf } from './marks';

/** One order (D6), or the returns of one document. */
export interface KeyOrder {
  readonly orderNo: string | null;
  /** Day of its first purchase line; of a return, its day. */
  readonly day: CivilDay;
  /** Sum of its lines that are not returns; of a return, what was given back (negative). */
  readonly amount: Minor;
  readonly lines: number;
  readonly products: number;
  readonly salesperson: string | null;
  /** Over its lines with a cost; null without. */
  readonly margin: number | null;
}

/** D15 for one customer, with what it bought last. */
export interface KeyOrders {
  readonly first: KeyOrder | null;
  readonly largest: KeyOrder | null;
  readonly latest: KeyOrder | null;
  readonly latestReturn: KeyOrder | null;
  /** Amounts of its orders in order of day, the latest last. */
  readonly amounts: readonly Minor[];
}

/** First: earliest day, then natural number. Largest: highest amount, a tie to the most recent. Only orders with a purchase line. */
export function keyOrdersOf(archive: LineArchive, lines: Int32Array): KeyOrders {
  const all = ordersOf(archive, lines);
  const byDay = all.sort((a, b) => a.day - b.day || (a.orderNo === b.orderNo ? 0 : compareNatural(a.orderNo ?? '', b.orderNo ?? '')));
  const largest = byDay.reduce<OrderSum | null>((best, order) => (best === null || compareMinor(order.amount, best.amount) >= 0 ? order : best), null);
  const told = (order: OrderSum | null | undefined): KeyOrder | null => (order ? summed(archive, linesOfOrder(archive, lines, order.order), order.orderNo, order.day) : null);
  return {
    first: told(byDay[0]),
    largest: told(largest),
    latest: told(byDay.at(-1)),
    latestReturn: latestReturn(archive, lines),
    amounts: byDay.map((order) => order.amount),
  };
}

/** What has to be known of every order to choose among them. */
interface OrderSum {
  /** Position in Orders. */
  readonly order: number;
  readonly orderNo: string | null;
  /** Of its first purchase line. */
  readonly day: number;
  readonly amount: Minor;
}

function ordersOf(archive: LineArchive, lines: Int32Array): OrderSum[] {
  const { ledger, orders, book } = archive;
  const places = marksOf(archive).orders;
  places.clear(orders.count);
  const found: { order: number; day: number; amount: Minor }[] = [];
  for (const line of lines) {
    const order = orders.ofLine[line]!;
    if (order < 0) continue;
    if (!places.has(order)) {
      places.set(order, found.length);
      found.push({ order, day: NO_DAY, amount: ZERO });
    }
    const own = found[places.count(order)]!;
    own.amount = addMinor(own.amount, minorAt(ledger.amount, line));
    if (own.day === NO_DAY && orders.purchaseLine[line]) own.day = ledger.day[line]!;
  }
  const numbers = book.sales.orderNo?.texts;
  return found.filter(({ day }) => day !== NO_DAY).map(({ order, day, amount }) => ({ order, orderNo: numbers?.[orders.orderNo[order]!] ?? null, day, amount }));
}

function linesOfOrder({ orders }: LineArchive, lines: Int32Array, order: number): Int32Array {
  return lines.filter((line) => orders.ofLine[line] === order);
}

/** The return lines of the last day with one, of one document. */
function latestReturn(archive: LineArchive, lines: Int32Array): KeyOrder | null {
  const { ledger, book } = archive;
  const returns = lines.filter((line) => ledger.kind[line] === RETURN);
  const last = returns.at(-1);
  if (last === undefined) return null;
  const numberOf = (line: number): string | null => textAt(book.sales.orderNo, ledger.row[line]!);
  const own = returns.filter((line) => ledger.day[line] === ledger.day[last] && numberOf(line) === numberOf(last));
  return summed(archive, own, numberOf(last), ledger.day[last]!);
}

function summed(archive: LineArchive, lines: Int32Array, orderNo: string | null, day: number): KeyOrder {
  const { ledger, products, book } = archive;
  let [amount, covered, cost] = [ZERO, ZERO, ZERO];
  let hasCost = false;
  const goods = new Set<number>();
  for (const line of lines) {
    amount = addMinor(amount, minorAt(ledger.amount, line));
    if (products.codes[line]! >= 0) goods.add(products.codes[line]!);
    if (!ledger.covered[line] || !ledger.cost) continue;
    hasCost = true;
    covered = addMinor(covered, minorAt(ledger.amount, line));
    cost = addMinor(cost, minorAt(ledger.cost, line));
  }
  const spoken = Array.from(lines, (line) => textAt(book.sales.salesperson, ledger.row[line]!)).find((name) => name !== null);
  return {
    orderNo,
    day: day as CivilDay,
    amount,
    lines: lines.length,
    products: goods.size,
    salesperson: spoken ?? null,
    margin: hasCost && signOf(covered) > 0 ? ratioOf(subMinor(covered, cost), covered) : null,
  };
}
