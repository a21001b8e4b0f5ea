import type { Book } from '../../records/book';
import { groupBy, type Groups } from '../groups';

/** Rows of the sheets around the ledger by customer, made once for all portraits; null where the book has no such sheet. */
export interface RelationArchive {
  readonly interactions: Groups | null;
  readonly survey: Groups | null;
  readonly orders: Groups | null;
}

export function openRelationArchive(book: Book): RelationArchive {
  const group = (lines: { readonly customer: Int32Array } | null): Groups | null => lines && groupBy(lines.customer, book.customers.length);
  return { interactions: group(book.interactions), survey: group(book.survey), orders: group(book.orders) };
}

/** A customer's rows, in the order of the sheet. */
export function rowsOf(groups: Groups, customer: number): Int32Array {
  return groups.items.subarray(groups.starts[customer]!, groups.starts[customer + 1]!);
}
