import { addDays, endOfMonth, NO_DAY, type CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, ratioOf, rescale, signOf, subMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { bucketsOf } from '../ageing/ageing';
import type { OverdueBucket, ReceivableBucket } from '../analysis';
import { monthsUpTo } from '../lifecycleByMonth';
import type { CustomerArchive } from './customerArchive';
import type { DebtArchive } from './debtArchive';

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

const YEAR = 365;

/** What a customer owes and how it stands; null without a receivables source. */
export function debtOf(archive: CustomerArchive, debts: DebtArchive | null, customer: number, lines: Int32Array): CustomerDebt | null {
  if (!debts) return null;
  const { asOf } = archive.analysis;
  const { scale, hasDates, pool } = debts.settled;
  const items = debts.items.get(customer) ?? [];
  const outstanding = items.reduce((sum, item) => addMinor(sum, item.open), ZERO);
  const late = items.filter((item) => signOf(item.open) > 0 && item.due !== NO_DAY && asOf > item.due);
  const overdue = late.reduce((sum, item) => addMinor(sum, item.open), ZERO);
  const weighted = late.reduce((sum, item) => sum + Number(item.open) * (asOf - item.due), 0);
  const creditLimit = limitOf(archive, customer, scale);
  const unallocated = pool.get(customer) ?? ZERO;
  return {
    scale,
    outstanding,
    overdue,
    oldestDays: archive.analysis.customers.overdueDays?.[customer] ?? 0,
    averageDaysLate: signOf(overdue) > 0 ? weighted / Number(overdue) : null,
    unallocated,
    buckets: hasDates ? bucketsOf(items, asOf) : null,
    daysSalesOutstanding: daysOutstanding(archive, outstanding, scale, lines),
    creditLimit,
    limitUsed: creditLimit === null ? null : ratioOf(outstanding, creditLimit),
    history: historyOf(debts, customer, asOf, subMinor(outstanding, unallocated)),
  };
}

function limitOf({ book }: CustomerArchive, customer: number, scale: number): Minor | null {
  const { creditLimit } = book.customers;
  return creditLimit?.known[customer] ? rescale(minorAt(creditLimit.amounts, customer), creditLimit.amounts.scale, scale) : null;
}

function daysOutstanding({ ledger, analysis }: CustomerArchive, outstanding: Minor, scale: number, lines: Int32Array): number | null {
  const since = addDays(analysis.asOf, 1 - YEAR);
  let sales: Minor = ZERO;
  for (const line of lines) if (ledger.day[line]! >= since) sales = addMinor(sales, minorAt(ledger.amount, line));
  if (signOf(sales) <= 0) return null;
  return (ratioOf(outstanding, rescale(sales, ledger.scale, scale)) ?? 0) * YEAR;
}

/** Month-end balances, only where invoices less payments lead to today's balance: else the sheets lack some of the moves. */
function historyOf(debts: DebtArchive, customer: number, asOf: CivilDay, balance: Minor): CustomerDebt['history'] {
  if (debts.undated) return null;
  const moves = debts.moves.get(customer) ?? [];
  const balanceAt = (day: number): Minor => moves.reduce((sum, move) => (move.day <= day ? addMinor(sum, move.amount) : sum), ZERO);
  if (compareMinor(balanceAt(asOf), balance) !== 0) return null;
  return monthsUpTo(asOf, 12).map(({ month, period }) => ({ month, balance: balanceAt(Math.min(endOfMonth(period.start), asOf)) }));
}
