import { NO_DAY, type CivilDay } from '../values/civilDay';
import type { PurchaseDays } from './purchaseDays';

/** First, last and number of purchase days, by customer. */
export interface PurchaseSpans {
  readonly purchaseDays: Int32Array;
  /** NO_DAY = never bought. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Days from the last purchase to the as-of date, -1 = never bought. */
  readonly elapsed: Int32Array;
}

export function purchaseSpans({ starts, days, customers }: PurchaseDays, asOf: CivilDay): PurchaseSpans {
  const each = (value: (start: number, end: number) => number): Int32Array => Int32Array.from({ length: customers }, (_, c) => value(starts[c]!, starts[c + 1]!));
  const last = each((start, end) => (end > start ? days[end - 1]! : NO_DAY));
  return {
    purchaseDays: each((start, end) => end - start),
    first: each((start, end) => (end > start ? days[start]! : NO_DAY)),
    last,
    elapsed: last.map((day) => (day === NO_DAY ? -1 : asOf - day)),
  };
}
