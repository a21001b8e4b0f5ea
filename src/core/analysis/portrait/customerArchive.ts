import type { Book } from '../../records/book';
import type { Analysis } from '../analysis';
import { groupBy, type Groups } from '../groups';
import { buildLedger, type Ledger } from '../ledger';
import { productCodes, salespersonCodes, type LineCodes } from '../lineCodes';
import { lineKinds } from '../lineKinds';
import { buildOrders, type Orders } from '../orders';
import { codesOfRows } from '../foldedCodes';

/**
 * Everything that portraits of one book share, made once: the ledger and the orders of the analysis, and the way from a
 * customer to its lines, so that one portrait costs what one customer's lines cost.
 */
export interface CustomerArchive {
  readonly book: Book;
  readonly analysis: Analysis;
  readonly ledger: Ledger;
  readonly orders: Orders;
  readonly products: LineCodes;
  readonly salespeople: LineCodes;
  /** Code in Book.sales.category.texts of each ledger line, -1 = none; null without the column. */
  readonly categories: Int32Array | null;
  /** Positions in the ledger, by customer. */
  readonly byCustomer: Groups;
}

/** The archive of an analysed book: the same ledger and orders as the analysis has, by the same rules. */
export function openArchive(book: Book, analysis: Analysis): CustomerArchive {
  const { settings, asOf } = analysis;
  const { sales } = book;
  const kinds = lineKinds(sales, book.intake, settings.returnPrefixes);
  const { ledger } = buildLedger(sales, kinds, { asOf, zeroCost: settings.zeroCost, duplicates: settings.duplicates });
  return {
    book,
    analysis,
    ledger,
    orders: buildOrders(ledger, sales, book.customers.length),
    products: productCodes(sales, ledger.row),
    salespeople: salespersonCodes(sales, ledger.row),
    categories: sales.category && codesOfRows(sales.category, ledger.row),
    byCustomer: groupBy(ledger.customer, book.customers.length),
  };
}

/** The customer's positions in the ledger, in order of day. */
export function linesOf({ byCustomer }: CustomerArchive, customer: number): Int32Array {
  return byCustomer.items.subarray(byCustomer.starts[customer]!, byCustomer.starts[customer + 1]!);
}
