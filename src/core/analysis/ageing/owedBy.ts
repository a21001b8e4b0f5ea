import { addMinor, compareMinor, ZERO, type Minor } from '../../values/minor';
import type { CustomerReceivable, ReceivablesLedger } from './receivablesLedger';

/** What the customers of one handler or one region owe. */
export interface OwedByGroup {
  /** Null: customers for whom it is not known, and invoices that name no customer. */
  readonly name: string | null;
  readonly customers: number;
  readonly outstanding: Minor;
  readonly overdue: Minor;
  readonly oldestDays: number;
}

/**
 * The receivables by a text of the customer, greatest overdue first. The groups add up to the ledger: what names no
 * customer stands with those whose group is not known.
 */
export function owedBy(ledger: ReceivablesLedger, nameOf: (customer: number) => string | null): OwedByGroup[] {
  const groups = new Map<string | null, CustomerReceivable[]>();
  for (const row of ledger.rows) {
    const name = nameOf(row.customer);
    const known = groups.get(name);
    if (known) known.push(row);
    else groups.set(name, [row]);
  }
  const sum = (rows: readonly CustomerReceivable[], of: (row: CustomerReceivable) => Minor): Minor => rows.reduce((total, row) => addMinor(total, of(row)), ZERO);
  const hasStray = compareMinor(ledger.noCustomer.outstanding, ZERO) !== 0;
  if (hasStray && !groups.has(null)) groups.set(null, []);
  return [...groups]
    .map(([name, rows]): OwedByGroup => {
      const stray = name === null && hasStray;
      return {
        name,
        customers: rows.length,
        outstanding: addMinor(sum(rows, (row) => row.outstanding), stray ? ledger.noCustomer.outstanding : ZERO),
        overdue: addMinor(sum(rows, (row) => row.overdue), stray ? ledger.noCustomer.overdue : ZERO),
        oldestDays: Math.max(0, ...rows.map((row) => row.oldestDays)),
      };
    })
    .sort((a, b) => compareMinor(b.overdue, a.overdue) || compareMinor(b.outstanding, a.outstanding));
}
