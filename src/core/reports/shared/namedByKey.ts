import type { ReportContext } from './reportContext';

/** Whether the customers' key is their name, for want of an id column: one column then serves as both. */
export function isNamedByKey({ analysis, order }: ReportContext): boolean {
  return order.every((customer) => analysis.customers.ids[customer] === analysis.customers.names[customer]);
}
