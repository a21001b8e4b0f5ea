import type { CivilDay } from '../../core/values/civilDay';
import { addDays } from '../../core/values/civilDay';
import type { BasketItem } from './basket';

/** One order of a customer; `customer` is null for a counter sale nobody wrote a name on. */
export interface Order {
  orderNo: string;
  day: CivilDay;
  customer: number | null;
  salesperson: number;
  region: number;
  items: BasketItem[];
  /** Days from order to dispatch, which is also the day of the invoice. */
  dispatchDays: number;
}

/** What an order is worth, in cents. */
export function orderValue(order: Order): number {
  return order.items.reduce((sum, item) => sum + item.quantity * item.unitPrice, 0);
}

/** The day an order's goods leave and its invoice is written. */
export function dispatchDay(order: Order): CivilDay {
  return addDays(order.day, order.dispatchDays);
}
