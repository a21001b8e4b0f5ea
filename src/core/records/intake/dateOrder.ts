import { calendarOf, dayOf, NO_DAY, type CivilDay } from '../../values/civilDay';
import type { DayBuilder } from '../../tables/dayBuilder';
import { DATE_DAY_FIRST, DATE_EITHER, DATE_EMPTY, DATE_MONTH, DATE_MONTH_FIRST } from '../cells/dateCell';

/** One order rules a column when at least this share of the cells that can tell says so; the others are then faulty. */
const RULING_SHARE = 0.95;

/** How the dates of a column like 01/02/2015 are to be read (DT4). */
export type DateOrder = 'mdy' | 'dmy' | 'mixed' | 'unknown';

export interface OrderEvidence {
  readonly either: number;
  readonly monthFirst: number;
  readonly dayFirst: number;
  /** Cells that name a month alone. */
  readonly months: number;
}

export function orderEvidence(builder: DayBuilder): OrderEvidence {
  const counts = new Array<number>(DATE_EMPTY).fill(0);
  for (let i = 0; i < builder.length; i++) counts[builder.marks[i]!]!++;
  return { either: counts[DATE_EITHER]!, monthFirst: counts[DATE_MONTH_FIRST]!, dayFirst: counts[DATE_DAY_FIRST]!, months: counts[DATE_MONTH]! };
}

/** The order that the cells prove; unknown where none can tell, mixed where neither order rules. */
export function orderOf(evidence: OrderEvidence): DateOrder {
  const telling = evidence.monthFirst + evidence.dayFirst;
  if (telling === 0) return 'unknown';
  if (evidence.monthFirst >= telling * RULING_SHARE) return 'mdy';
  return evidence.dayFirst >= telling * RULING_SHARE ? 'dmy' : 'mixed';
}

/**
 * Reads the days of a column in its order. Days that contradict the order become NO_DAY, as do days readable both ways
 * in a mixed column: nothing is guessed.
 * @returns positions of the days taken away, with the text they stood for, month first
 */
export function applyOrder(builder: DayBuilder, order: 'mdy' | 'dmy' | 'mixed'): { readonly at: number; readonly text: string }[] {
  const lost: { at: number; text: string }[] = [];
  const contrary = order === 'mdy' ? DATE_DAY_FIRST : order === 'dmy' ? DATE_MONTH_FIRST : DATE_EITHER;
  for (let i = 0; i < builder.length; i++) {
    const mark = builder.marks[i]!;
    if (mark === contrary) {
      const { year, month, day } = calendarOf(builder.days[i]! as CivilDay);
      lost.push({ at: i, text: mark === DATE_DAY_FIRST ? `${day}/${month}/${year}` : `${month}/${day}/${year}` });
      builder.days[i] = NO_DAY;
    } else if (mark === DATE_EITHER && order === 'dmy') {
      const { year, month, day } = calendarOf(builder.days[i]! as CivilDay);
      builder.days[i] = dayOf(year, day, month);
    }
  }
  return lost;
}
