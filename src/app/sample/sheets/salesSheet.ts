import type { Company } from '../company';
import type { LedgerLine } from '../ledgerLines';
import { PRODUCTS } from '../products';
import type { SampleSheet } from '../SampleSheet';
import type { SampleWords } from '../words/SampleWords';
import { toSheet, wordAt } from './column';
import type { CompanyNames } from './companyNames';
import { FieldColumns } from './FieldColumns';

/** The ledger, one row an order line. */
export function salesSheet(company: Company, words: SampleWords, names: CompanyNames): SampleSheet {
  const of = new FieldColumns<'sales', LedgerLine>('sales', words);
  const columns = [
    of.text('orderNo', 17, (line) => line.orderNo),
    of.date('date', (line) => line.day),
    of.text('customerId', 12, (line) => (line.customer === null ? null : names.customerId(line.customer))),
    of.text('customerName', 30, (line) => (line.customer === null ? null : names.customerName(line.customer))),
    of.text('productId', 11, (line) => PRODUCTS[line.product]?.id ?? null),
    of.text('productName', 28, (line) => names.productName(line.product)),
    of.text('category', 16, (line) => wordAt(words.categories, PRODUCTS[line.product]?.category ?? -1)),
    of.whole('quantity', 9, (line) => line.quantity),
    of.money('unitPrice', 11, (line) => line.unitPrice),
    of.money('amount', 13, (line) => line.amount),
    of.money('cost', 13, (line) => line.cost),
    of.text('salesperson', 15, (line) => wordAt(words.salespeople, line.salesperson)),
    of.text('region', 13, (line) =>
      wordAt(
        words.regions.map(({ name }) => name),
        line.region,
      ),
    ),
    of.text('type', 8, (line) => words.lineTypes[line.kind]),
  ];
  return toSheet('sales', words, columns, company.lines);
}
