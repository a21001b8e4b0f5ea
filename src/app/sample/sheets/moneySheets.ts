import type { Company } from '../company';
import type { Invoice, Settlement } from '../receivables';
import type { SampleSheet } from '../SampleSheet';
import type { SampleWords } from '../words/SampleWords';
import type { Column } from './column';
import { money, toSheet, wordAt } from './column';
import type { CompanyNames } from './companyNames';
import { FieldColumns } from './FieldColumns';

/** All invoices with what is still open of each. */
export function receivablesSheet(company: Company, words: SampleWords, names: CompanyNames): SampleSheet {
  const of = new FieldColumns<'receivables', Invoice>('receivables', words);
  const orderNo: Column<Invoice> = {
    field: null,
    header: words.extraHeaders.orderNo,
    format: null,
    width: 17,
    value: (invoice) => invoice.order.orderNo,
  };
  const collected: Column<Invoice> = {
    field: null,
    header: words.extraHeaders.collected,
    format: words.moneyFormat,
    width: 13,
    value: (invoice) => money(invoice.paid),
  };
  const columns = [
    of.text('invoiceNo', 16, (invoice) => invoice.invoiceNo),
    orderNo,
    of.text('customerId', 12, (invoice) => names.customerId(invoice.customer)),
    of.text('customerName', 30, (invoice) => names.customerName(invoice.customer)),
    of.date('invoiceDate', (invoice) => invoice.day),
    of.date('dueDate', (invoice) => invoice.due),
    of.money('amount', 13, (invoice) => invoice.amount),
    collected,
    of.money('residual', 13, (invoice) => invoice.amount - invoice.paid),
    of.text('type', 10, () => words.invoiceType),
  ];
  return toSheet('receivables', words, columns, company.invoices);
}

/** Money received, and returned goods set off, each against one invoice. */
export function paymentsSheet(company: Company, words: SampleWords, names: CompanyNames): SampleSheet {
  const of = new FieldColumns<'payments', Settlement>('payments', words);
  const method: Column<Settlement> = {
    field: null,
    header: words.extraHeaders.paymentMethod,
    format: null,
    width: 14,
    value: (settlement) => wordAt(words.paymentMethods, settlement.method),
  };
  const columns = [
    of.date('date', (settlement) => settlement.day),
    of.text('customerId', 12, (settlement) => names.customerId(settlement.invoice.customer)),
    of.text('customerName', 30, (settlement) => names.customerName(settlement.invoice.customer)),
    of.money('amount', 13, (settlement) => settlement.amount),
    of.text('invoiceNo', 16, (settlement) => settlement.invoice.invoiceNo),
    method,
  ];
  return toSheet('payments', words, columns, company.settlements);
}
