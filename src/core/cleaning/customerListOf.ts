import { textAt } from '../tables/columns';
import type { Book } from '../records/book';
import type { CustomerField } from '../records/sourceKinds';
import type { CustomerColumns } from './customerColumns';

/**
 * The master list as cleaning sees it: one row a customer, in the book's order. Where no sheet has an id column the key
 * is the name and there is no id; where no sheet has names, the name shown is the id and there is no name to compare.
 */
export function customerListOf({ customers, intake }: Pick<Book, 'customers' | 'intake'>): CustomerColumns {
  const has = (field: string) => intake.some((sheet) => field in sheet.columns);
  const [withIds, withNames] = [has('customerId'), has('customerName')];
  const { ids, names, length } = customers;
  const isNameless = (row: number) => !withNames && ids[row] === names[row];
  const isIdless = (row: number) => !withIds || (withNames && ids[row] === names[row]);
  const cells = (field: CustomerField) => {
    const column = customers.text.get(field);
    return column && Array.from({ length }, (_, row) => textAt(column, row));
  };
  return {
    length,
    name: names.map((name, row) => (isNameless(row) ? null : name)),
    id: ids.map((id, row) => (isIdless(row) ? null : id)),
    ...defined({
      phone: cells('phone'),
      email: cells('email'),
      contact: cells('contact'),
      industry: cells('industry'),
      address: cells('address'),
      region: cells('region'),
      birthDate: cells('birthDate'),
    }),
  };
}

/** Without the columns that the list does not have. */
function defined<T extends object>(columns: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(columns).filter(([, cells]) => cells !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
