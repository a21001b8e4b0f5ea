import fc from 'fast-check';
import { analyse } from '../../../../src/core/analysis/analyse';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { addDays, isoOf } from '../../../../src/core/values/civilDay';
import { addMinor, minorToDecimal, ZERO, type Minor } from '../../../../src/core/values/minor';
import { bookOfRows } from '../../records/readPlain';
import { serial, type PlainSheet } from '../../reports/smallBook';
import { analysisOf, day, sale } from '../analyseRows';

const AS_OF = '2024-06-30';
const on = (back: number) => isoOf(addDays(day(AS_OF), -back));

function analysed(...sheets: PlainSheet[]) {
  return analyse(bookOfRows(...sheets), { ...DEFAULT_SETTINGS, asOf: day(AS_OF) }, { today: day(AS_OF) });
}

describe('who churned in the last 12 months', () => {
  const sales: PlainSheet = {
    kind: 'sales',
    fields: ['date', 'customerId', 'amount', 'salesperson'],
    rows: [
      [serial('2022-01-10'), 'gone', 500, 'Ann'], [serial('2023-12-15'), 'gone', 80, 'Ann'], [serial('2024-01-10'), 'gone', 20, 'Bob'],
      [serial('2023-09-01'), 'back', 10, 'Ann'], [serial('2024-06-01'), 'back', 5, 'Ann'],
      [serial('2024-06-20'), 'here', 1, 'Ann'],
    ],
  };
  const customers: PlainSheet = { kind: 'customers', fields: ['customerId', 'customerName', 'lostReason', 'handler'], rows: [['gone', 'gone', 'price', null], ['back', 'back', null, 'Cid'], ['here', 'here', 'price', 'Cid']] };
  const { churn } = analysed(sales, customers).pack;

  test('stands in the month in which the window ran out, with the net sales of the year that ended with the last purchase', () => {
    expect(churn.events.map(({ customer, last, lost, cameBack }) => [customer, isoOf(last), minorToDecimal(lost, 2), cameBack])).toEqual([
      [1, '2023-09-01', '10.00', true],
      [0, '2024-01-10', '100.00', false],
    ]);
    expect(churn.months.filter(({ churned }) => churned > 0).map(({ month, churned }) => [month.month, churned])).toEqual([['2023-12', 1], ['2024-04', 1]]);
    expect(churn.months[churn.peak!]?.month.month).toBe('2024-04'); // the later of equals
  });

  test('has its reason as written, and belongs to the handler, else to who sold last', () => {
    expect(churn.reasons?.map(({ name, customers: count }) => [name, count])).toEqual([['price', 1], [null, 1]]);
    expect(churn.people?.map(({ name }) => name).sort()).toEqual(['Bob', 'Cid']);
  });
});

test('months, reasons, grades and people add up to the same churned customers and money, and the months are those of the lifecycle, on random ledgers', () => {
  const row = fc.record({ customerId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), back: fc.integer({ min: 0, max: 900 }), amount: fc.integer({ min: -20, max: 900 }), salesperson: fc.option(fc.constantFrom('x', 'y')) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.integer({ min: 20, max: 200 }), (rows, churnDays) => {
      const analysis = analysisOf({ sales: rows.map(({ customerId, back, amount, salesperson }) => sale(customerId, on(back), String(amount), { salesperson })) }, AS_OF, { churnDays });
      const { churn } = analysis.pack;
      const sum = (groups: readonly { lost: Minor }[]) => groups.reduce<Minor>((total, { lost }) => addMinor(total, lost), ZERO);
      expect(sum(churn.months)).toBe(churn.lost);
      for (const groups of [churn.grades, churn.people, churn.reasons, churn.regions]) {
        if (!groups) continue;
        expect(sum(groups)).toBe(churn.lost);
        expect(groups.reduce((count, { customers }) => count + customers, 0)).toBe(churn.events.length);
      }
      const lifecycle = new Map(analysis.lifecycleByMonth.map((month) => [month.month, month]));
      for (const { month, opening, churned } of churn.months) expect([opening, churned]).toEqual([lifecycle.get(month.month)?.opening, lifecycle.get(month.month)?.churned]);
      if (analysis.periods.current.end === day(AS_OF)) expect(churn.months.at(-1)?.churned).toBe(analysis.lifecycle.churned);
    }),
    { numRuns: 80 },
  );
});
