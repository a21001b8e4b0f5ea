import type { Book } from '../../records/book';
import { rescale, addMinor, compareMinor, signOf, ZERO, type Minor } from '../../values/minor';
import { sumOf } from '../../values/minorColumn';
import type { Ageing, Analysis } from '../analysis';
import { daysOutstanding, debtOf, historyOf, type CustomerDebt } from '../portrait/customerDebt';
import { openDebtArchive } from '../portrait/debtArchive';

/** A customer with something open, or with money of its own that no invoice took up. */
export interface CustomerReceivable extends CustomerDebt {
  /** Position in Book.customers. */
  readonly customer: number;
}

/** D13 for all customers at the as-of date. Money at {@link scale}. */
export interface ReceivablesLedger {
  readonly scale: number;
  readonly mode: Ageing['mode'];
  /** Customers with anything open or unallocated: the greatest overdue first, then the greatest open. */
  readonly rows: readonly CustomerReceivable[];
  readonly outstanding: Minor;
  readonly overdue: Minor;
  /** Overdue for more than 90 days. */
  readonly longOverdue: Minor;
  readonly unallocated: Minor;
  /** Open on invoices, and credits, that name no customer: in the totals, in no row. */
  readonly noCustomer: { readonly outstanding: Minor; readonly overdue: Minor; readonly unallocated: Minor };
  /** Of all customers: outstanding / their net sales of 365 days x 365; null without such sales. */
  readonly daysSalesOutstanding: number | null;
  /** Mean days overdue of the overdue money, weighted by amount; null when nothing is overdue. */
  readonly averageDaysLate: number | null;
  /** Balance (invoices less credits and payments) at the last 12 month ends; null where the sheets do not tell it. */
  readonly history: CustomerDebt['history'];
}

/** What everybody owes, customer by customer: the figures of the portraits side by side. Null without a receivables source. */
export function receivablesLedger(book: Book, analysis: Analysis): ReceivablesLedger | null {
  const { ageing, asOf, customers } = analysis;
  const debts = openDebtArchive(book, analysis);
  if (!debts || !ageing) return null;
  const { scale } = ageing;
  const rows = Array.from({ length: customers.length }, (_, customer): CustomerReceivable | null => {
    if (!debts.items.has(customer) && !debts.settled.pool.has(customer)) return null;
    const debt = debtOf({ book, analysis, debts }, customer);
    return signOf(debt.outstanding) === 0 && signOf(debt.unallocated) === 0 ? null : { customer, ...debt };
  }).filter((row) => row !== null);
  rows.sort((a, b) => compareMinor(b.overdue, a.overdue) || compareMinor(b.outstanding, a.outstanding) || a.customer - b.customer);
  const sum = (of: (row: CustomerReceivable) => Minor): Minor => rows.reduce((total, row) => addMinor(total, of(row)), ZERO);
  const stray = debtOf({ book, analysis, debts }, NOBODY);
  const overdue = addMinor(sum((row) => row.overdue), stray.overdue);
  const weight = [...rows, stray].reduce((total, row) => total + (row.averageDaysLate ?? 0) * Number(row.overdue), 0);
  return {
    scale,
    mode: ageing.mode,
    rows,
    outstanding: ageing.outstanding,
    overdue,
    longOverdue: addMinor(ageing.overdue['91-180'], ageing.overdue['>180']),
    unallocated: ageing.unallocated,
    noCustomer: { outstanding: stray.outstanding, overdue: stray.overdue, unallocated: stray.unallocated },
    daysSalesOutstanding: daysOutstanding(ageing.outstanding, rescale(sumOf(customers.yearRevenue), customers.yearRevenue.scale, scale)),
    averageDaysLate: signOf(overdue) > 0 ? weight / Number(overdue) : null,
    history: historyOf(debts.undated ? null : [...debts.moves.values()].flat(), asOf, debts.settled.balance),
  };
}

/** Where a row names no customer. */
const NOBODY = -1;
