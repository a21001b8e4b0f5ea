import { companyName } from '../companyName/companyName';
import { cellText } from '../customerColumns';
import type { CustomerColumns } from '../customerColumns';
import { usableId } from './usableId';

/**
 * A key for each row by which a decision finds its customer on the next run, when rows have moved: id and name, or name
 * and phone digits where there is no id. Rows alike in all of this are numbered in their order.
 */
export function customerKeys(customers: CustomerColumns): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: customers.length }, (_, row) => {
    const id = usableId(cellText(customers.id, row));
    const name = companyName(cellText(customers.name, row)).exact;
    const key = id !== '' ? `${id}|${name}` : `|${name}|${cellText(customers.phone, row).replace(/\D/g, '')}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  });
}
