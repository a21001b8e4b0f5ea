import type { RiskClass } from '../../settings/dailyWork';
import type { Analysis } from '../analysis';

/** Beyond a year without a purchase a customer is gone: nobody expects a call. */
const GONE_AFTER = 365;

/**
 * R-L1. Churned and about to churn by the mode in use (D9), no longer than a year ago; late = on time by the mode in use but past
 * the own rhythm, which is what shows the silent ordinary customer; falling = buys on time, but less (D10 plunge) or at longer
 * intervals or in smaller orders (D9 signals). Null = nothing speaks for a loss.
 */
export function riskClassOf({ customers }: Pick<Analysis, 'customers'>, customer: number): RiskClass | null {
  const days = customers.daysSinceLast[customer] ?? -1;
  if (customers.inScope[customer] !== 1 || days < 0 || days > GONE_AFTER) return null;
  const activity = customers.activity[customer];
  if (activity === 'churned' || activity === 'aboutToChurn') return activity;
  const own = customers.ownRhythm[customer];
  if (own === 'churned' || own === 'aboutToChurn') return 'late';
  const { longerGap, smallerOrders } = customers.signals;
  return customers.momentum[customer] === 'plunge' || longerGap[customer] === 1 || smallerOrders[customer] === 1 ? 'falling' : null;
}
