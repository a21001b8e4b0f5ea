import type { Book } from '../../records/book';
import type { CustomerField } from '../../records/sourceKinds';
import { codesOfRows } from '../foldedCodes';
import type { Ledger } from '../ledger';

/** What customers and sales are grouped by. */
export const DIMENSIONS = ['valueTag', 'region', 'industry', 'size', 'source', 'channel', 'handler', 'salesperson', 'category'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A group for each code; -1 = the cell is empty. Codes are of customers or of ledger lines. */
export interface DimensionCodes {
  readonly dimension: Dimension;
  readonly names: readonly string[];
  readonly codes: Int32Array;
  /** Whose codes: a customer has one group in all lines, a line may differ from the customer's others. */
  readonly of: 'customer' | 'line';
}

const CUSTOMER_FIELDS: readonly CustomerField[] = ['region', 'industry', 'size', 'source', 'channel', 'handler'];
const LINE_FIELDS = ['region', 'salesperson', 'category'] as const;

/** The dimensions that the book has values for. The region is the customer sheet's; without one there, the sales lines'. */
export function dimensionsOf(book: Book, ledger: Ledger, valueTags: readonly string[]): DimensionCodes[] {
  const found = new Map<Dimension, DimensionCodes>();
  const tags = [...new Set(valueTags)];
  found.set('valueTag', { dimension: 'valueTag', names: tags, codes: Int32Array.from(valueTags, (tag) => tags.indexOf(tag)), of: 'customer' });
  const everyCustomer = Int32Array.from({ length: book.customers.length }, (_, c) => c);
  const add = (dimension: Dimension, names: readonly string[], codes: Int32Array, of: DimensionCodes['of']): void => {
    if (!found.has(dimension) && codes.some((code) => code >= 0)) found.set(dimension, { dimension, names, codes, of });
  };
  for (const field of CUSTOMER_FIELDS) {
    const column = book.customers.text.get(field);
    if (column) add(field as Dimension, column.texts, codesOfRows(column, everyCustomer), 'customer');
  }
  for (const field of LINE_FIELDS) {
    const column = book.sales[field];
    if (column) add(field, column.texts, codesOfRows(column, ledger.row), 'line');
  }
  return DIMENSIONS.flatMap((dimension) => found.get(dimension) ?? []);
}
