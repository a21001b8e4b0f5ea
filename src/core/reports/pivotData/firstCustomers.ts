/** The customers whose rows fit into a table. */
export interface FirstCustomers {
  readonly shown: number;
  /** Customers with any row. */
  readonly all: number;
  /** Whether the customer's rows are shown; those of no customer (-1) always are. */
  readonly has: (customer: number) => boolean;
}

/**
 * As many customers as have room for all of their rows, in the order of the customer list.
 * @param customerOfRow the customer of each row there would be, -1 = none
 */
export function firstCustomers(customerOfRow: Int32Array, order: Int32Array, count: number, mostRows: number): FirstCustomers {
  const rows = new Int32Array(count);
  let taken = 0;
  for (const customer of customerOfRow) {
    if (customer < 0) taken++;
    else rows[customer]!++;
  }
  const shown = new Uint8Array(count);
  let full = false;
  const tally = { shown: 0, all: 0 };
  for (const customer of order) {
    if (rows[customer] === 0) continue;
    tally.all++;
    full ||= taken + rows[customer]! > mostRows;
    if (full) continue;
    taken += rows[customer]!;
    shown[customer] = 1;
    tally.shown++;
  }
  return { ...tally, has: (customer) => customer < 0 || shown[customer] === 1 };
}
