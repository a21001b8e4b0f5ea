import type { Book } from '../../records/book';
import { textAt } from '../../tables/columns';
import { NO_DAY, type CivilDay } from '../../values/civilDay';

/** The last contact with a customer. */
export interface Talk {
  readonly day: CivilDay;
  /** What was said; else what it was (kind), else by which channel. */
  readonly content: string | null;
  readonly owner: string | null;
}

/**
 * The latest interaction up to the as-of date of each customer that has one; of several on one day the last row.
 * Null without an interactions sheet.
 */
export function lastTalks({ interactions: sheet }: Pick<Book, 'interactions'>, asOf: CivilDay): ReadonlyMap<number, Talk> | null {
  if (!sheet) return null;
  const last = new Map<number, number>();
  for (let row = 0; row < sheet.length; row++) {
    const customer = sheet.customer[row]!;
    const day = sheet.date[row]!;
    if (customer < 0 || day === NO_DAY || day > asOf) continue;
    const before = last.get(customer);
    if (before === undefined || sheet.date[before]! <= day) last.set(customer, row);
  }
  return new Map(
    Array.from(last, ([customer, row]) => [
      customer,
      { day: sheet.date[row]! as CivilDay, content: textAt(sheet.content, row) ?? textAt(sheet.kind, row) ?? textAt(sheet.channel, row), owner: textAt(sheet.owner, row) },
    ]),
  );
}
