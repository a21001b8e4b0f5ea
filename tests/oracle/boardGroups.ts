import type { BoardBook } from './boardBook';
import { addDays, addMonths, lastOfMonth, firstOfMonth, within, type Span } from './calendar';
import { moneyText, sum } from './decimal';
import { groupBy, keyOrNull } from './keys';
import type { Line } from './ledger';
import { orderKey } from './orders';
import { priorYear } from './periods';
import { revenueOf } from './revenue';
import { suggestedTag } from './valueTag';

/** One group of 12 months; the empty key stands for lines and customers without a value. */
export interface PlainGroup {
  readonly customers: number | null;
  readonly buyers: number;
  readonly orders: number;
  readonly amount: string;
  readonly amountBefore: string | null;
  readonly ordered: string;
}

export type GroupField = 'valueTag' | 'region' | 'salesperson' | 'category';

/** R51: groups over the 12 months up to the as-of date beside the 12 before. */
export function plainGroups(book: BoardBook, field: GroupField): Record<string, PlainGroup> {
  const { asOf, settings } = book;
  const period = { start: addDays(addMonths(asOf, -12), 1), end: asOf };
  const earlier = { start: addDays(addMonths(addDays(period.start, -1), -12), 1), end: addDays(period.start, -1) };
  const before = book.dataStart !== null && earlier.start >= book.dataStart ? earlier : null;
  const tags = new Map(
    book.customers.map((customer) => [customer.key, suggestedTag(revenueOf(customer.lines).revenue, customer.purchaseDays.at(-1) ?? null, asOf, settings)]),
  );
  const nameOf = (line: Line): string =>
    field === 'valueTag' ? ((line.customer !== null && tags.get(line.customer)) || '') : (keyOrNull(line.row[field]) ?? '');
  const names = new Set([...(field === 'valueTag' ? tags.values() : []), ...book.lines.map(nameOf)]);
  const groups: Record<string, PlainGroup> = {};
  for (const name of names) {
    const own = (lines: readonly Line[], span: Span): Line[] => lines.filter((line) => nameOf(line) === name && within(line.date, span));
    const lines = own(book.lines, period);
    const bought = own(book.purchases, period);
    const group: PlainGroup = {
      customers: field === 'valueTag' ? [...tags.values()].filter((tag) => tag === name).length : null,
      buyers: new Set(bought.flatMap(({ customer }) => customer ?? [])).size,
      orders: new Set(bought.map((line) => orderKey(line))).size,
      amount: moneyText(sum(lines.map(({ amount }) => amount))),
      amountBefore: before && moneyText(sum(own(book.lines, before).map(({ amount }) => amount))),
      ordered: moneyText(sum(lines.filter(({ kind }) => kind !== 'return').map(({ amount }) => amount))),
    };
    if (group.customers || group.orders > 0 || group.amount !== '0.00' || (group.amountBefore ?? '0.00') !== '0.00') groups[name] = group;
  }
  return groups;
}

/** The ledger by calendar month: up to 24, none before the first line. */
export function plainMonths({ asOf, lines, purchases, dataStart }: BoardBook): unknown[] {
  const first = lines.map(({ date }) => date).sort()[0];
  if (first === undefined) return [];
  const starts = Array.from({ length: 24 }, (_, i) => addMonths(firstOfMonth(asOf), i - 23));
  return starts
    .map((start) => ({ start, end: lastOfMonth(start) < asOf ? lastOfMonth(start) : asOf }))
    .filter(({ end }) => end >= first)
    .map((span) => {
      const own = lines.filter(({ date }) => within(date, span));
      const bought = purchases.filter(({ date }) => within(date, span));
      const earlier = priorYear(span, 'sameDate');
      const { revenue, grossProfit } = revenueOf(own);
      return {
        month: span.start.slice(0, 7),
        revenue: moneyText(revenue),
        priorYearRevenue: dataStart !== null && earlier.start >= dataStart ? moneyText(revenueOf(lines.filter(({ date }) => within(date, earlier))).revenue) : null,
        grossProfit: grossProfit === null ? null : moneyText(grossProfit),
        orders: new Set(bought.map((line) => orderKey(line))).size,
        buyers: new Set(bought.flatMap(({ customer }) => customer ?? [])).size,
      };
    });
}

/** R56: how few customers bring how much of the positive net revenue of 365 days; null when none does. */
export function plainConcentration({ asOf, customers }: BoardBook): unknown {
  const year = { start: addDays(asOf, -364), end: asOf };
  const amounts = customers.map(({ lines }) => revenueOf(lines.filter(({ date }) => within(date, year))).revenue).filter((amount) => amount > 0n);
  if (amounts.length === 0) return null;
  amounts.sort((a, b) => (a > b ? -1 : a < b ? 1 : 0));
  const total = sum(amounts);
  const for80 = amounts.findIndex((_, i) => sum(amounts.slice(0, i + 1)) * 100n >= total * 80n) + 1;
  return { customers: amounts.length, total: moneyText(total), for80, first: moneyText(amounts[0] ?? 0n) };
}

/** R53: who of a quarter's new customers bought in which later quarter. */
export function plainRetention({ asOf, customers }: BoardBook): { customers: number; bought: number[] }[] {
  const month = Number(asOf.slice(5, 7));
  const current = addMonths(firstOfMonth(asOf), -((month - 1) % 3));
  const quarters = Array.from({ length: 9 }, (_, i) => {
    const start = addMonths(current, 3 * (i - 8));
    return { start, end: addDays(addMonths(start, 3), -1) };
  });
  return quarters.map((quarter, q) => {
    const own = customers.filter(({ purchaseDays: [first] }) => first !== undefined && within(first, quarter));
    return { customers: own.length, bought: quarters.slice(q).map((later) => own.filter(({ purchaseDays }) => purchaseDays.some((day) => within(day, later))).length) };
  });
}

/** Product lines that a customer gave up (R49), as text: who, which, how often, when last, worth what. */
export function plainStoppedLines({ asOf, customers, settings }: BoardBook, daysBetween: (a: string, b: string) => number): string[] {
  return customers.flatMap(({ key, lines, purchases, purchaseDays }) => {
    const last = purchaseDays.at(-1);
    if (last === undefined || daysBetween(last, asOf) > settings.churnWindowDays) return [];
    return [...groupBy(purchases, ({ row }) => keyOrNull(row.category))].flatMap(([category, bought]) => {
      const days = [...new Set(bought.map(({ date }) => date))].sort();
      const [from, to] = [days[0], days.at(-1)];
      if (category === null || from === undefined || to === undefined || days.length < 3) return [];
      const gap = daysBetween(from, to) / (days.length - 1);
      const silent = daysBetween(to, asOf);
      if (silent <= 2 * gap || silent > 365 || last <= to) return [];
      const worth = sum(lines.filter(({ row, date }) => keyOrNull(row.category) === category && date >= addDays(to, -364)).map(({ amount }) => amount));
      return [`${key} ${category} ${days.length} ${to} ${moneyText(worth)}`];
    });
  });
}
