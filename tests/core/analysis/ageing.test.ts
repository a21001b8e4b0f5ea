import { overdueBucket, receivableBucket } from '../../../src/core/analysis/ageing/buckets';
import { dueByTerms, parseTerms } from '../../../src/core/analysis/ageing/creditTerms';
import { isoOf } from '../../../src/core/values/civilDay';
import { minorToDecimal, type Minor } from '../../../src/core/values/minor';
import { analysisOf, at, day, money } from './analyseRows';
import type { CustomerRow, PaymentRow, ReceivableRow } from './bookOf';

const GOLDEN: ReceivableRow[] = [
  { customerId: 'c', invoiceNo: 'I1', invoiceDate: '2024-01-05', dueDate: '2024-02-04', amount: '1000' },
  { customerId: 'c', invoiceNo: 'I2', invoiceDate: '2024-02-20', dueDate: '2024-03-21', amount: '800' },
  { customerId: 'c', invoiceNo: 'I3', invoiceDate: '2024-03-30', dueDate: '2024-04-29', amount: '500' },
  { customerId: 'c', invoiceNo: 'R1', invoiceDate: '2024-03-28', amount: '-100' },
];
const PAID: PaymentRow[] = [{ customerId: 'c', date: '2024-03-25', amount: '1200' }];

function ageingOf(
  receivables: readonly ReceivableRow[],
  payments: readonly PaymentRow[],
  asOf: string,
  customers: readonly CustomerRow[] | null = null,
  defaultTermDays: number | null = null,
) {
  const analysis = analysisOf({ sales: [], receivables, payments, customers }, asOf, { defaultTermDays });
  const ageing = analysis.ageing!;
  const open = (buckets: Readonly<Record<string, Minor>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(buckets)
        .filter(([, v]) => v !== 0)
        .map(([k, v]) => [k, minorToDecimal(v, ageing.scale)]),
    );
  expect(analysis.checks.filter((check) => !check.ok)).toEqual([]);
  return {
    analysis,
    mode: ageing.mode,
    outstanding: minorToDecimal(ageing.outstanding, ageing.scale),
    unallocated: minorToDecimal(ageing.unallocated, ageing.scale),
    receivable: open(ageing.receivable),
    overdue: open(ageing.overdue),
  };
}

describe('ageing (D13), first in first out', () => {
  test('has the golden buckets on 2024-04-15', () => {
    expect(ageingOf(GOLDEN, PAID, '2024-04-15')).toMatchObject({
      mode: 'fifo',
      outstanding: '1000.00',
      unallocated: '0.00',
      overdue: { '1-30': '500.00', notDue: '500.00' },
      receivable: { '31-60': '500.00', '0-30': '500.00' },
    });
  });

  test('has the golden buckets on 2024-03-24, before the money came', () => {
    expect(ageingOf(GOLDEN, PAID, '2024-03-24')).toMatchObject({
      outstanding: '1800.00',
      overdue: { '31-60': '1000.00', '1-30': '800.00' },
    });
  });

  test('gives the customer what is open, overdue, and since how many days', () => {
    const { analysis } = ageingOf(GOLDEN, PAID, '2024-04-15');
    expect(money(analysis, 'c', analysis.customers.receivable!)).toBe('1000.00');
    expect(money(analysis, 'c', analysis.customers.overdue!)).toBe('500.00');
    expect(analysis.customers.overdueDays![at(analysis, 'c')]).toBe(25);
  });

  test('keeps what no invoice takes as unallocated, and out of the buckets', () => {
    expect(ageingOf(GOLDEN, [{ customerId: 'c', date: '2024-04-01', amount: '5000' }], '2024-04-15')).toMatchObject({
      outstanding: '0.00',
      unallocated: '2800.00',
      overdue: {},
    });
  });

  test("does not pay one customer's invoice with another's money", () => {
    expect(ageingOf(GOLDEN, [{ customerId: 'd', date: '2024-04-01', amount: '700' }], '2024-04-15')).toMatchObject({
      outstanding: '2200.00',
      unallocated: '700.00',
    });
  });
});

