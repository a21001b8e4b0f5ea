import type { Book } from '../../records/book';
import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { addMinor, subMinor, ZERO, type Minor } from '../../values/minor';
import { paymentCredits, receivableItems, type OpenItem } from './openItems';
import { settle, unsettled, type Pool } from './settle';

/** D13 before any bucket: what is open on each invoice once the credits have been set against them. */
export interface SettledReceivables {
  readonly items: readonly OpenItem[];
  /** What no invoice took up, by customer (-1 = none). */
  readonly pool: Pool;
  readonly scale: number;
  readonly dueAssumed: number;
  /** Whether any item has a date; else there is only a balance. */
  readonly hasDates: boolean;
  /** Open items by residuals or by linked credits alone; else the oldest due were cleared first. */
  readonly byItems: boolean;
  /** Sum of invoices less sum of credits. */
  readonly balance: Minor;
}

/** Invoices and credits up to the as-of date, credits against invoices. Null without a receivables source. */
export function settledReceivables(book: Book, asOf: CivilDay, defaultTermDays: number | null): SettledReceivables | null {
  const lines = book.receivables;
  if (!lines) return null;
  const scale = Math.max(lines.amount.scale, book.payments?.amount.scale ?? 0);
  const { items, credits, dueAssumed } = receivableItems(book, lines, { asOf, defaultTermDays, scale });
  // residuals are net of payments already, so payments count only where there are none
  const hasResiduals = lines.residual !== null && (lines.residualKnown?.includes(1) ?? false);
  const all = [...credits, ...(hasResiduals ? [] : paymentCredits(book, asOf, scale))];
  const invoiced = items.reduce((sum, item) => addMinor(sum, item.open), ZERO);
  const credited = all.reduce((sum, credit) => addMinor(sum, credit.amount), ZERO);
  const { pool, allLinked } = hasResiduals ? { pool: unsettled(all), allLinked: true } : settle(items, all);
  return {
    items,
    pool,
    scale,
    dueAssumed,
    hasDates: items.length === 0 || items.some((item) => item.invoiceDate !== NO_DAY),
    byItems: hasResiduals || (allLinked && all.length > 0),
    balance: subMinor(invoiced, credited),
  };
}
