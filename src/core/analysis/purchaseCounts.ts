import { NO_DAY, type CivilDay } from '../values/civilDay';
import type { SalesLines } from '../records/book';
import { codesOfRows } from './foldedCodes';
import { distinctPerGroup, type Groups } from './groups';
import type { Ledger } from './ledger';
import type { Orders } from './orders';
import type { ProductCodes } from './products';
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
  readonly ledger: Ledger;
  readonly orders: Orders;
  readonly sales: SalesLines;
  readonly products: ProductCodes;
  readonly purchases: PurchaseDays;
  readonly byCustomer: Groups;
}

export function purchaseCounts({ ledger, orders, sales, products, purchases, byCustomer }: PurchaseInput, asOf: CivilDay): PurchaseCounts {
  const { starts, days, customers } = purchases;
  const people = sales.salesperson && codesOfRows(sales.salesperson, ledger.row);
  const perCustomer = (codes: Int32Array, count: number): Int32Array =>
    distinctPerGroup(byCustomer, codes, count, orders.purchaseLine).subarray(0, customers);
  const each = (value: (start: number, end: number) => number): Int32Array =>
    Int32Array.from({ length: customers }, (_, c) => value(starts[c]!, starts[c + 1]!));
  const last = each((start, end) => (end > start ? days[end - 1]! : NO_DAY));
  return {
    orders: perCustomer(orders.ofLine, orders.count),
    purchaseDays: each((start, end) => end - start),
    products: perCustomer(products.codes, products.count),
    salespeople: people ? perCustomer(people, sales.salesperson?.texts.length ?? 0) : new Int32Array(customers),
    first: each((start, end) => (end > start ? days[start]! : NO_DAY)),
    last,
    elapsed: last.map((day) => (day === NO_DAY ? -1 : asOf - day)),
  };
}
