import type { OverdueBucket, ReceivableBucket } from '../analysis';

/** Upper bounds, inclusive (D13). */
const RECEIVABLE_BOUNDS: readonly (readonly [number, ReceivableBucket])[] = [
  [30, '0-30'],
  [60, '31-60'],
  [90, '61-90'],
  [180, '91-180'],
  [365, '181-365'],
  [Infinity, '>365'],
];
const OVERDUE_BOUNDS: readonly (readonly [number, OverdueBucket])[] = [
  [-1, 'notDue'],
  [0, 'dueToday'],
  [30, '1-30'],
  [60, '31-60'],
  [90, '61-90'],
  [180, '91-180'],
  [Infinity, '>180'],
];

/** @param age whole days since the invoice date */
export function receivableBucket(age: number): ReceivableBucket {
  return bucketOf(age, RECEIVABLE_BOUNDS);
}

/** @param overdue whole days since the due date; negative = not due yet */
export function overdueBucket(overdue: number): OverdueBucket {
  return bucketOf(overdue, OVERDUE_BOUNDS);
}

function bucketOf<B>(days: number, bounds: readonly (readonly [number, B])[]): B {
  const found = bounds.find(([upper]) => days <= upper);
  if (!found) throw new RangeError(`no bucket for ${days} days`);
  return found[1];
}
