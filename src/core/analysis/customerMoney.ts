import { addDays, type CivilDay } from '../values/civilDay';
import type { Period } from '../values/period';
import { combine, zeroMinors, type MinorColumn } from '../values/minorColumn';
import { linesOfKind, type Ledger } from './ledger';
import { RETURN, SALE } from './lineKinds';
import type { Periods } from './analysis';
import { sumByCustomer, wholeLedger, windowOf } from './windows';

/** Revenue of each customer in all the windows the figures need. */
export interface CustomerMoney {
  readonly revenue: MinorColumn;
  readonly grossSales: MinorColumn;
  /** Magnitudes. */
  readonly returns: MinorColumn;
  readonly period: MinorColumn;
  readonly previous: MinorColumn;
  readonly priorYear: MinorColumn | null;
  readonly ytd: MinorColumn;
  readonly ytdPriorYear: MinorColumn | null;
  readonly last30: MinorColumn;
  readonly prior30: MinorColumn;
}

export function customerMoney(ledger: Ledger, customers: number, periods: Periods, asOf: CivilDay): CustomerMoney {
  const within = (period: Period): MinorColumn => sumByCustomer(ledger, ledger.amount, customers, windowOf(ledger, period));
  const ofKind = (kind: number): MinorColumn =>
    sumByCustomer(ledger, ledger.amount, customers, wholeLedger(ledger), linesOfKind(ledger, kind));
  return {
    revenue: sumByCustomer(ledger, ledger.amount, customers, wholeLedger(ledger)),
    grossSales: ofKind(SALE),
    returns: combine(zeroMinors(customers, ledger.scale), ofKind(RETURN), -1),
    period: within(periods.current),
    previous: within(periods.previous),
    priorYear: periods.priorYear && within(periods.priorYear),
    ytd: within(periods.ytd),
    ytdPriorYear: periods.ytdPriorYear && within(periods.ytdPriorYear),
    last30: within({ start: addDays(asOf, -29), end: asOf }),
    prior30: within({ start: addDays(asOf, -59), end: addDays(asOf, -30) }),
  };
}
