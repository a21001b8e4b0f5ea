import { analyse } from '../../src/core/analysis/analyse';
import type { Analysis } from '../../src/core/analysis/analysis';
import { receivablesLedger, type ReceivablesLedger } from '../../src/core/analysis/ageing/receivablesLedger';
import type { Book } from '../../src/core/records';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { dayOf, dayOfIso } from '../../src/core/values/civilDay';
import { addMinor, compareMinor, rescale, signOf, subMinor, ZERO, type Minor } from '../../src/core/values/minor';
import { expectPortraitsAgree } from '../core/analysis/portrait/portraitAgreement';
import { bookOfFiles } from './filesBook';
import { classicModelsLines } from './joinedSets';
import { temporaryFolder, writeCsv } from './runClientele';
import { describeRealData, sharedFacts, sharedPath, sharedRows, type TextRow } from './sharedData';

interface ArAgeing {
  readonly as_of: string;
  readonly open_amount: number;
  readonly customers_open: number;
  readonly top5_overdue_customers: readonly (readonly [string, number])[];
  readonly [bucket: string]: unknown;
}

const ledgerOf = (book: Book, analysis: Analysis): ReceivablesLedger => receivablesLedger(book, analysis)!;

describeRealData('The ageing of ar_ibm: each invoice paid whole on the day it was settled', () => {
  const folder = temporaryFolder();
  const iso = (american: string): string => {
    const [month = '', day = '', year = ''] = american.split('/');
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  };

  const openBook = (): Promise<Book> => {
    const invoices = sharedRows('ar_ibm', 'ar_with_leading_zeros.csv');
    const sales = invoices.map((row): TextRow => ({ 'Order No': row.invoiceNumber!, 'Order Date': iso(row.InvoiceDate!), 'Customer ID': row.customerID!, Amount: row.InvoiceAmount! }));
    const payments = invoices.map((row): TextRow => ({ 'Payment Date': iso(row.SettledDate!), 'Customer ID': row.customerID!, 'Payment Amount': row.InvoiceAmount!, 'Invoice No': row.invoiceNumber! }));
    const files = [writeCsv(folder, 'sales.csv', sales), sharedPath('ar_ibm', 'ar_with_leading_zeros.csv'), writeCsv(folder, 'payments.csv', payments)];
    return bookOfFiles(files);
  };

  it('agrees with the reference at its five dates, in every bucket, in the customers who owe and in the five who owe most', async () => {
    const book = await openBook();
    expect([book.receivables?.length, book.payments?.length]).toEqual([2466, 2466]);
    const { aging } = sharedFacts<{ aging: readonly ArAgeing[] }>('ar_ibm');
    expect(aging).toHaveLength(5);
    for (const reference of aging) {
      const analysis = analyse(book, { ...DEFAULT_SETTINGS, asOf: dayOfIso(reference.as_of)! }, { today: dayOf(2014, 6, 1) });
      const ledger = ledgerOf(book, analysis);
      const money = (...amounts: Minor[]): number => Number(rescale(amounts.reduce(addMinor, ZERO), ledger.scale, 2)) / 100;
      const { overdue, receivable } = analysis.ageing!;
      expect({
        open: money(ledger.outstanding),
        customers: ledger.rows.length,
        notDue: money(overdue.notDue, overdue.dueToday),
        late: [money(overdue['1-30']), money(overdue['31-60']), money(overdue['61-90']), money(overdue['91-180'], overdue['>180'])],
        age: [money(receivable['0-30']), money(receivable['31-60']), money(receivable['61-90']), money(receivable['91-180'], receivable['181-365'], receivable['>365'])],
        top: ledger.rows.filter((row) => signOf(row.overdue) > 0).slice(0, 5).map((row) => [analysis.customers.ids[row.customer], money(row.overdue)]),
        unallocated: money(ledger.unallocated),
      }).toEqual({
        open: reference.open_amount,
        customers: reference.customers_open,
        notDue: amountOf(reference['not_yet_due(days_overdue<=0)']),
        late: ['overdue_1-30', 'overdue_31-60', 'overdue_61-90', 'overdue_>90'].map((key) => amountOf(reference[key])),
        age: ['age_from_invoice_0-30', 'age_from_invoice_31-60', 'age_from_invoice_61-90', 'age_from_invoice_>90'].map((key) => amountOf(reference[key])),
        top: reference.top5_overdue_customers.map(([id, amount]) => [id, amount]),
        unallocated: 0,
      });
      // the balance of the whole at the last month end is what is open, told from invoices and payments alone
      expect(compareMinor(ledger.history!.at(-1)!.balance, ledger.outstanding)).toBe(0);
      expectPortraitsAgree(book, analysis);
    }
  });

  const amountOf = (bucket: unknown): number => (bucket as readonly [number, number])[1];
});

