import fc from 'fast-check';
import { addDays, calendarOf, isoOf } from '../../../src/core/values/civilDay';
import { analysisOf, day, sale } from './analyseRows';

describe('the retention triangle by quarter of the first purchase', () => {
  const sales = [
    sale('a', '2023-11-03'), sale('a', '2024-01-10'), sale('a', '2024-05-02'),
    sale('b', '2023-12-30'), sale('b', '2024-04-01'),
    sale('c', '2024-02-01'), sale('c', '2024-02-20'),
    sale('old', '2019-01-01'), sale('old', '2024-04-04'),
  ];
  const { retention } = analysisOf({ sales }, '2024-05-15');

  test('counts who of a quarter\'s new customers bought in it and in each quarter after it', () => {
    const shown = retention.cohorts.filter(({ customers }) => customers > 0);
    expect(shown.map(({ period, customers, bought }) => [isoOf(period.start), customers, bought])).toEqual([
      ['2023-10-01', 2, [2, 1, 2]],
      ['2024-01-01', 1, [1, 0]],
    ]);
  });

  test('has nine quarters, the last one up to the as-of date and known to be unfinished', () => {
    expect(retention.cohorts).toHaveLength(9);
    expect(isoOf(retention.cohorts.at(-1)!.period.end)).toBe('2024-05-15');
    expect(retention.lastIsPartial).toBe(true);
    expect(analysisOf({ sales }, '2024-06-30').retention.lastIsPartial).toBe(false);
  });

  test('does not count a customer whose only order was sent back', () => {
    const reversed = [sale('x', '2024-04-02', '50', { orderNo: '9' }), sale('x', '2024-04-09', '-50', { orderNo: '9', type: 'return' })];
    expect(analysisOf({ sales: [...sales, ...reversed] }, '2024-05-15').retention).toEqual(retention);
  });

  test('agrees with counting row by row, on random ledgers', () => {
    const row = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: 0, max: 900 }));
    const quarterOf = (iso: string) => Math.floor((calendarOf(day(iso)).year * 12 + calendarOf(day(iso)).month - 1) / 3);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const dated = rows.map(([id, back]) => ({ id, date: isoOf(addDays(day('2024-05-15'), -back)) }));
        const analysis = analysisOf({ sales: dated.map(({ id, date }) => sale(id, date)) }, '2024-05-15');
        const first = new Map<string, string>();
        for (const { id, date } of dated) if (!first.has(id) || date < first.get(id)!) first.set(id, date);
        const now = quarterOf('2024-05-15');
        analysis.retention.cohorts.forEach(({ customers, bought }, i) => {
          const quarter = now - 8 + i;
          const members = [...first].filter(([, date]) => quarterOf(date) === quarter).map(([id]) => id);
          expect(customers).toBe(members.length);
          expect(bought).toEqual(Array.from({ length: 9 - i }, (_, k) => members.filter((id) => dated.some((one) => one.id === id && quarterOf(one.date) === quarter + k)).length));
        });
      }),
    );
  });
});
