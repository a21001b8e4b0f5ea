import type { LinkTarget } from '../../sheets/sheetLayout';
import type { ReportContext } from './reportContext';

/** The way from a customer's name to the customer. */
export function customerLink(context: ReportContext, customer: number): LinkTarget {
  return { to: 'customer', id: context.analysis.customers.ids[customer] ?? '', listRow: context.listRow[customer] ?? 0 };
}
