import type { CustomerFigures } from '../../analysis/analysis';
import { compareMinor } from '../../values/minor';
import { minorAt, type MinorColumn } from '../../values/minorColumn';

/** Customers of the as-of date by lifetime revenue, greatest first; equals by id, so that a rebuild keeps every row. */
export function customerOrder(customers: CustomerFigures): Int32Array {
  const rows = Int32Array.from({ length: customers.length }, (_, i) => i).filter((i) => customers.inScope[i] === 1);
  return sortedBy(customers, customers.revenue, rows);
}

/** Some customers by an amount, greatest first; equals by id. */
export function sortedBy(customers: CustomerFigures, amounts: MinorColumn, rows: Int32Array): Int32Array {
  const { data, big } = amounts;
  const byAmount = big
    ? (a: number, b: number) => compareMinor(minorAt(amounts, b), minorAt(amounts, a))
    : (a: number, b: number) => data[b]! - data[a]!;
  const { ids } = customers;
  return rows.slice().sort((a, b) => byAmount(a, b) || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b));
}
