import { sortedBy } from '../shared/customerOrder';
import type { ReportContext } from '../shared/reportContext';

/** Beyond a year a customer is gone, not silent. */
const SILENT_DAYS = 365;

/** Past the own rhythm's first bound, for less than a year; only who has a rhythm can be silent. */
export function isSilent({ analysis }: ReportContext, customer: number): boolean {
  const { ownRhythm, typicalInterval, daysSinceLast } = analysis.customers;
  const late = ownRhythm[customer] === 'aboutToChurn' || ownRhythm[customer] === 'churned';
  return late && !Number.isNaN(typicalInterval[customer] ?? NaN) && (daysSinceLast[customer] ?? -1) <= SILENT_DAYS;
}

/** Grade C or D by what the last year was worth (R47). */
export function isOrdinary({ analysis }: ReportContext, customer: number): boolean {
  const weight = analysis.customers.weight[customer] ?? 'D';
  return weight === 'C' || weight === 'D';
}

/** Customers that hold a condition, those with the most at stake first. */
export function byStake(context: ReportContext, holds: (customer: number) => boolean): Int32Array {
  const { customers } = context.analysis;
  return sortedBy(customers, customers.lastYearRevenue, context.order.filter(holds));
}

/** Customers with one purchase day who are late by the book's first gaps (R30), and the days after which they are. */
export function onlyOrderLongAgo({ analysis, order }: ReportContext): { count: number; days: number } {
  const { ownRhythm, purchaseDays, daysSinceLast } = analysis.customers;
  const limit = analysis.firstGapP90;
  if (limit === null) return { count: 0, days: 0 };
  const late = order.filter(
    (c) => purchaseDays[c] === 1 && (ownRhythm[c] === 'aboutToChurn' || ownRhythm[c] === 'churned') && (daysSinceLast[c] ?? -1) <= SILENT_DAYS,
  );
  return { count: late.length, days: limit };
}
