import type { Period } from '../values/period';
import type { MinorColumn } from '../values/minorColumn';
import { sumBy } from '../values/minorColumn';
import type { Ledger } from './ledger';
import { slice } from './minorViews';

/** A stretch of ledger positions: the lines of a period. `to` is not in it. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The lines dated within the period, by binary search: the ledger is in order of day. */
export function windowOf(ledger: Ledger, period: Period): Window {
  const from = firstAtOrAfter(ledger.day, period.start);
  return { from, to: Math.max(from, firstAtOrAfter(ledger.day, period.end + 1)) };
}

export function wholeLedger(ledger: Ledger): Window {
  return { from: 0, to: ledger.length };
}

/** Exact sums of a ledger column by customer over the lines of a window; lines without customer belong to nobody. */
export function sumByCustomer(ledger: Ledger, column: MinorColumn, customers: number, window: Window, rows?: Uint8Array): MinorColumn {
  const { from, to } = window;
  return sumBy(slice(column, from, to), ledger.customer.subarray(from, to), customers, rows?.subarray(from, to));
}

function firstAtOrAfter(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
