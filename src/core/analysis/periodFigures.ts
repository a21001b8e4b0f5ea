import type { Period } from '../values/period';
import { negMinor } from '../values/minor';
import { sumOf } from '../values/minorColumn';
import type { PeriodFigures } from './analysis';
import { distinctIn } from './groups';
import type { Ledger } from './ledger';
import { RETURN } from './lineKinds';
import { marginOf } from './margins';
import { slice } from './minorViews';
import type { Orders } from './orders';
import { windowOf } from './windows';

/** The ledger's figures of one period, lines without customer included; buyers are customers with a purchase line. */
export function figuresOf(ledger: Ledger, orders: Orders, customers: number, period: Period): PeriodFigures {
  const window = windowOf(ledger, period);
  const { from, to } = window;
  const amount = slice(ledger.amount, from, to);
  const isReturn = new Uint8Array(to - from);
  for (let line = from; line < to; line++) if (ledger.kind[line] === RETURN) isReturn[line - from] = 1;
  const { grossProfit, margin } = marginOf(ledger, window);
  return {
    revenue: sumOf(amount),
    grossProfit,
    margin,
    orders: distinctIn(orders.ofLine, orders.count, orders.purchaseLine, from, to),
    buyers: distinctIn(ledger.customer, customers, orders.purchaseLine, from, to),
    returns: negMinor(sumOf(amount, isReturn)),
  };
}
