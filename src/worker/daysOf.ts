import type { ReadSheet } from '../core/records';
import { NO_DAY, type CivilDay } from '../core/values/civilDay';

export interface DaySpan {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** The field that says when a row happened, by its name in the kinds that have one. */
const WHEN = ['date', 'invoiceDate', 'enteredDate'];

/** From when to when the rows of a sheet happened; null where no row says it. */
export function daysOf({ dates }: Pick<ReadSheet, 'dates'>): DaySpan | null {
  const days = WHEN.map((field) => dates.get(field)).find((column) => column !== undefined);
  let first = Infinity;
  let last = -Infinity;
  for (const day of days ?? []) {
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last < first ? null : { first: first as CivilDay, last: last as CivilDay };
}
