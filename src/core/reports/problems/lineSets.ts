import type { Book } from '../../records';

/** Lines of one kind with the date that decides whether they lie after the as-of date. */
export interface LineSet {
  readonly lines: { readonly length: number; readonly sheet: Int32Array; readonly row: Int32Array; readonly customer: Int32Array };
  readonly days: Int32Array | null;
  readonly dateField: string;
}

/** Every set of lines of the book that speaks of customers. */
export function lineSetsOf(book: Book): LineSet[] {
  const { sales, receivables, payments, interactions, survey, stages, orders } = book;
  const sets: LineSet[] = [{ lines: sales, days: sales.date, dateField: 'date' }];
  if (receivables) sets.push({ lines: receivables, days: receivables.invoiceDate, dateField: 'invoiceDate' });
  for (const lines of [payments, interactions, survey]) if (lines) sets.push({ lines, days: lines.date, dateField: 'date' });
  if (stages) sets.push({ lines: stages, days: stages.enteredDate, dateField: 'enteredDate' });
  if (orders) sets.push({ lines: orders, days: orders.date, dateField: 'date' });
  return sets;
}
