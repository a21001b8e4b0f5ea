import type { CustomerField } from '../../records/sourceKinds';
import { textAt } from '../../tables/columns';
import { contactText } from './maskContact';
import type { ReportContext } from './reportContext';

/**
 * A text field of the customer sheet for one customer, phones and e-mails masked where the user wants that (R-K1); null
 * where the sheet, the column or the cell is missing.
 */
export function customerText(context: ReportContext, field: CustomerField, customer: number): string | null {
  const text = textAt(context.book.customers.text.get(field) ?? null, customer);
  return text === null ? null : contactText(field, text, context.analysis.settings);
}

/** Whether any customer has the field. */
export function hasCustomerText(context: ReportContext, field: CustomerField): boolean {
  const column = context.book.customers.text.get(field);
  return column !== undefined && context.order.some((customer) => (column.codes[customer] ?? -1) >= 0);
}