describeRealData('The receivables of classicmodels: orders less payments, cancelled orders out of scope', () => {
  const folder = temporaryFolder();

  it('agree with the reference in all, customer by customer, and in who is over the credit limit', async () => {
    const orders = new Map(sharedRows('classicmodels', 'orders.csv').map((row) => [row.orderNumber!, row]));
    const invoiced = new Map<string, bigint>();
    for (const line of sharedRows('classicmodels', 'orderdetails.csv')) {
      if (orders.get(line.orderNumber!)!.status === 'Cancelled') continue;
      const cents = BigInt(line.quantityOrdered!) * BigInt(Math.round(Number(line.priceEach!) * 100));
      invoiced.set(line.orderNumber!, (invoiced.get(line.orderNumber!) ?? 0n) + cents);
    }
    const receivables = [...invoiced].map(([order, cents]): TextRow => {
      const { orderDate, customerNumber } = orders.get(order)!;
      return { 'Invoice No': order, 'Invoice Date': orderDate!, 'Customer Number': customerNumber!, 'Invoice Amount': `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}` };
    });
    const payments = sharedRows('classicmodels', 'payments.csv').map((row): TextRow => ({ 'Payment Date': row.paymentDate!, 'Customer Number': row.customerNumber!, 'Payment Amount': row.amount! }));
    const book = await bookOfFiles([
      writeCsv(folder, 'sales.csv', classicModelsLines()),
      sharedPath('classicmodels', 'customers.csv'),
      writeCsv(folder, 'receivables.csv', receivables),
      writeCsv(folder, 'payments.csv', payments),
    ]);
    const analysis = analyse(book, { ...DEFAULT_SETTINGS, asOf: dayOf(2005, 6, 9) }, { today: dayOf(2005, 6, 9) });
    const ledger = ledgerOf(book, analysis);
    const cents = (amount: Minor): number => Number(rescale(amount, ledger.scale, 2));
    const { receivables: reference } = sharedFacts<{
      receivables: { excluding_cancelled_total: number; customers_with_positive_balance_excl_cancelled: number; over_credit_limit_excl_cancelled: readonly (readonly [number, string, number, number])[] };
    }>('classicmodels');
    expect(cents(subMinor(ledger.outstanding, ledger.unallocated))).toBe(Math.round(reference.excluding_cancelled_total * 100));
    expect(ledger.rows.filter((row) => signOf(row.outstanding) > 0)).toHaveLength(reference.customers_with_positive_balance_excl_cancelled);
    const balances = new Map(ledger.rows.map((row) => [analysis.customers.ids[row.customer], cents(subMinor(row.outstanding, row.unallocated))]));
    for (const row of sharedRows('classicmodels', 'receivables_by_customer.csv')) {
      expect([row.customerNumber, balances.get(row.customerNumber!) ?? 0]).toEqual([row.customerNumber, Math.round(Number(row.balance_excl_cancelled) * 100)]);
    }
    const over = ledger.rows.filter(({ limitUsed }) => limitUsed !== null && limitUsed > 1).map((row) => [analysis.customers.ids[row.customer], cents(row.outstanding), cents(row.creditLimit!)]);
    expect(over.sort()).toEqual(reference.over_credit_limit_excl_cancelled.map(([id, , owed, limit]) => [String(id), Math.round(owed * 100), Math.round(limit * 100)]).sort());
    expectPortraitsAgree(book, analysis);
  });
});
