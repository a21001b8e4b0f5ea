import { dayOfIso } from '../../../src/core/values/civilDay';
import { fiscalYearStart, periodLength, periodOf, periodText, previousPeriod, priorYearPeriod, type Period, type PeriodKind } from '../../../src/core/values/period';
import { isoOf } from '../../../src/core/values/civilDay';

function period(text: string): Period {
  const [start, end] = text.split('..');
  return { start: dayOfIso(start!)!, end: dayOfIso(end!)! };
}

describe('prior-year period (D3)', () => {
  test.each([
    ['2024-02-01..2024-02-29', '2023-02-01..2023-02-28'],
    ['2025-02-01..2025-02-28', '2024-02-01..2024-02-29'],
    ['2025-02-01..2025-02-15', '2024-02-01..2024-02-15'],
    ['2024-02-29..2024-02-29', '2023-02-28..2023-02-28'],
    ['2024-03-01..2025-02-28', '2023-03-01..2024-02-29'],
  ])('of %s is %s', (given, expected) => {
    expect(periodText(priorYearPeriod(period(given)))).toBe(expected);
  });
});

describe('period of a kind at an as-of date (D2)', () => {
  test.each<[PeriodKind, string, string]>([
    ['month', '2024-03-15', '2024-03-01..2024-03-15'],
    ['quarter', '2024-05-31', '2024-04-01..2024-05-31'],
    ['year', '2024-05-31', '2024-01-01..2024-05-31'],
    ['ytd', '2024-05-31', '2024-01-01..2024-05-31'],
    ['last30', '2024-03-15', '2024-02-15..2024-03-15'],
    ['last12m', '2024-02-29', '2023-03-01..2024-02-29'],
  ])('%s at %s is %s', (kind, asOf, expected) => {
    expect(periodText(periodOf(kind, dayOfIso(asOf)!))).toBe(expected);
  });

  test('follows a fiscal year that starts in April', () => {
    expect(periodText(periodOf('year', dayOfIso('2024-03-31')!, 4))).toBe('2023-04-01..2024-03-31');
    expect(periodText(periodOf('quarter', dayOfIso('2024-03-31')!, 4))).toBe('2024-01-01..2024-03-31');
    expect(isoOf(fiscalYearStart(dayOfIso('2024-04-01')!, 4))).toBe('2024-04-01');
  });
});

describe('previous period (D2)', () => {
  test.each<[PeriodKind | 'custom', string, string]>([
    ['month', '2024-03-01..2024-03-31', '2024-02-01..2024-02-29'],
    ['month', '2024-03-01..2024-03-15', '2024-02-01..2024-02-15'],
    ['month', '2024-03-01..2024-03-30', '2024-02-01..2024-02-29'],
    ['quarter', '2024-04-01..2024-06-30', '2024-01-01..2024-03-31'],
    ['year', '2024-01-01..2024-12-31', '2023-01-01..2023-12-31'],
    ['last30', '2024-03-15..2024-04-13', '2024-02-14..2024-03-14'],
    ['custom', '2024-01-10..2024-01-19', '2023-12-31..2024-01-09'],
  ])('of the %s %s is %s', (kind, given, expected) => {
    expect(periodText(previousPeriod(kind, period(given)))).toBe(expected);
    if (kind === 'custom' || kind === 'last30') expect(periodLength(period(given))).toBe(periodLength(previousPeriod(kind, period(given))));
  });
});
