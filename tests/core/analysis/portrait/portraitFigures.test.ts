import fc from 'fast-check';
import { analyse } from '../../../../src/core/analysis/analyse';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings/settings';
import { addDays, isoOf } from '../../../../src/core/values/civilDay';
import { day } from '../analyseRows';
import { bookOf, type PaymentRow, type ReceivableRow, type SaleRow } from '../bookOf';
import { expectPortraitsAgree } from './portraitAgreement';

const D = day('2024-06-30');
const id = fc.constantFrom('a', 'b', 'c', 'd');
const date = fc.integer({ min: -800, max: 20 }).map((days) => isoOf(addDays(D, days)));
const cents = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map((n) => String(n / 100));
const sale: fc.Arbitrary<SaleRow> = fc.record({
  date,
  customerId: fc.oneof({ weight: 12, arbitrary: id }, { weight: 1, arbitrary: fc.constant(null) }),
  amount: fc.oneof(cents(-50000, 200000), fc.constantFrom('0', '100', '-100', '0.001', '90071992547409.91')),
  orderNo: fc.option(fc.constantFrom('S1', 'S2', 'S3', 's3', 'C4')),
  originalOrder: fc.option(fc.constantFrom('S1', 'S2')),
  type: fc.option(fc.constantFrom('退货', '销售', '作废', '折扣')),
  cost: fc.option(fc.constantFrom('0', '50', '-20.5')),
  productId: fc.option(fc.constantFrom('P1', 'P2', 'P3')),
  quantity: fc.option(fc.constantFrom('1', '2.5', '-3')),
});
const invoice: fc.Arbitrary<ReceivableRow> = fc.record({
  customerId: id,
  invoiceNo: fc.constantFrom('I1', 'I2', 'I3', null),
  invoiceDate: date,
  dueDate: fc.option(date, { nil: null }),
  amount: cents(-20000, 90000),
});
const payment: fc.Arbitrary<PaymentRow> = fc.record({ customerId: id, invoiceNo: fc.constantFrom('I1', 'I2', 'I3', null), date, amount: cents(1, 90000) });
const settings: fc.Arbitrary<Settings> = fc.constantFrom(
  { ...DEFAULT_SETTINGS, asOf: D },
  { ...DEFAULT_SETTINGS, asOf: D, period: 'quarter' as const, zeroCost: 'real' as const },
  { ...DEFAULT_SETTINGS, asOf: D, period: 'year' as const, duplicates: 'drop' as const, returnPrefixes: ['C'] },
);

it('A portrait tells the figures that the summary tells, for any ledger, and all portraits together are the ledger', () => {
  fc.assert(
    fc.property(fc.array(sale, { maxLength: 60 }), fc.array(invoice, { maxLength: 12 }), fc.array(payment, { maxLength: 6 }), settings, (sales, receivables, payments, chosen) => {
      const book = bookOf({ sales: [{ customerId: 'a', date: '2020-01-01', amount: '1' }, ...sales], receivables, payments });
      expect(expectPortraitsAgree(book, analyse(book, chosen, { today: D }))).toBe(book.customers.length);
    }),
    { numRuns: 200 },
  );
});
