import type { Book } from '../../records/book';
import { endOfMonth, NO_DAY, type CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, ratioOf, rescale, signOf, subMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { bucketsOf } from '../ageing/ageing';
import type { Analysis, OverdueBucket, ReceivableBucket } from '../analysis';
import { monthsUpTo } from '../lifecycleByMonth';
import type { BalanceMove, DebtArchive } from './debtArchive';

/** D13 of one customer at the as-of date. Money at {@link scale}. */
export interface CustomerDebt {
  readonly scale: number;
  readonly outstanding: Minor;
  readonly overdue: Minor;
  /** Days by which the oldest open invoice is overdue; 0 = none. */
  readonly oldestDays: number;
  /** Mean days overdue of the overdue money, weighted by amount; null when nothing is overdue. */
  readonly averageDaysLate: number | null;
  /** Payments and credits that no invoice took up: never taken off the buckets. */
  readonly unallocated: Minor;
  /** Null where the invoices have no dates. */
  readonly buckets: { readonly receivable: Readonly<Record<ReceivableBucket, Minor>>; readonly overdue: Readonly<Record<OverdueBucket, Minor>> } | null;
  /** Outstanding / net sales of 365 days x 365; null without such sales. */
  readonly daysSalesOutstanding: number | null;
  readonly creditLimit: Minor | null;
  /** Outstanding / credit limit. */
  readonly limitUsed: number | null;
  /** Balance (invoices less credits and payments) at the last 12 month ends; null where the sheets do not tell it. */
  readonly history: readonly { readonly month: string; readonly balance: Minor }[] | null;
}

/** Days of the sales that days sales outstanding are counted on. */
export const DSO_DAYS = 365;

/** What the debts of all customers are told from. */
export interface DebtBasis {
  readonly book: Book;
  readonly analysis: Pick<Analysis, 'asOf' | 'customers' | 'scale'>;
  readonly debts: DebtArchive;
}

/** What a customer owes and how it stands. @param customer position in Book.customers */
export function debtOf({ book, analysis, debts }: DebtBasis, customer: number): CustomerDebt {
  const { asOf, customers } = analysis;
  const { scale, hasDates, pool } = debts.settled;
  const items = debts.items.get(customer) ?? [];
  const outstanding = items.reduce((sum, item) => addMinor(sum, item.open), ZERO);
  const late = items.filter((item) => signOf(item.open) > 0 && item.due !== NO_DAY && asOf > item.due);
  const overdue = late.reduce((sum, item) => addMinor(sum, item.open), ZERO);
  const weighted = late.reduce((sum, item) => sum + Number(item.open) * (asOf - item.due), 0);
  const creditLimit = limitOf(book, customer, scale);
  const unallocated = pool.get(customer) ?? ZERO;
  return {
    scale,
    outstanding,
    overdue,
    oldestDays: customers.overdueDays?.[customer] ?? 0,
    averageDaysLate: signOf(overdue) > 0 ? weighted / Number(overdue) : null,
    unallocated,
    buckets: hasDates ? bucketsOf(items, asOf) : null,
    daysSalesOutstanding: daysOutstanding(outstanding, rescale(minorAt(customers.yearRevenue, customer), customers.yearRevenue.scale, scale)),
    creditLimit,
    limitUsed: creditLimit === null ? null : ratioOf(outstanding, creditLimit),
    history: historyOf(debts.undated ? null : (debts.moves.get(customer) ?? []), asOf, subMinor(outstanding, unallocated)),
  };
}

function limitOf(book: Book, customer: number, scale: number): Minor | null {
  const { creditLimit } = book.customers;
  return creditLimit?.known[customer] ? rescale(minorAt(creditLimit.amounts, customer), creditLimit.amounts.scale, scale) : null;
}

/** D13: outstanding / net sales of 365 days x 365; null without such sales. Both at one scale. */
export function daysOutstanding(outstanding: Minor, sales: Minor): number | null {
  return signOf(sales) <= 0 ? null : (ratioOf(outstanding, sales) ?? 0) * DSO_DAYS;
}

/**
 * Balances at the last 12 month ends, only where invoices less payments lead to today's balance: else the sheets lack some
 * of the moves. @param moves null where some of them have no day
 */
export function historyOf(moves: readonly BalanceMove[] | null, asOf: CivilDay, balance: Minor): CustomerDebt['history'] {
  if (moves === null) return null;
  const ends = monthsUpTo(asOf, 12).map(({ month, period }) => ({ month, end: Math.min(endOfMonth(period.start), asOf) }));
  const sums = ends.map(() => ZERO);
  for (const { day, amount } of moves) {
    // From the first month end that has it on: the balances are sums up to a day.
    for (let at = ends.findIndex(({ end }) => day <= end); at >= 0 && at < ends.length; at++) sums[at] = addMinor(sums[at]!, amount);
  }
  if (compareMinor(sums.at(-1)!, balance) !== 0) return null;
  return ends.map(({ month }, index) => ({ month, balance: sums[index]! }));
}
