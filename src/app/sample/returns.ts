import type { CivilDay } from '../../core/values/civilDay';
import { addDays } from '../../core/values/civilDay';
import type { BasketItem } from './basket';
import type { Order } from './order';
import { chance, integer, randomStream } from './random';
import { nextOpenDay } from './season';

/** Goods of one order taken back on one day; quantities are positive here. */
export interface ReturnNote {
  /** The return's own number, like `SR20240402-001`. */
  returnNo: string;
  day: CivilDay;
  order: Order;
  /** Whether the ledger line carries the number of the order (else the return's own number). */
  linked: boolean;
  items: BasketItem[];
}

/** How often an order has something taken back, and how often that is all of it. */
const RETURN_RATE = 0.07;
const WHOLE_ORDER_RATE = 0.07;
const LINKED_RATE = 0.78;

/** The returns of all orders, in date order, at the price and cost of the sale. Counter sales are not taken back. */
export function takeReturns(seed: number, orders: readonly Order[], end: CivilDay): ReturnNote[] {
  const random = randomStream(seed, 'returns');
  const notes: ReturnNote[] = [];
  for (const order of orders) {
    if (order.customer === null || !chance(random, RETURN_RATE)) continue;
    const day = nextOpenDay(addDays(order.day, integer(random, 4, 26)));
    const whole = chance(random, WHOLE_ORDER_RATE);
    const linked = whole || chance(random, LINKED_RATE);
    const chosen = order.items[integer(random, 0, order.items.length - 1)];
    const share = integer(random, 1, 4) / 4;
    if (day > end || !chosen) continue;
    const items = whole ? order.items : [{ ...chosen, quantity: Math.max(1, Math.round(chosen.quantity * share)) }];
    notes.push({ returnNo: '', day, order, linked, items });
  }
  return notes.sort((a, b) => a.day - b.day);
}
