import { isoOf } from '../../../src/core/values/civilDay';
import type { Period } from '../../../src/core/values/period';
import { analysisOf, day, sale } from './analyseRows';

const OLD_SALE = sale('c1', '2020-01-01');

function text(period: Period | null): string | null {
  return period && `${isoOf(period.start)}..${isoOf(period.end)}`;
}

function custom(start: string, end: string): Period {
  return { start: day(start), end: day(end) };
}

describe('the prior-year period (D3)', () => {
  test.each([
    ['2024-02-01', '2024-02-29', '2023-02-01..2023-02-28'],
    ['2025-02-01', '2025-02-28', '2024-02-01..2024-02-29'],
    ['2025-02-01', '2025-02-15', '2024-02-01..2024-02-15'],
    ['2024-02-29', '2024-02-29', '2023-02-28..2023-02-28'],
    ['2024-03-01', '2025-02-28', '2023-03-01..2024-02-29'],
  ])('of %s..%s is %s', (start, end, expected) => {
    expect(text(analysisOf({ sales: [OLD_SALE] }, end, { period: custom(start, end) }).periods.priorYear)).toBe(expected);
  });

  test('is null when it would begin before the first sale, and so is every prior-year figure', () => {
    const sales = [sale('c1', '2023-04-02', '50'), sale('c1', '2024-04-10', '70')];
    const analysis = analysisOf({ sales }, '2024-04-30');
    expect(analysis.periods.priorYear).toBeNull();
    expect(analysis.totals.priorYear).toBeNull();
    expect(analysis.customers.priorYearRevenue).toBeNull();
    expect(analysis.customers.yoyChange[0]).toBeNaN();
  });

  test('is known when it begins on the day of the first sale', () => {
    const sales = [sale('c1', '2023-04-01', '50'), sale('c1', '2024-04-10', '70')];
    const analysis = analysisOf({ sales }, '2024-04-30');
    expect(text(analysis.periods.priorYear)).toBe('2023-04-01..2023-04-30');
    expect(analysis.customers.yoyChange[0]).toBeCloseTo(0.4, 12);
  });

  test('by weekday goes back 364 days', () => {
    const { periods } = analysisOf({ sales: [OLD_SALE] }, '2024-03-15', { priorYearShift: 'sameWeekday' });
    expect(text(periods.priorYear)).toBe('2023-03-03..2023-03-17');
  });
});

describe('the periods (D2)', () => {
  test('default to the calendar month of the as-of date, up to it', () => {
    const { periods } = analysisOf({ sales: [OLD_SALE] }, '2024-03-15');
    expect(text(periods.current)).toBe('2024-03-01..2024-03-15');
    expect(text(periods.previous)).toBe('2024-02-01..2024-02-15');
    expect(text(periods.ytd)).toBe('2024-01-01..2024-03-15');
    expect(text(periods.ytdPriorYear)).toBe('2023-01-01..2023-03-15');
  });

  test('grade the last full calendar month and the one before, also on the last day of a month', () => {
    const { periods } = analysisOf({ sales: [OLD_SALE] }, '2024-03-31');
    expect(text(periods.grading)).toBe('2024-02-01..2024-02-29');
    expect(text(periods.gradingBefore)).toBe('2024-01-01..2024-01-31');
  });

  test('start the year in the fiscal month', () => {
    const { periods } = analysisOf({ sales: [OLD_SALE] }, '2024-03-15', { period: 'ytd', fiscalStartMonth: 4 });
    expect(text(periods.current)).toBe('2023-04-01..2024-03-15');
    expect(text(periods.previous)).toBe('2022-04-01..2023-03-16');
  });

  test('cut a custom period that runs past the as-of date', () => {
    const { periods } = analysisOf({ sales: [OLD_SALE] }, '2024-03-15', { period: custom('2024-03-01', '2024-03-31') });
    expect(text(periods.current)).toBe('2024-03-01..2024-03-15');
    expect(text(periods.previous)).toBe('2024-02-15..2024-02-29');
  });
});

describe('the as-of date (D1)', () => {
  const sales = [
    sale('c1', '2024-03-01'),
    sale('c1', '2024-03-09', '-5'),
    sale('c1', '2024-04-01', '7'),
    sale('c1', '2024-03-20', '9', { status: '已作废' }),
  ];

  test('is the latest day of a line that is not void and not after today', () => {
    const analysis = analysisOf({ sales }, '2024-03-25', { asOf: 'lastSale' });
    expect(isoOf(analysis.asOf)).toBe('2024-03-09');
    expect(analysis.rows.sales?.outOfScopeBy).toEqual({ 'X-AFTER-AS-OF': 1, 'X-VOID': 1 });
  });

  test('is today where the user says so, or where there is no line', () => {
    expect(isoOf(analysisOf({ sales }, '2024-03-25', { asOf: 'today' }).asOf)).toBe('2024-03-25');
    expect(isoOf(analysisOf({ sales: [] }, '2024-03-25', { asOf: 'lastSale' }).asOf)).toBe('2024-03-25');
  });

  test('keeps later rows out of every figure, and customers whom only they know', () => {
    const analysis = analysisOf({ sales: [sale('c1', '2024-03-01'), sale('later', '2024-03-02', '900')] }, '2024-03-01');
    expect(Number(analysis.totals.revenue)).toBe(10000);
    expect(analysis.totals.customers).toBe(1);
    expect(analysis.lifecycle.never).toBe(0);
    expect(Array.from(analysis.setAside.afterAsOf)).toEqual([1]);
  });
});
