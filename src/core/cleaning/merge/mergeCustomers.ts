import { minorColumnOf } from '../../tables/moneyColumn';
import type { TextColumn } from '../../tables/columns';
import { NO_DAY } from '../../values/civilDay';
import { minorAt } from '../../values/minorColumn';
import type { Book } from '../../records/book';
import { matchKey } from '../../records/cells/matchKey';
import type { CustomerField } from '../../records/sourceKinds';

type Customers = Book['customers'];

/**
 * The book in which the customers that count as one are one: every line of any of them is the kept one's, and for each
 * field the first row that is not blank gives the value. The book given stays as it is, so that a merge is undone by
 * leaving it out.
 * @param keptRow by customer, the customer that stands for it; itself where nothing is merged
 */
export function mergeCustomers(book: Book, keptRow: Int32Array): Book {
  if (keptRow.every((kept, row) => kept === row)) return withUniqueIds(book);
  const place = placesOf(keptRow);
  const remapped = Object.entries(book).map(([key, part]): [string, unknown] => [key, hasCustomers(part) ? { ...part, customer: moved(part.customer, place) } : part]);
  return withUniqueIds({ ...(Object.fromEntries(remapped) as unknown as Book), customers: mergedList(book.customers, place) });
}

/** Customers of one id that the user keeps apart: the later ones bear their name beside it, so that an id still names one. */
function withUniqueIds(book: Book): Book {
  const { ids, names } = book.customers;
  if (new Set(ids).size === ids.length) return book;
  const seen = new Set<string>();
  const unique = ids.map((id, row) => {
    let own = seen.has(id) ? `${id} (${names[row]!})` : id;
    for (let times = 2; seen.has(own); times++) own = `${id} (${names[row]!} ${times})`;
    seen.add(own);
    return own;
  });
  return { ...book, customers: { ...book.customers, ids: unique } };
}

/** New position of every customer: kept ones close up, merged ones take the place of the one that stands for them. */
function placesOf(keptRow: Int32Array): Int32Array {
  const place = new Int32Array(keptRow.length);
  let next = 0;
  for (let row = 0; row < keptRow.length; row++) place[row] = keptRow[row] === row ? next++ : place[keptRow[row]!]!; // the kept row is the earliest
  return place;
}

function hasCustomers(part: unknown): part is { readonly customer: Int32Array } {
  return typeof part === 'object' && part !== null && 'customer' in part && part.customer instanceof Int32Array;
}

function moved(customers: Int32Array, place: Int32Array): Int32Array {
  return customers.map((customer) => (customer < 0 ? customer : place[customer]!));
}

function mergedList(customers: Customers, place: Int32Array): Customers {
  const length = place.reduce((most, at) => Math.max(most, at + 1), 0);
  const first = new Int32Array(length).fill(-1);
  const inSheet = new Uint8Array(length);
  const firstDeal = new Int32Array(length).fill(NO_DAY);
  const sheet = new Int32Array(length).fill(-1);
  const row = new Int32Array(length).fill(-1);
  const names = new Array<string>(length).fill('');
  for (let i = 0; i < place.length; i++) {
    const at = place[i]!;
    const isFirst = first[at]! < 0;
    if (isFirst) first[at] = i;
    // A customer known by its id alone takes the name of another that has one.
    if (isFirst || names[at] === customers.ids[first[at]!]) names[at] = customers.names[i]!;
    if (customers.inSheet[i]) inSheet[at] = 1;
    const deal = customers.firstDeal[i]!;
    if (deal !== NO_DAY && (firstDeal[at] === NO_DAY || deal < firstDeal[at]!)) firstDeal[at] = deal;
    if (sheet[at]! < 0) [sheet[at], row[at]] = [customers.sheet[i]!, customers.row[i]!];
  }
  return {
    ...customers,
    length,
    ids: Array.from(first, (i) => customers.ids[i]!),
    names,
    inSheet,
    text: new Map<CustomerField, TextColumn>([...customers.text].map(([field, column]) => [field, firstText(column, place, length)])),
    ...(customers.written ? { written: firstWritten(customers, customers.written, place, length) } : {}),
    merged: mergedIds(customers.ids, first, place),
    firstDeal,
    creditLimit: customers.creditLimit && firstLimits(customers.creditLimit, place, length),
    sheet,
    row,
  };
}

/** Ids that name nobody any more, so that what was noted under them is found again with the customer kept. */
function mergedIds(ids: readonly string[], first: Int32Array, place: Int32Array): ReadonlyMap<string, number> {
  const kept = new Set(Array.from(first, (i) => matchKey(ids[i]!)));
  return new Map(ids.flatMap((id, i): [string, number][] => (kept.has(matchKey(id)) ? [] : [[matchKey(id), place[i]!]])));
}

function firstText({ codes, texts }: TextColumn, place: Int32Array, length: number): TextColumn {
  const merged = new Int32Array(length).fill(-1);
  codes.forEach((code, i) => {
    if (merged[place[i]!]! < 0) merged[place[i]!] = code;
  });
  return { codes: merged, texts };
}

/** What was written in the row that gives the value; where no row has one, what the first row with any text has. */
function firstWritten({ text }: Customers, written: NonNullable<Customers['written']>, place: Int32Array, length: number): NonNullable<Customers['written']> {
  return new Map(
    [...written].map(([field, column]): [CustomerField, TextColumn] => {
      const values = text.get(field)?.codes;
      const codes = new Int32Array(length).fill(-1);
      const settled = new Uint8Array(length);
      place.forEach((at, i) => {
        if (settled[at]) return;
        // Id and name are no text fields: the first customer gives them.
        const hasValue = values === undefined || values[i]! >= 0;
        if (hasValue || codes[at]! < 0) codes[at] = column.codes[i]!;
        if (hasValue) settled[at] = 1;
      });
      return [field, { codes, texts: column.texts }];
    }),
  );
}

function firstLimits({ amounts, known }: NonNullable<Customers['creditLimit']>, place: Int32Array, length: number): Customers['creditLimit'] {
  const from = new Int32Array(length).fill(-1);
  known.forEach((is, i) => {
    if (is && from[place[i]!]! < 0) from[place[i]!] = i;
  });
  return { amounts: minorColumnOf(length, amounts.scale, (at) => (from[at]! < 0 ? 0 : minorAt(amounts, from[at]!))), known: Uint8Array.from(from, (i) => (i < 0 ? 0 : 1)) };
}
