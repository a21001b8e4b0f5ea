import { dayOf } from '../../../src/core/values/civilDay';
import { serialOfDay } from '../../../src/core/values/excelSerial';
import { sampleCompany } from '../../../src/app/sample/sampleCompany';
import { centsIn, groupBy, numberIn, rowsOf, sheetOf, sumOf } from './sampleFigures';

const asOf = { year: 2025, month: 9, day: 26 };
const end = serialOfDay(dayOf(2025, 9, 26));

describe.each([undefined, 5])('the receivables of the sample company (seed %s)', (seed) => {
  const sheets = sampleCompany({ language: 'en-US', asOf, ...(seed === undefined ? {} : { seed }) });
  const invoices = rowsOf(sheets, 'receivables');
  const payments = rowsOf(sheets, 'payments');
  const sales = rowsOf(sheets, 'sales');
  const open = invoices.filter((row) => numberIn(row, 'residual') > 0);

  it('leaves on each invoice exactly what its payments have not settled, and never less than nothing', () => {
    const paid = groupBy(payments, 'invoiceNo');
    const wrong = invoices.filter((invoice) => {
      const settled = sumOf(paid.get(String(invoice['invoiceNo'])) ?? [], (row) => centsIn(row, 'amount'));
      const residual = centsIn(invoice, 'residual');
      return residual !== centsIn(invoice, 'amount') - settled || residual < 0;
    });
    expect(wrong).toEqual([]);
    const total = (field: string): number => sumOf(invoices, (row) => centsIn(row, field));
    expect(total('residual')).toBe(total('amount') - sumOf(payments, (row) => centsIn(row, 'amount')));
  });

  it('links every payment to an invoice of the same customer that was written before', () => {
    const byNumber = new Map(invoices.map((row) => [row['invoiceNo'], row]));
    expect(byNumber.size).toBe(invoices.length);
    for (const payment of payments) {
      const invoice = byNumber.get(payment['invoiceNo'] ?? null);
      if (!invoice || invoice['customerId'] !== payment['customerId'] || centsIn(payment, 'amount') <= 0)
        throw new Error(JSON.stringify(payment));
      if (numberIn(payment, 'date') < numberIn(invoice, 'invoiceDate')) throw new Error(JSON.stringify(payment));
    }
  });

  it('invoices every dispatched order of a customer once, for what its lines sum to', () => {
    const orderColumn = sheetOf(sheets, 'receivables').rows[0]?.indexOf('Order no.') ?? -1;
    const invoiced = new Map(
      sheetOf(sheets, 'receivables')
        .rows.slice(1)
        .map((row, index) => [row[orderColumn], invoices[index]]),
    );
    expect(invoiced.size).toBe(invoices.length);
    const seen = new Set<string>();
    const once = sales.filter(
      (row) => row['type'] === 'Sale' && row['customerId'] !== null && !seen.has(JSON.stringify(row)) && seen.add(JSON.stringify(row)),
    );
    const orders = groupBy(once, 'orderNo');
    const wrong = [...orders].filter(([orderNo, lines]) => {
      const invoice = invoiced.get(orderNo);
      if (invoice) return centsIn(invoice, 'amount') !== sumOf(lines, (row) => centsIn(row, 'amount'));
      return end - numberIn(lines[0] ?? {}, 'date') > 4; // goods leave within four days
    });
    expect(wrong).toEqual([]);
    expect(orders.size).toBeGreaterThan(invoices.length);
  });

  it('dates each due date by the credit days of the customer', () => {
    const credit = new Map(rowsOf(sheets, 'customers').map((row) => [row['customerId'], numberIn(row, 'creditDays')]));
    expect(
      invoices.filter((row) => numberIn(row, 'dueDate') - numberIn(row, 'invoiceDate') !== credit.get(row['customerId'] ?? null)),
    ).toEqual([]);
  });

  it('has money open in every overdue band and a believable share of it overdue', () => {
    const outstanding = sumOf(open, (row) => centsIn(row, 'residual'));
    const between = (low: number, high: number): number =>
      sumOf(
        open.filter((row) => end - numberIn(row, 'dueDate') >= low && end - numberIn(row, 'dueDate') <= high),
        (row) => centsIn(row, 'residual'),
      );
    for (const [low, high] of [
      [-365, -1],
      [1, 30],
      [31, 60],
      [61, 90],
      [91, 180],
      [181, 10_000],
    ] as const)
      expect([low, between(low, high) > 0]).toEqual([low, true]);
    expect(between(1, 10_000) / outstanding).toBeGreaterThan(0.05);
    expect(between(1, 10_000) / outstanding).toBeLessThan(0.4);
    const lastYear = sumOf(
      sales.filter((row) => end - numberIn(row, 'date') < 365),
      (row) => centsIn(row, 'amount'),
    );
    const daysOfSales = (outstanding / lastYear) * 365;
    expect(daysOfSales).toBeGreaterThan(35);
    expect(daysOfSales).toBeLessThan(130);
  });

  it('has churned customers who still owe', () => {
    const lastSale = new Map(
      [...groupBy(sales, 'customerId')].map(([id, rows]) => [id, Math.max(...rows.map((row) => numberIn(row, 'date')))]),
    );
    const owing = new Set(open.map((row) => String(row['customerId'])).filter((id) => end - (lastSale.get(id) ?? end) > 90));
    expect(owing.size).toBeGreaterThanOrEqual(2);
  });
});
