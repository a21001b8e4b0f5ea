import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, minor, signOf, ZERO, type Minor } from '../../values/minor';
import { columnOf, type MinorColumn } from '../../values/minorColumn';
import type { Book } from '../../records/book';
import { OVERDUE_BUCKETS, RECEIVABLE_BUCKETS, type Ageing } from '../analysis';
import { overdueBucket, receivableBucket } from './buckets';
import type { OpenItem } from './openItems';
import { settledReceivables } from './settledReceivables';

/** D13 by customer and for the book, with the sum of invoices less credits as the other side of its check. */
export interface AgeingResult {
  readonly ageing: Ageing;
  readonly receivable: MinorColumn;
  readonly overdue: MinorColumn;
  readonly overdueDays: Int32Array;
  /** Open items of invoices that name no customer. */
  readonly noCustomer: Minor;
  /** Sum of invoices less sum of credits: equals outstanding less unallocated. */
  readonly balance: Minor;
}

/**
 * D13 at the as-of date: invoices and credits, credits against invoices, what is left into buckets by age and by days
 * overdue. Null without a receivables source.
 */
export function ageingOf(book: Book, asOf: CivilDay, defaultTermDays: number | null): AgeingResult | null {
  const settled = settledReceivables(book, asOf, defaultTermDays);
  if (!settled) return null;
  const { items, scale, dueAssumed, balance, hasDates } = settled;
  const unallocated = [...settled.pool.values()].reduce(addMinor, ZERO);
  return {
    ageing: {
      scale,
      mode: !hasDates ? 'balance' : settled.byItems ? 'openItem' : 'fifo',
      dueAssumed,
      ...bucketsOf(hasDates ? items : [], asOf),
      outstanding: sumOfOpen(items),
      unallocated,
    },
    ...byCustomer(items, book.customers.length, asOf, scale),
    balance,
  };
}

/** Open items by age and by days overdue; every bucket is there. */
export function bucketsOf(items: readonly OpenItem[], asOf: CivilDay): Pick<Ageing, 'receivable' | 'overdue'> {
  const receivable = Object.fromEntries(RECEIVABLE_BUCKETS.map((key) => [key, ZERO])) as Record<(typeof RECEIVABLE_BUCKETS)[number], Minor>;
  const overdue = Object.fromEntries(OVERDUE_BUCKETS.map((key) => [key, ZERO])) as Record<(typeof OVERDUE_BUCKETS)[number], Minor>;
  for (const { invoiceDate, due, open } of items) {
    if (signOf(open) === 0) continue;
    const age = receivableBucket(asOf - invoiceDate);
    const late = overdueBucket(asOf - due);
    receivable[age] = addMinor(receivable[age], open);
    overdue[late] = addMinor(overdue[late], open);
  }
  return { receivable, overdue };
}

function byCustomer(
  items: readonly OpenItem[],
  customers: number,
  asOf: CivilDay,
  scale: number,
): Omit<AgeingResult, 'ageing' | 'balance'> {
  const receivable = new Array<Minor>(customers).fill(ZERO);
  const overdue = new Array<Minor>(customers).fill(ZERO);
  const overdueDays = new Int32Array(customers);
  /** 是否超期 asks for a residual of at least 0.01. */
  const leastOverdue = minor(10n ** BigInt(scale - 2));
  let noCustomer: Minor = ZERO;
  for (const { customer, due, open } of items) {
    if (customer < 0) {
      noCustomer = addMinor(noCustomer, open);
      continue;
    }
    receivable[customer] = addMinor(receivable[customer]!, open);
    const days = due === NO_DAY ? 0 : asOf - due;
    if (days <= 0) continue;
    overdue[customer] = addMinor(overdue[customer]!, open);
    if (days > overdueDays[customer]! && compareMinor(open, leastOverdue) >= 0) overdueDays[customer] = days;
  }
  return { receivable: columnOf(receivable, scale), overdue: columnOf(overdue, scale), overdueDays, noCustomer };
}

function sumOfOpen(items: readonly OpenItem[]): Minor {
  return items.reduce((sum, item) => addMinor(sum, item.open), ZERO);
}
