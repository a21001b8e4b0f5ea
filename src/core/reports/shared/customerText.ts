import type { CustomerField } from '../../records/sourceKinds';
import { textAt } from '../../tables/columns';
import type { ReportContext } from './reportContext';

/** A text field of the customer sheet for one customer; null where the sheet, the column or the cell is missing. */
export function customerText(context: ReportContext, field: CustomerField, customer: number): string | null {
  return textAt(context.book.customers.text.get(field) ?? null, customer);
}

/** Whether any customer has the field. */
export function hasCustomerText(context: ReportContext, field: CustomerField): boolean {
  const column = context.book.customers.text.get(field);
  return column !== undefined && context.order.some((customer) => (column.codes[customer] ?? -1) >= 0);
}
