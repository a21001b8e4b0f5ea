import type { Book } from '../../records/book';
import { addMinor, compareMinor, signOf, ZERO, type Minor } from '../../values/minor';
import type { Analysis, OverdueBucket, ReceivableBucket } from '../analysis';
import { overdueBucket, receivableBucket } from '../ageing/buckets';
import { settledReceivables } from '../ageing/settledReceivables';

/** What one customer has open in one bucket by age and one by days overdue (D13). */
export interface ReceivableCell {
  /** Position in Book.customers, -1 = the invoices that name none. */
  readonly customer: number;
  /** Null where no row has a date. */
  readonly age: ReceivableBucket | null;
  readonly overdue: OverdueBucket | null;
  open: Minor;
  invoices: number;
}

/** Open invoices by customer and buckets, greatest first; their sum is `Ageing.outstanding`. Null without receivables. */
export function receivableCells(book: Book, { asOf, settings }: Pick<Analysis, 'asOf' | 'settings'>): { readonly scale: number; readonly cells: readonly ReceivableCell[] } | null {
  const settled = settledReceivables(book, asOf, settings.defaultTermDays);
  if (!settled) return null;
  const cells = new Map<string, ReceivableCell>();
  for (const { customer, invoiceDate, due, open } of settled.items) {
    if (signOf(open) === 0) continue;
    const age = settled.hasDates ? receivableBucket(asOf - invoiceDate) : null;
    const overdue = settled.hasDates ? overdueBucket(asOf - due) : null;
    const key = `${customer} ${age} ${overdue}`;
    const cell = cells.get(key) ?? { customer, age, overdue, open: ZERO, invoices: 0 };
    cells.set(key, cell);
    cell.open = addMinor(cell.open, open);
    cell.invoices++;
  }
  return { scale: settled.scale, cells: [...cells.values()].sort((a, b) => compareMinor(b.open, a.open) || a.customer - b.customer) };
}