describe('ageing (D13), open items', () => {
  test('settles linked payments first, and their remainder joins the pool', () => {
    const linked = [{ customerId: 'c', date: '2024-04-01', amount: '900', invoiceNo: 'i2' }];
    const result = ageingOf(GOLDEN.slice(0, 3), linked, '2024-04-15');
    // I2 is closed by 800, the 100 left over clear the oldest due, I1
    expect(result).toMatchObject({ mode: 'fifo', outstanding: '1400.00', overdue: { '61-90': '900.00', notDue: '500.00' } });
    expect(ageingOf(GOLDEN.slice(0, 3), [{ ...linked[0]!, amount: '800' }], '2024-04-15')).toMatchObject({
      mode: 'openItem',
      outstanding: '1500.00',
    });
  });

  test('takes residuals as they are, leaves credits unallocated and ignores payments', () => {
    const rows: ReceivableRow[] = [
      { customerId: 'c', invoiceNo: 'I1', invoiceDate: '2024-04-01', dueDate: '2024-04-15', amount: '1000', residual: '250.50' },
      { customerId: 'c', invoiceNo: 'I2', invoiceDate: '2024-04-01', dueDate: '2024-04-14', amount: '80', residual: null },
      { customerId: 'c', invoiceNo: 'R1', invoiceDate: '2024-04-02', amount: '30', residual: '30', type: '退货' },
      { customerId: 'c', invoiceNo: 'I3', invoiceDate: '2024-04-02', amount: '30', residual: '-5' },
    ];
    expect(ageingOf(rows, PAID, '2024-04-15')).toMatchObject({
      mode: 'openItem',
      outstanding: '330.50',
      unallocated: '35.00',
      overdue: { dueToday: '250.50', '1-30': '80.00' },
    });
  });

  test('without a receivables sheet is not known', () => {
    const analysis = analysisOf({ sales: [] }, '2024-04-15');
    expect([analysis.ageing, analysis.customers.receivable, analysis.customers.overdueDays]).toEqual([null, null, null]);
  });

  test('an open half cent is in the bucket, but makes nobody overdue', () => {
    const rows = [{ customerId: 'c', invoiceNo: 'I1', invoiceDate: '2024-01-01', dueDate: '2024-01-01', amount: '0.005' }];
    const { analysis, overdue } = ageingOf(rows, [], '2024-04-15');
    expect(overdue).toEqual({ '91-180': '0.005' });
    expect(analysis.customers.overdueDays![0]).toBe(0);
  });
});

describe('when an invoice falls due (D13)', () => {
  const invoice: ReceivableRow = { customerId: 'c', invoiceNo: 'I1', invoiceDate: '2024-01-10', amount: '100' };
  const overdueDays = (terms: string | null, fallback: number | null = null): [number | undefined, number] => {
    const { analysis } = ageingOf([invoice], [], '2024-04-01', [{ customerId: 'c', customerName: 'C', creditDays: terms }], fallback);
    return [analysis.customers.overdueDays![0], analysis.ageing!.dueAssumed];
  };

  test("without a due date the customer's terms decide, then the default, then the invoice date, flagged", () => {
    expect(overdueDays('30')).toEqual([52, 0]);
    expect(overdueDays('月结30')).toEqual([31, 0]);
    expect(overdueDays(null, 60)).toEqual([22, 0]);
    expect(overdueDays(null)).toEqual([82, 1]);
  });

  test.each([
    ['30', 30, false],
    ['30天', 30, false],
    ['Net 60', 60, false],
    ['月结30天', 30, true],
    ['月结', 0, true],
    ['EOM 15', 15, true],
    ['现结', 0, false],
    ['COD', 0, false],
    ['３０', 30, false],
  ])('reads the term %s', (text, days, fromMonthEnd) => {
    expect(parseTerms(text)).toEqual({ days, fromMonthEnd });
  });

  test.each(['', '见合同', '2024001'])('does not guess at %j', (text) => expect(parseTerms(text)).toBeNull());

  test('month end + 30 of 31 January is 1 March in a leap year', () => {
    expect(isoOf(dueByTerms(day('2024-01-31'), { days: 30, fromMonthEnd: true }))).toBe('2024-03-01');
  });
});

describe('bucket bounds', () => {
  test.each([
    [0, '0-30'],
    [30, '0-30'],
    [31, '31-60'],
    [60, '31-60'],
    [90, '61-90'],
    [91, '91-180'],
    [180, '91-180'],
    [365, '181-365'],
    [366, '>365'],
  ])('age %i is %s', (age, bucket) => {
    expect(receivableBucket(age)).toBe(bucket);
  });

  test.each([
    [-1, 'notDue'],
    [0, 'dueToday'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [90, '61-90'],
    [180, '91-180'],
    [181, '>180'],
  ])('%i days overdue is %s', (days, bucket) => {
    expect(overdueBucket(days)).toBe(bucket);
  });
});
