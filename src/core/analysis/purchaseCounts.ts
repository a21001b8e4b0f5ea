import { NO_DAY, type CivilDay } from '../values/civilDay';
import { distinctPerGroup, type Groups } from './groups';
import type { Orders } from './orders';
import type { LineCodes } from './lineCodes';
import type { PurchaseDays } from './purchaseDays';

/** What a customer's purchase lines hold, by customer. */
export interface PurchaseCounts {
  readonly orders: Int32Array;
  readonly purchaseDays: Int32Array;
  readonly products: Int32Array;
  readonly salespeople: Int32Array;
  /** NO_DAY = never bought. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Days from the last purchase to the as-of date, -1 = never bought. */
  readonly elapsed: Int32Array;
}

export interface PurchaseInput {
  readonly orders: Orders;
  readonly products: LineCodes;
  readonly salespeople: LineCodes;
  readonly purchases: PurchaseDays;
  readonly byCustomer: Groups;
}

export function purchaseCounts({ orders, products, salespeople, purchases, byCustomer }: PurchaseInput, asOf: CivilDay): PurchaseCounts {
  const { starts, days, customers } = purchases;
  const perCustomer = ({ codes, count }: LineCodes): Int32Array =>
    distinctPerGroup(byCustomer, codes, count, orders.purchaseLine).subarray(0, customers);
  const each = (value: (start: number, end: number) => number): Int32Array =>
    Int32Array.from({ length: customers }, (_, c) => value(starts[c]!, starts[c + 1]!));
  const last = each((start, end) => (end > start ? days[end - 1]! : NO_DAY));
  return {
    orders: ordersPerCustomer(orders, customers),
    purchaseDays: each((start, end) => end - start),
    products: perCustomer(products),
    salespeople: perCustomer(salespeople),
    first: each((start, end) => (end > start ? days[start]! : NO_DAY)),
    last,
    elapsed: last.map((day) => (day === NO_DAY ? -1 : asOf - day)),
  };
}

/** Orders with a purchase line; those of nobody are left out. */
function ordersPerCustomer(orders: Orders, customers: number): Int32Array {
  const bought = new Uint8Array(orders.count);
  for (let line = 0; line < orders.purchaseLine.length; line++) if (orders.purchaseLine[line]) bought[orders.ofLine[line]!] = 1;
  const counts = new Int32Array(customers);
  for (let order = 0; order < orders.count; order++) if (bought[order] && orders.customer[order]! >= 0) counts[orders.customer[order]!]!++;
  return counts;
}
