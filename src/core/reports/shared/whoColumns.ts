import type { TableColumn } from '../../sheets/model';
import { customerLink } from './customerLink';
import { customerText, hasCustomerText } from './customerText';
import type { ReportContext } from './reportContext';

/** Headers of the columns that say who a row is about. */
export interface WhoWords {
  readonly customer: string;
  readonly handler: string;
  readonly phone: string;
}

/** Name with its link; handler and phone where the customer sheet has them for anybody. */
export function whoColumns(context: ReportContext, rows: Int32Array, words: WhoWords): TableColumn[] {
  const { names } = context.analysis.customers;
  const columns: TableColumn[] = [
    { key: 'customer', header: words.customer, kind: 'text', values: Array.from(rows, (i) => names[i] ?? ''), links: Array.from(rows, (i) => customerLink(context, i)) },
  ];
  for (const field of ['handler', 'phone'] as const) {
    if (!hasCustomerText(context, field)) continue;
    columns.push({ key: field, header: words[field], kind: field === 'phone' ? 'phone' : 'text', values: Array.from(rows, (i) => customerText(context, field, i)) });
  }
  return columns;
}
