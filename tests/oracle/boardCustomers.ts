import type { BoardBook } from './boardBook';
import { gradesOf } from './abc';
import { addDays, addMonths, daysBetween, within, type Day } from './calendar';
import type { Customer } from './customerBook';
import { divideRounded, money, moneyText, MONEY_PLACES, parseDecimal, ratio, sum, type Millionths } from './decimal';
import { compareNatural, groupBy } from './keys';
import type { Line } from './ledger';
import { isActive } from './lifecycle';
import { ordersOf, orderKey } from './orders';
import { revenueOf } from './revenue';
import { gapsOf, median, typicalInterval } from './rhythm';

/** R-B1: the tier by the standard. */
export function tierOf(customer: Customer, { settings }: BoardBook, days: { high: number; ordinary: number }): 'high' | 'ordinary' | 'low' {
  const { revenue } = revenueOf(customer.lines);
  if (revenue >= money(settings.vipFrom) && customer.purchaseDays.length >= days.high) return 'high';
  return revenue >= money(settings.ordinaryFrom) && customer.purchaseDays.length >= days.ordinary ? 'ordinary' : 'low';
}

/** What a tier is worth and how it behaves. @param scale decimals that an average is rounded to */
export function plainTier(book: BoardBook, members: readonly Customer[], scale: number): unknown {
  const { asOf, settings } = book;
  const year = { start: addDays(asOf, -364), end: asOf };
  const lines = members.flatMap((customer) => customer.lines);
  const buyers = members.filter(({ purchaseDays }) => purchaseDays.length > 0);
  const orders = sumNumbers(members.map((customer) => ordersOf(customer.lines, customer.purchases).length));
  const ordered = sum(lines.filter(({ kind }) => kind !== 'return').map(({ amount }) => amount));
  const unit = 10n ** BigInt(MONEY_PLACES - scale);
  const ages = buyers.map(({ purchaseDays }) => daysBetween(purchaseDays.at(-1) ?? asOf, asOf)).sort((a, b) => a - b);
  const before = members.filter((customer) => isActive(customer, addMonths(asOf, -12), settings.churnWindowDays));
  return {
    customers: members.length,
    buyers: buyers.length,
    revenue: moneyText(sum(lines.map(({ amount }) => amount))),
    yearRevenue: moneyText(sum(lines.filter(({ date }) => within(date, year)).map(({ amount }) => amount))),
    orders,
    averageOrder: orders === 0 ? null : moneyText(divideRounded(ordered, BigInt(orders) * unit) * unit),
    yearFrequency: ratio(sumNumbers(buyers.map(({ purchaseDays }) => purchaseDays.filter((day) => within(day, year)).length)), buyers.length),
    margin: revenueOf(lines).margin,
    daysSinceLast: ages[Math.floor((ages.length - 1) / 2)] ?? null,
    retention: ratio(before.filter((customer) => isActive(customer, asOf, settings.churnWindowDays)).length, before.length),
  };
}

/** D9: the last gap is long, the last three orders are small. */
export function plainSignals(customer: Customer, book: BoardBook): { lastGap: number; longerGap: boolean; smallerOrders: boolean } {
  const allGaps = book.customers.flatMap(({ purchaseDays }) => gapsOf(purchaseDays));
  const gaps = gapsOf(customer.purchaseDays);
  const usual = typicalInterval(gaps, median(allGaps));
  const lastGap = gaps.at(-1) ?? -1;
  const quantities = orderQuantities(customer);
  const mean3 = (from: number): bigint => sum(quantities.slice(quantities.length - from, quantities.length - from + 3));
  return {
    lastGap,
    longerGap: gaps.length >= 2 && usual !== null && lastGap > 1.5 * usual,
    smallerOrders: quantities.length >= 6 && mean3(3) * 100n < mean3(6) * 70n,
  };
}

/** Quantities of the orders that have one, oldest first: sum of |quantity| over the purchase lines, in millionths. */
function orderQuantities(customer: Customer): bigint[] {
  return [...groupBy(customer.purchases, (line) => orderKey(line))]
    .map(([, own]) => ({
      day: own.map(({ date }) => date).sort()[0] ?? '',
      number: own.find(({ row }) => row.orderNo !== null)?.row.orderNo ?? '',
      quantity: sum(own.map(quantityOf)),
    }))
    .filter(({ quantity }) => quantity > 0n)
    .sort((a, b) => (a.day === b.day ? compareNatural(a.number, b.number) : a.day < b.day ? -1 : 1))
    .map(({ quantity }) => quantity);
}

function quantityOf({ row }: Line): Millionths {
  const read = row.quantity === null ? null : parseDecimal(row.quantity);
  const size = read === null ? 0n : read.digits * 10n ** BigInt(MONEY_PLACES - read.places);
  return size < 0n ? -size : size;
}

/** R47: net revenue of the 365 days that end with the last purchase and of what came after, and the grade by it. */
export function plainStake(book: BoardBook): { amount: string; weight: string }[] {
  const amounts = book.customers.map(({ lines, purchaseDays }): Millionths => {
    const last = purchaseDays.at(-1);
    return last === undefined ? 0n : sum(lines.filter(({ date }) => date >= addDays(last, -364)).map(({ amount }) => amount));
  });
  const grades = gradesOf(amounts, { ...book.settings, abcMode: 'dynamic' });
  return amounts.map((amount, i) => ({ amount: moneyText(amount), weight: grades[i] ?? 'D' }));
}

/** D10 on days: purchase days of the last 30 and of the 30 before, with the exact chance of so uneven a split. */
export function plainFrequency({ purchaseDays }: Customer, asOf: Day): { last30: number; prior30: number; chance: number } {
  const within30 = (from: number, to: number): number => purchaseDays.filter((day) => within(day, { start: addDays(asOf, from), end: addDays(asOf, to) })).length;
  const [last30, prior30] = [within30(-29, 0), within30(-59, -30)];
  const n = last30 + prior30;
  const ways = (k: number): number => Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1);
  const tail = sumNumbers(Array.from({ length: n + 1 }, (_, k) => k).filter((k) => k >= Math.max(last30, prior30)).map(ways));
  return { last30, prior30, chance: Math.min(1, (2 * tail) / 2 ** n) };
}

function sumNumbers(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
