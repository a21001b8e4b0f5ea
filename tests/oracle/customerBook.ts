import type { Day } from './calendar';
import { compareCodePoints, groupBy, keyOrNull } from './keys';
import type { Ledger, Line } from './ledger';
import type { Buyer } from './lifecycle';
import type { OracleInput } from './oracleInput';

/** One customer with everything the ledger and the customer sheet hold about it. */
export interface Customer extends Buyer {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly handSetTag: string | null;
  /** All its lines up to the as-of date. */
  readonly lines: Line[];
  readonly purchases: Line[];
}

/**
 * "Customers" = the customer sheet's rows after merging, plus every key that only the ledger knows; in code-point order of id.
 * The key is the customer id where the ledger has that column, else the name. The first written form is shown, the sheet's before the ledger's.
 */
export function customerBook(input: OracleInput, ledger: Ledger, purchases: readonly Line[]): Customer[] {
  const usesIds = input.sales.some((row) => keyOrNull(row.customerId) !== null);
  const forms: { id: string; name: string | null; firstDeal: Day | null; tag: string | null }[] = [];
  for (const row of input.customers ?? []) {
    forms.push({ id: usesIds ? row.customerId : row.customerName, name: row.customerName, firstDeal: row.firstDeal, tag: row.valueTag });
  }
  for (const { row } of ledger.lines) {
    const id = usesIds ? row.customerId : row.customerName;
    if (id !== null) forms.push({ id, name: row.customerName, firstDeal: null, tag: null });
  }
  const linesOf = groupBy(ledger.lines, (line) => line.customer);
  const purchasesOf = groupBy(purchases, (line) => line.customer);
  const customers: Customer[] = [];
  for (const [key, own] of groupBy(forms, (form) => keyOrNull(form.id))) {
    if (key === null) continue;
    const id = (own[0]?.id ?? key).trim();
    const ownPurchases = purchasesOf.get(key) ?? [];
    customers.push({
      key,
      id,
      name: own.find((form) => keyOrNull(form.name) !== null)?.name?.trim() ?? id,
      handSetTag: own.find((form) => keyOrNull(form.tag) !== null)?.tag ?? null,
      firstDeal: own.flatMap((form) => (form.firstDeal === null ? [] : [form.firstDeal])).sort()[0] ?? null,
      lines: linesOf.get(key) ?? [],
      purchases: ownPurchases,
      purchaseDays: [...new Set(ownPurchases.map((line) => line.date))].sort(),
    });
  }
  return customers.sort((a, b) => compareCodePoints(a.id, b.id));
}
