import type { Customers } from '../records/book';
import type { Ledger } from './ledger';

/**
 * The customers of the as-of date, marked 1: those of a customer sheet and those a ledger line names. A key that only
 * rows after that date, void rows or other sheets know is in no figure.
 */
export function customersInScope(customers: Customers, ledger: Ledger): Uint8Array {
  const inScope = customers.inSheet.slice();
  for (let line = 0; line < ledger.length; line++) {
    const customer = ledger.customer[line]!;
    if (customer >= 0) inScope[customer] = 1;
  }
  return inScope;
}
