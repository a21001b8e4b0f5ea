import { addDays, isoOf, type CivilDay } from '../../../src/core/values/civilDay';
import { analysisOf, at, day, sale } from './analyseRows';
import type { SaleRow } from './bookOf';

/** Purchases every given number of days, the last one on `last`. */
function rhythm(id: string, last: string, gaps: readonly number[]): SaleRow[] {
  let on = day(last);
  const rows = [sale(id, isoOf(on))];
  for (const gap of [...gaps].reverse()) {
    on = addDays(on, -gap);
    rows.push(sale(id, isoOf(on)));
  }
  return rows;
}

describe('the typical interval (D9)', () => {
  test('of gaps 30, 30, 31 is 35.51 days in a book whose median gap is 45', () => {
    const sales = [...rhythm('a', '2024-06-30', [30, 30, 31]), ...rhythm('b', '2024-06-30', [45, 60, 60, 60])];
    const analysis = analysisOf({ sales }, '2024-07-10');
    expect(analysis.customers.typicalInterval[at(analysis, 'a')]).toBeCloseTo(35.51, 2);
    expect(isoOf(analysis.customers.expectedNext[at(analysis, 'a')] as CivilDay)).toBe('2024-08-05');
  });

  test('is not known after one purchase day, and neither is the next one', () => {
    const analysis = analysisOf({ sales: rhythm('a', '2024-06-30', []) }, '2024-07-10');
    expect(analysis.customers.typicalInterval[0]).toBeNaN();
    expect(analysis.customers.expectedNext[0]).toBe(-2147483648);
    expect(analysis.customers.daysSinceLast[0]).toBe(10);
  });

  test('of equal gaps is exactly that gap', () => {
    expect(analysisOf({ sales: rhythm('a', '2024-06-30', [20, 20, 20]) }, '2024-07-10').customers.typicalInterval[0]).toBe(20);
  });
});

describe('activity by the fixed window (D9)', () => {
  test.each([
    [0, 'active'],
    [60, 'active'],
    [61, 'aboutToChurn'],
    [90, 'aboutToChurn'],
    [91, 'churned'],
  ])('%i days after the last purchase is %s', (days, expected) => {
    const asOf = isoOf(addDays(day('2024-01-01'), days));
    const analysis = analysisOf({ sales: [sale('a', '2024-01-01')], customers: [{ customerId: 'n', customerName: 'N' }] }, asOf);
    expect(analysis.customers.activity[at(analysis, 'a')]).toBe(expected);
    expect(analysis.activity).toMatchObject({ [expected]: 1, never: 1 });
  });
});

describe('activity by own rhythm (D9)', () => {
  const own = { churnMode: 'ownRhythm' } as const;
  const after = (days: number, gap: number): string => {
    const asOf = isoOf(addDays(day('2024-01-01'), days));
    return analysisOf(
      {
        sales: rhythm(
          'a',
          '2024-01-01',
          Array.from({ length: 12 }, () => gap),
        ),
      },
      asOf,
      own,
    ).customers.activity[0]!;
  };

  test('is about to churn beyond 1.5 intervals and churned beyond 3', () => {
    expect([after(60, 40), after(61, 40), after(120, 40), after(121, 40)]).toEqual(['active', 'aboutToChurn', 'aboutToChurn', 'churned']);
  });

  test('never churns within 30 days and always after 365', () => {
    expect([after(30, 7), after(31, 7), after(365, 200), after(366, 200)]).toEqual(['aboutToChurn', 'churned', 'aboutToChurn', 'churned']);
  });

  test('takes the 90th percentile of first gaps for a customer with one order', () => {
    const sales = [...rhythm('a', '2024-01-01', [50]), sale('one', '2024-01-01')];
    const state = (days: number): string => {
      const analysis = analysisOf({ sales }, isoOf(addDays(day('2024-01-01'), days)), own);
      return analysis.customers.activity[at(analysis, 'one')]!;
    };
    expect([state(50), state(51), state(100), state(101)]).toEqual(['active', 'aboutToChurn', 'aboutToChurn', 'churned']);
  });

  test('falls back to the window in a book without any gap', () => {
    const analysis = analysisOf({ sales: [sale('a', '2024-01-01')] }, '2024-04-01', own);
    expect(analysis.customers.activity[0]).toBe('churned');
  });
});
