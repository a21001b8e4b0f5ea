import type { Company } from '../company';
import type { Fulfilment } from '../fulfilment';
import { PRODUCTS } from '../products';
import type { SampleSheet } from '../SampleSheet';
import type { SampleWords } from '../words/SampleWords';
import type { Column } from './column';
import { toSheet } from './column';
import type { CompanyNames } from './companyNames';
import { FieldColumns } from './FieldColumns';

/** Ordered and shipped pieces of the last half year's order lines. */
export function ordersSheet(company: Company, words: SampleWords, names: CompanyNames): SampleSheet {
  const of = new FieldColumns<'orders', Fulfilment>('orders', words);
  const productName: Column<Fulfilment> = {
    field: null,
    header: words.extraHeaders.productName,
    format: null,
    width: 28,
    value: (row) => names.productName(row.product),
  };
  const columns = [
    of.text('orderNo', 17, (row) => row.order.orderNo),
    of.date('date', (row) => row.order.day),
    of.text('customerId', 12, (row) => (row.order.customer === null ? null : names.customerId(row.order.customer))),
    of.text('customerName', 30, (row) => (row.order.customer === null ? null : names.customerName(row.order.customer))),
    of.text('productId', 11, (row) => PRODUCTS[row.product]?.id ?? null),
    productName,
    of.whole('ordered', 10, (row) => row.ordered),
    of.whole('shipped', 10, (row) => row.shipped),
    of.date('promisedDate', (row) => row.promised),
    of.date('shipDate', (row) => row.shippedOn),
  ];
  return toSheet('orders', words, columns, company.fulfilments);
}
