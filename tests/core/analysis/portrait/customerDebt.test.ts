import { analyse } from '../../../../src/core/analysis/analyse';
import { openArchive } from '../../../../src/core/analysis/portrait/customerArchive';
import type { CustomerDebt } from '../../../../src/core/analysis/portrait/customerDebt';
import { Portraitist } from '../../../../src/core/analysis/portrait/portrait';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { day, sale } from '../analyseRows';
import { bookOf, type PaymentRow, type ReceivableRow } from '../bookOf';

/** The golden of D13. */
const INVOICES: ReceivableRow[] = [
  { customerId: 'a', invoiceNo: 'I1', invoiceDate: '2024-01-05', dueDate: '2024-02-04', amount: '1000' },
  { customerId: 'a', invoiceNo: 'I2', invoiceDate: '2024-02-20', dueDate: '2024-03-21', amount: '800' },
  { customerId: 'a', invoiceNo: 'I3', invoiceDate: '2024-03-30', dueDate: '2024-04-29', amount: '500' },
  { customerId: 'a', invoiceDate: '2024-03-28', amount: '-100' },
];
const PAYMENTS: PaymentRow[] = [{ customerId: 'a', date: '2024-03-25', amount: '1200' }];

function debtAt(asOf: string, receivables = INVOICES, payments: PaymentRow[] = PAYMENTS): CustomerDebt {
  const book = bookOf({ sales: [sale('a', '2024-01-01', '2000')], receivables, payments });
  const analysis = analyse(book, { ...DEFAULT_SETTINGS, asOf: day(asOf) }, { today: day(asOf) });
  return new Portraitist(openArchive(book, analysis)).portraitOf(0).debt!;
}

const owed = (buckets: Readonly<Record<string, unknown>>): Record<string, number> =>
  Object.fromEntries(Object.entries(buckets).flatMap(([bucket, amount]) => (Number(amount) === 0 ? [] : [[bucket, Number(amount) / 100]])));

describe('What one customer owes (D13)', () => {
  it('clears the oldest due first and ages what is left', () => {
    const debt = debtAt('2024-04-15');
    expect(Number(debt.outstanding)).toBe(100000);
    expect(owed(debt.buckets!.overdue)).toEqual({ '1-30': 500, notDue: 500 });
    expect(owed(debt.buckets!.receivable)).toEqual({ '31-60': 500, '0-30': 500 });
    expect(debt).toMatchObject({ oldestDays: 25, averageDaysLate: 25, unallocated: 0 });
  });

  it('knows nothing of what came after the as-of date', () => {
    expect(owed(debtAt('2024-03-24').buckets!.overdue)).toEqual({ '31-60': 1000, '1-30': 800 });
  });

  it('tells the balance at each month end, the last one that of the as-of date', () => {
    const history = debtAt('2024-04-15').history!;
    expect(history).toHaveLength(12);
    expect(history.slice(-4).map(({ month, balance }) => [month, Number(balance) / 100])).toEqual([
      ['2024-01', 1000],
      ['2024-02', 1800],
      ['2024-03', 1000],
      ['2024-04', 1000],
    ]);
  });

  it('weighs days late by amount, and days outstanding by the sales of a year', () => {
    const debt = debtAt('2024-03-24');
    expect(debt.averageDaysLate).toBeCloseTo((1000 * 49 + 800 * 3) / 1800, 10);
    expect(debt.daysSalesOutstanding).toBeCloseTo((1800 / 2000) * 365, 10);
  });

  it('leaves the history out where open amounts do not follow from invoices and payments', () => {
    const residual = [{ customerId: 'a', invoiceDate: '2024-01-05', dueDate: '2024-02-04', amount: '1000', residual: '300' }];
    expect(debtAt('2024-04-15', residual, []).history).toBeNull();
  });
});
