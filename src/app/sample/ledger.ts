import type { CivilDay } from '../../core/values/civilDay';
import { isoOf } from '../../core/values/civilDay';
import { fillBasket } from './basket';
import type { Customer } from './customer';
import type { Order } from './order';
import type { PriceBook } from './prices';
import { integer, normal, randomStream } from './random';
import { takeReturns } from './returns';
import type { ReturnNote } from './returns';
import { purchaseDays, sizeTrend } from './rhythm';
import { handlerOn } from './salesForce';
import { sizeSeason } from './season';

/** Everything sold and taken back, in date order. */
export interface Ledger {
  orders: Order[];
  returns: ReturnNote[];
}

/** `SO20240315-003`: numbered within the day. The list must be in date order. */
function numberByDay<T extends { day: CivilDay }>(prefix: string, list: readonly T[], assign: (item: T, documentNo: string) => void): void {
  let today: CivilDay | null = null;
  let serial = 0;
  for (const item of list) {
    serial = item.day === today ? serial + 1 : 1;
    today = item.day;
    assign(item, `${prefix}${isoOf(item.day).replaceAll('-', '')}-${String(serial).padStart(3, '0')}`);
  }
}

function customerOrders(seed: number, customers: readonly Customer[], prices: PriceBook, start: CivilDay, end: CivilDay): Order[] {
  return customers.flatMap((customer, index) => {
    const random = randomStream(seed, `orders ${customer.id}`);
    return purchaseDays(random, customer.story, end).map((day) => {
      const value =
        customer.story.orderValue * sizeTrend(customer.story, day, end) * sizeSeason(day) * Math.exp(normal(random, -0.03, 0.25));
      return {
        orderNo: '',
        day,
        customer: index,
        salesperson: handlerOn(customer.firstHandler, day, start, end),
        region: customer.region,
        items: fillBasket(random, customer.tastes, prices, day, value),
        dispatchDays: integer(random, 0, 4),
      };
    });
  });
}

/** Two sales at the counter, one article each, without a customer. */
function counterSales(
  seed: number,
  customers: readonly Customer[],
  prices: PriceBook,
  start: CivilDay,
  end: CivilDay,
  openDays: readonly CivilDay[],
): Order[] {
  const random = randomStream(seed, 'counter');
  const buyer = customers[0];
  if (!buyer || openDays.length === 0) return [];
  return [0.41, 0.83].flatMap((share) => {
    const day = openDays[Math.floor(share * openDays.length)];
    if (day === undefined) return [];
    const items = fillBasket(random, { ...buyer.tastes, discount: 0 }, prices, day, 40_000).slice(0, 1);
    return [{ orderNo: '', day, customer: null, salesperson: handlerOn(0, day, start, end), region: 0, items, dispatchDays: 0 }];
  });
}

/** Six years (or so) of orders and returns up to `end`, numbered and in date order. */
export function keepLedger(seed: number, customers: readonly Customer[], prices: PriceBook, start: CivilDay, end: CivilDay): Ledger {
  const sold = customerOrders(seed, customers, prices, start, end);
  const openDays = [...new Set(sold.map((order) => order.day))].sort((a, b) => a - b);
  const mixing = randomStream(seed, 'order of the day');
  const orders = [...sold, ...counterSales(seed, customers, prices, start, end, openDays)]
    .map((order) => ({ order, key: mixing.next() }))
    .sort((a, b) => a.order.day - b.order.day || a.key - b.key)
    .map(({ order }) => order);
  numberByDay('SO', orders, (order, documentNo) => (order.orderNo = documentNo));
  const returns = takeReturns(seed, orders, end);
  numberByDay('SR', returns, (note, documentNo) => (note.returnNo = documentNo));
  return { orders, returns };
}
