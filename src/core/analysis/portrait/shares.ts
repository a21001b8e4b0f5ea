import type { CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, negMinor, ratioOf, signOf, ZERO, type Minor } from '../../values/minor';
import { minorAt, sumBy, type MinorColumn } from '../../values/minorColumn';
import { RETURN, SALE } from '../lineKinds';
import type { LineArchive } from './ownLines';
import { productName } from './goods';

/** A salesperson's part in a customer's revenue. */
export interface SellerShare {
  readonly name: string | null;
  readonly amount: Minor;
  readonly share: number | null;
  readonly orders: number;
  readonly last: CivilDay;
}

/** Who sold to the customer, greatest amount first; lines without a name are one entry. Empty without the column. */
export function sellersOf({ ledger, orders, salespeople, book }: LineArchive, lines: Int32Array): SellerShare[] {
  const { salesperson } = book.sales;
  if (!salesperson) return [];
  const tallies = new Map<number, { amount: Minor; orders: Set<number>; order: number; last: number }>();
  let whole: Minor = ZERO;
  for (const line of lines) {
    const code = salespeople.codes[line]!;
    let tally = tallies.get(code);
    if (!tally) tallies.set(code, (tally = { amount: ZERO, orders: new Set(), order: -1, last: 0 }));
    const amount = minorAt(ledger.amount, line);
    tally.amount = addMinor(tally.amount, amount);
    whole = addMinor(whole, amount);
    const order = orders.ofLine[line]!;
    // The lines of an order mostly stand below each other: the set is asked once an order.
    if (orders.purchaseLine[line] && order !== tally.order) tally.orders.add((tally.order = order));
    tally.last = ledger.day[line]!;
  }
  return [...tallies]
    .map(([code, { amount, orders: own, last }]) => ({ name: salesperson.texts[code] ?? null, amount, share: ratioOf(amount, whole), orders: own.size, last: last as CivilDay }))
    .sort((a, b) => compareMinor(b.amount, a.amount) || b.last - a.last);
}

/** A category's part in a customer's sales beside its part in all sales. */
export interface CategoryShare {
  readonly name: string | null;
  readonly amount: Minor;
  readonly share: number | null;
  /** Of the sales of all customers. */
  readonly bookShare: number | null;
}

/** Gross sales of the whole book by category code; null without the column. */
export function bookCategories({ ledger, categories, book }: LineArchive): MinorColumn | null {
  if (!categories) return null;
  // A loop: the mapping form of from() is many times slower over a million lines.
  const isSale = new Uint8Array(ledger.kind.length);
  for (let line = 0; line < isSale.length; line++) if (ledger.kind[line] === SALE) isSale[line] = 1;
  const count = book.sales.category?.texts.length ?? 0;
  return sumBy(ledger.amount, categories.map((code) => (code < 0 ? count : code)), count + 1, isSale);
}

/** What kinds of goods the customer prefers, by gross sales, greatest first; empty without the column. */
export function categoriesOf({ ledger, categories, book }: LineArchive, lines: Int32Array, all: MinorColumn | null): CategoryShare[] {
  const texts = book.sales.category?.texts;
  if (!categories || !all || !texts) return [];
  const amounts = new Map<number, Minor>();
  let own: Minor = ZERO;
  for (const line of lines) {
    if (ledger.kind[line] !== SALE) continue;
    const code = categories[line]! < 0 ? texts.length : categories[line]!;
    amounts.set(code, addMinor(amounts.get(code) ?? ZERO, minorAt(ledger.amount, line)));
    own = addMinor(own, minorAt(ledger.amount, line));
  }
  let whole: Minor = ZERO;
  for (let code = 0; code < all.length; code++) whole = addMinor(whole, minorAt(all, code));
  return [...amounts]
    .map(([code, amount]) => ({ name: texts[code] ?? null, amount, share: ratioOf(amount, own), bookShare: ratioOf(minorAt(all, code), whole) }))
    .sort((a, b) => compareMinor(b.amount, a.amount));
}

/** What came back of one product. */
export interface ReturnedGood {
  readonly name: string | null;
  /** Positive. */
  readonly amount: Minor;
  /** Of the product's gross sales to this customer (D5); null without any. */
  readonly rate: number | null;
  readonly last: CivilDay;
}

/** Returns by product, greatest first. */
export function returnsOf(archive: LineArchive, lines: Int32Array): ReturnedGood[] {
  const { ledger, products } = archive;
  const tallies = new Map<number, { returned: Minor; sold: Minor; last: number; line: number }>();
  for (const line of lines) {
    if (ledger.kind[line] !== RETURN && ledger.kind[line] !== SALE) continue;
    const code = products.codes[line]!;
    let tally = tallies.get(code);
    if (!tally) tallies.set(code, (tally = { returned: ZERO, sold: ZERO, last: 0, line }));
    const amount = minorAt(ledger.amount, line);
    if (ledger.kind[line] === SALE) tally.sold = addMinor(tally.sold, amount);
    else {
      tally.returned = addMinor(tally.returned, negMinor(amount));
      tally.last = ledger.day[line]!;
    }
  }
  return [...tallies]
    .filter(([, tally]) => signOf(tally.returned) > 0)
    .map(([code, tally]) => ({
      name: code < 0 ? null : productName(archive, tally.line),
      amount: tally.returned,
      rate: ratioOf(tally.returned, tally.sold),
      last: tally.last as CivilDay,
    }))
    .sort((a, b) => compareMinor(b.amount, a.amount) || b.last - a.last);
}
