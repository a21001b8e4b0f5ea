import { addMinor, compareMinor, minor, negMinor, signOf, subMinor, ZERO, type Minor } from '../../values/minor';
import { compareNatural } from '../naturalOrder';
import type { Credit, OpenItem } from './openItems';

/** What no invoice took up, by customer (-1 = none). */
export type Pool = Map<number, Minor>;

/**
 * D13: linked credits first, on the invoices of that number of the same customer; what they leave over joins the
 * unlinked credits, which clear the customer's oldest due invoice first. Changes `open` of the items.
 * @returns the left-over pool, and whether every credit named its invoice
 */
export function settle(items: readonly OpenItem[], credits: readonly Credit[]): { pool: Pool; allLinked: boolean } {
  const oldestFirst = [...items].sort(
    (a, b) => a.due - b.due || a.invoiceDate - b.invoiceDate || compareNatural(a.invoiceNo, b.invoiceNo) || compareMinor(a.open, b.open),
  );
  const byInvoice = groupItems(oldestFirst, (item) => linkKey(item));
  const linked = new Map<string, { customer: number; amount: Minor }>();
  const pool: Pool = new Map();
  let allLinked = true;
  for (const credit of credits) {
    const key = linkKey(credit);
    if (credit.invoiceNo !== '' && byInvoice.has(key)) {
      const before = linked.get(key)?.amount ?? ZERO;
      linked.set(key, { customer: credit.customer, amount: addMinor(before, credit.amount) });
    } else {
      allLinked = false;
      addTo(pool, credit.customer, credit.amount);
    }
  }
  for (const [key, { customer, amount }] of linked) {
    const left = clear(byInvoice.get(key)!, amount);
    if (signOf(left) > 0) allLinked = false;
    addTo(pool, customer, left);
  }
  const byCustomer = groupItems(oldestFirst, (item) => item.customer);
  for (const [customer, amount] of pool) {
    // money without a customer cannot be known to pay anyone's invoice
    if (customer >= 0) pool.set(customer, clear(byCustomer.get(customer) ?? [], amount));
  }
  return { pool, allLinked };
}

/** All credits unallocated: the residuals are net of them already. */
export function unsettled(credits: readonly Credit[]): Pool {
  const pool: Pool = new Map();
  for (const credit of credits) addTo(pool, credit.customer, credit.amount);
  return pool;
}

/** Clears items in their order; a negative amount (a payment taken back) opens the first one again. */
function clear(items: readonly OpenItem[], amount: Minor): Minor {
  let left = amount;
  for (const item of items) {
    if (signOf(left) === 0) break;
    const used = compareMinor(item.open, left) < 0 ? item.open : left;
    item.open = subMinor(item.open, used);
    left = addMinor(left, negMinor(used));
  }
  return minor(left);
}

function linkKey(entry: { readonly customer: number; readonly invoiceNo: string }): string {
  return `${entry.customer} ${entry.invoiceNo}`;
}

function groupItems<K>(items: readonly OpenItem[], keyOf: (item: OpenItem) => K): Map<K, OpenItem[]> {
  const groups = new Map<K, OpenItem[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function addTo(pool: Pool, customer: number, amount: Minor): void {
  if (signOf(amount) !== 0) pool.set(customer, addMinor(pool.get(customer) ?? ZERO, amount));
}
