import { distinctPerGroup, type Groups } from './groups';
import type { Orders } from './orders';
import type { LineCodes } from './lineCodes';
import type { PurchaseSpans } from './purchaseSpans';

/** What a customer's purchase lines hold, by customer. */
export interface PurchaseCounts extends PurchaseSpans {
  readonly orders: Int32Array;
  readonly products: Int32Array;
  readonly salespeople: Int32Array;
}

export interface PurchaseInput {
  readonly orders: Orders;
  readonly products: LineCodes;
  readonly salespeople: LineCodes;
  readonly spans: PurchaseSpans;
  readonly byCustomer: Groups;
}

export function purchaseCounts({ orders, products, salespeople, spans, byCustomer }: PurchaseInput): PurchaseCounts {
  const customers = spans.last.length;
  const perCustomer = ({ codes, count }: LineCodes): Int32Array =>
    distinctPerGroup(byCustomer, codes, count, orders.purchaseLine).subarray(0, customers);
  return { ...spans, orders: ordersPerCustomer(orders, customers), products: perCustomer(products), salespeople: perCustomer(salespeople) };
}

/** Orders with a purchase line; those of nobody are left out. */
function ordersPerCustomer(orders: Orders, customers: number): Int32Array {
  const bought = new Uint8Array(orders.count);
  for (let line = 0; line < orders.purchaseLine.length; line++) if (orders.purchaseLine[line]) bought[orders.ofLine[line]!] = 1;
  const counts = new Int32Array(customers);
  for (let order = 0; order < orders.count; order++) if (bought[order] && orders.customer[order]! >= 0) counts[orders.customer[order]!]!++;
  return counts;
}
