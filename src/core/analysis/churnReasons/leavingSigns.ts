import { signOf } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import type { CustomerFigures } from '../analysis';
import { CONTACT_CLASSES } from '../interactions/contactClass';
import type { ContactLog } from '../interactions/contactLog';
import type { ChurnEvent } from './churnReview';

/** What a customer's history can show before it leaves. */
export const LEAVING_SIGNS = ['boughtOnce', 'longerGap', 'smallerOrders', 'returned', 'complained', 'owesOverdue'] as const;
export type LeavingSign = (typeof LEAVING_SIGNS)[number];

/** How often a sign shows in those who left and in those who stayed. */
export interface SignFrequency {
  readonly sign: LeavingSign;
  readonly left: number;
  readonly stayed: number;
}

/** R-F1: signs in the histories of those who left beside the same signs in those who stayed. */
export interface LeavingSigns {
  /** Customers lost in the months of the review who have not come back. */
  readonly left: number;
  /** Active customers. */
  readonly stayed: number;
  /** Those that the book can tell, in the order of {@link LEAVING_SIGNS}. */
  readonly signs: readonly SignFrequency[];
  /** Customers who left with none of them: nothing in the book had warned. */
  readonly leftWithout: number;
}

/** A complaint in this many days before the last purchase or after it counts as one before leaving. */
const COMPLAINT_DAYS = 180;

/** Row 17: why customers leave, read from their histories: each sign counts customers, and one may show several. */
export function leavingSignsOf(events: readonly ChurnEvent[], customers: CustomerFigures, log: ContactLog | null): LeavingSigns {
  const left = [...new Set(events.filter(({ cameBack }) => !cameBack).map(({ customer }) => customer))];
  const stayed = Array.from(customers.activity.keys()).filter((customer) => customers.inScope[customer] === 1 && customers.activity[customer] === 'active');
  const tests = testsOf(customers, log);
  const count = (members: readonly number[], shows: (customer: number) => boolean): number => members.reduce((sum, customer) => sum + Number(shows(customer)), 0);
  const told = LEAVING_SIGNS.flatMap((sign) => {
    const shows = tests[sign];
    return shows === null ? [] : [{ sign, shows }];
  });
  return {
    left: left.length,
    stayed: stayed.length,
    signs: told.map(({ sign, shows }) => ({ sign, left: count(left, shows), stayed: count(stayed, shows) })),
    leftWithout: count(left, (customer) => !told.some(({ shows }) => shows(customer))),
  };
}

/** How each sign is told; null where the book lacks what tells it. */
function testsOf(customers: CustomerFigures, log: ContactLog | null): Readonly<Record<LeavingSign, ((customer: number) => boolean) | null>> {
  const { purchaseDays, signals, returns, overdue } = customers;
  const complained = log && complainers(customers, log);
  return {
    boughtOnce: (customer) => purchaseDays[customer] === 1,
    longerGap: (customer) => signals.longerGap[customer] === 1,
    smallerOrders: (customer) => signals.smallerOrders[customer] === 1,
    returned: (customer) => signOf(minorAt(returns, customer)) !== 0,
    complained: complained && ((customer) => complained.has(customer)),
    owesOverdue: overdue && ((customer) => signOf(minorAt(overdue, customer)) > 0),
  };
}

function complainers({ lastPurchase }: CustomerFigures, log: ContactLog): ReadonlySet<number> {
  const complaint = CONTACT_CLASSES.indexOf('complaint');
  const found = new Set<number>();
  for (let i = 0; i < log.length; i++) {
    const customer = log.customer[i]!;
    if (customer >= 0 && log.kind[i] === complaint && log.day[i]! > lastPurchase[customer]! - COMPLAINT_DAYS) found.add(customer);
  }
  return found;
}
