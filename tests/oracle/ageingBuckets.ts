import type { OpenBook, OpenItem } from './ageing';
import { daysBetween, type Day } from './calendar';
import { moneyText, sum } from './decimal';
import type { AgeingFacts } from './facts';

/** Days since the invoice, upper bounds inclusive. */
export function receivableBucket(age: number): string {
  if (age <= 30) return '0-30';
  if (age <= 60) return '31-60';
  if (age <= 90) return '61-90';
  if (age <= 180) return '91-180';
  return age <= 365 ? '181-365' : '>365';
}

/** Days past the due date, upper bounds inclusive. */
export function overdueBucket(days: number): string {
  if (days < 0) return 'notDue';
  if (days === 0) return 'dueToday';
  if (days <= 30) return '1-30';
  if (days <= 60) return '31-60';
  if (days <= 90) return '61-90';
  return days <= 180 ? '91-180' : '>180';
}

const RECEIVABLE_BUCKETS = ['0-30', '31-60', '61-90', '91-180', '181-365', '>365'];
const OVERDUE_BUCKETS = ['notDue', 'dueToday', '1-30', '31-60', '61-90', '91-180', '>180'];

/** D13: both distributions of what is outstanding, over all customers. */
export function ageingFacts(book: OpenBook, asOf: Day): AgeingFacts {
  const distribute = (buckets: readonly string[], bucketOf: (item: OpenItem) => string): Record<string, string> =>
    Object.fromEntries(
      buckets.map((bucket) => [bucket, moneyText(sum(book.items.filter((item) => bucketOf(item) === bucket).map((item) => item.open)))]),
    );
  return {
    receivable: distribute(RECEIVABLE_BUCKETS, (item) => receivableBucket(daysBetween(item.invoiceDate, asOf))),
    overdue: distribute(OVERDUE_BUCKETS, (item) => overdueBucket(daysBetween(item.due, asOf))),
    outstanding: moneyText(sum(book.items.map((item) => item.open))),
    unallocated: moneyText(sum([...book.unallocated.values()])),
  };
}
