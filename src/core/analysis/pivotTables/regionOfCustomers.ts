import type { Book } from '../../records/book';
import { codesOfRows } from '../foldedCodes';
import type { Ledger } from '../ledger';

/** A text for each customer and for each ledger line; null = not known. */
export interface Regions {
  readonly ofCustomer: (customer: number) => string | null;
  readonly ofLine: (line: number) => string | null;
}

/**
 * The region (R-D2): where the customer sheet has a column it is the customer's there, in all its lines. Without one it
 * is the line's own, and a customer's is that of its latest line that names one.
 */
export function regionsOf(book: Book, ledger: Ledger): Regions {
  const own = book.customers.text.get('region');
  const count = book.customers.length;
  if (own) {
    const codes = codesOfRows(own, Int32Array.from({ length: count }, (_, c) => c));
    const ofCustomer = (customer: number): string | null => own.texts[codes[customer] ?? -1] ?? null;
    return { ofCustomer, ofLine: (line) => ofCustomer(ledger.customer[line]!) };
  }
  const column = book.sales.region;
  if (!column) return { ofCustomer: () => null, ofLine: () => null };
  const codes = codesOfRows(column, ledger.row);
  const latest = new Int32Array(count).fill(-1);
  for (let line = 0; line < ledger.length; line++) {
    const customer = ledger.customer[line]!;
    if (customer >= 0 && codes[line]! >= 0) latest[customer] = codes[line]!;
  }
  const text = (code: number): string | null => column.texts[code] ?? null;
  return { ofCustomer: (customer) => text(latest[customer] ?? -1), ofLine: (line) => text(codes[line]!) };
}
