import type { Book } from '../../records/book';
import type { TextColumn } from '../../tables/columns';
import { NO_DAY, type CivilDay } from '../../values/civilDay';

/** Words that tell what an interaction was, in its channel or kind. */
const WORDS = {
  visit: /拜访|上门|走访|visit/iu,
  coupon: /优惠券|代金券|coupon|voucher/iu,
} as const;

export type ContactKind = keyof typeof WORDS;

/**
 * The last day up to the as-of date on which each customer was visited or given a coupon, NO_DAY where it never was;
 * null where the book has no such interaction at all.
 */
export function lastContact(book: Book, asOf: CivilDay, kind: ContactKind): Int32Array | null {
  const lines = book.interactions;
  if (!lines) return null;
  const matching = [lines.channel, lines.kind].map((column) => column && { column, matches: column.texts.map((text) => WORDS[kind].test(text)) });
  const last = new Int32Array(book.customers.length).fill(NO_DAY);
  let found = false;
  for (let line = 0; line < lines.length; line++) {
    const customer = lines.customer[line]!;
    const day = lines.date[line]!;
    if (customer < 0 || day > asOf || !matching.some((side) => side !== null && hasCode(side.column, side.matches, line))) continue;
    found = true;
    if (day > last[customer]!) last[customer] = day;
  }
  return found ? last : null;
}

function hasCode(column: TextColumn, matches: readonly boolean[], line: number): boolean {
  return matches[column.codes[line]!] === true;
}
