import type { CivilDay } from '../../core/values/civilDay';
import { addDays } from '../../core/values/civilDay';
import type { Ledger } from './ledger';
import type { Order } from './order';
import { dispatchDay } from './order';
import { chance, integer, randomStream } from './random';
import { nextOpenDay } from './season';

/** How one order line was carried out. */
export interface Fulfilment {
  order: Order;
  product: number;
  ordered: number;
  shipped: number;
  promised: CivilDay;
  /** The day of the last shipment; null while nothing has left. */
  shippedOn: CivilDay | null;
}

const DAYS_COVERED = 183;
const LATE_RATE = 0.06;
const SHORT_RATE = 0.03;

/** Ordered and shipped pieces of the orders of the last half year up to `end`. Most leave on the day of the invoice. */
export function fulfilOrders(seed: number, ledger: Ledger, end: CivilDay): Fulfilment[] {
  const random = randomStream(seed, 'fulfilment');
  return ledger.orders
    .filter((order) => order.customer !== null && end - order.day < DAYS_COVERED)
    .flatMap((order) =>
      order.items.map((item): Fulfilment => {
        const promised = nextOpenDay(addDays(order.day, integer(random, 3, 7)));
        const delay = chance(random, LATE_RATE) ? integer(random, 4, 14) : 0;
        const leaves = addDays(dispatchDay(order), delay);
        const short = chance(random, SHORT_RATE) && item.quantity >= 4;
        const kept = integer(random, 1, 3) / 4;
        const gone = leaves <= end;
        const shipped = gone ? (short ? Math.round(item.quantity * kept) : item.quantity) : 0;
        return { order, product: item.product, ordered: item.quantity, shipped, promised, shippedOn: gone ? leaves : null };
      }),
    );
}
