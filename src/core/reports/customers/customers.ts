import type { SheetModel } from '../../sheets/model';
import { PAGE_COLUMNS } from '../../sheets/layout/pageGrid';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';
import { CUSTOMER_COLUMNS } from './columns';
import { customerTable } from './customerTable';

/** 客户清单: one row a customer, every class and figure, from A1 and nothing else, ready for a pivot table. */
export function customersReport(context: ReportContext): SheetModel {
  const words = context.words.customers;
  return {
    key: 'customers',
    name: words.tab,
    tab: 'data',
    kind: 'data',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, words.title),
    rows: [[{ span: PAGE_COLUMNS, blocks: [customerTable(context, 'Clientele_Customers', CUSTOMER_COLUMNS, context.order)] }]],
  };
}
