import type { SalesLines } from '../records/book';
import { codesOfRows } from './foldedCodes';

/** One code a distinct thing that ledger lines name; -1 where a line names none. */
export interface LineCodes {
  readonly codes: Int32Array;
  readonly count: number;
}

/** Products: the id, else the name. @param rows rows of Book.sales, one a ledger line */
export function productCodes(sales: SalesLines, rows: Int32Array): LineCodes {
  const ids = sales.productId ? codesOfRows(sales.productId, rows) : null;
  const names = sales.productName ? codesOfRows(sales.productName, rows) : null;
  const idCount = sales.productId?.texts.length ?? 0;
  const count = idCount + (sales.productName?.texts.length ?? 0);
  if (ids && !names) return { codes: ids, count };
  const codes = new Int32Array(rows.length).fill(-1);
  for (let i = 0; i < codes.length; i++) {
    if (ids && ids[i]! >= 0) codes[i] = ids[i]!;
    else if (names && names[i]! >= 0) codes[i] = idCount + names[i]!;
  }
  return { codes, count };
}

/** Salespeople by name. @param rows rows of Book.sales, one a ledger line */
export function salespersonCodes(sales: SalesLines, rows: Int32Array): LineCodes {
  const { salesperson } = sales;
  if (!salesperson) return { codes: new Int32Array(rows.length).fill(-1), count: 0 };
  return { codes: codesOfRows(salesperson, rows), count: salesperson.texts.length };
}
