import { analyse } from '../../../../src/core/analysis/analyse';
import { openArchive } from '../../../../src/core/analysis/portrait/customerArchive';
import type { OrderPattern } from '../../../../src/core/analysis/portrait/orderPattern';
import { Portraitist, type Portrait } from '../../../../src/core/analysis/portrait/portrait';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { addDays, dayOfIso, isoOf } from '../../../../src/core/values/civilDay';
import { cpuTime } from '../../cleaning/cpuTime';
import { day, sale } from '../analyseRows';
import { bookOf } from '../bookOf';

function portraitOf(dates: readonly string[], asOf: string): Portrait {
  const book = bookOf({ sales: dates.map((date, index) => sale('a', date, String(100 + index))) });
  const analysis = analyse(book, { ...DEFAULT_SETTINGS, asOf: day(asOf) }, { today: day(asOf) });
  return new Portraitist(openArchive(book, analysis)).portraitOf(0);
}
const patternOf = (dates: readonly string[], asOf: string): OrderPattern => portraitOf(dates, asOf).pattern;
const every = (first: string, days: number, count: number): string[] => Array.from({ length: count }, (_, index) => isoOf(addDays(dayOfIso(first)!, days * index)));

/** Processor time on a machine whose cores are shared with other tests. */
const MOST_CPU_MS = 150;

describe('When a customer buys (R-P1)', () => {
  it('tells the last purchase days with the gap before each and what was ordered on it', () => {
    const { recent } = patternOf(['2024-01-01', '2024-01-11', '2024-01-11', '2024-02-01'], '2024-03-01');
    expect(recent.map(({ day: on, gap, amount }) => [isoOf(on), gap, Number(amount)])).toEqual([
      ['2024-01-01', null, 10000],
      ['2024-01-11', 10, 20300],
      ['2024-02-01', 21, 10300],
    ]);
  });

  it('names a weekday that stands out, from 24 purchase days on: 2024-01-01 was a Monday', () => {
    expect(patternOf(every('2024-01-01', 7, 24), '2024-07-01').weekday).toEqual({ weekday: 1, days: 24, of: 24 });
    expect(patternOf(every('2024-01-01', 7, 23), '2024-07-01').weekday).toBeNull();
    expect(patternOf(every('2024-01-01', 1, 70), '2024-07-01').weekday).toBeNull();
  });

  it('names the months of a season over whole years, and none before two of them', () => {
    // weekly in March and once in every other month but August, for three years
    const year = (y: number): string[] => Array.from({ length: 12 }, (_, m) => `${y}-${String(m + 1).padStart(2, '0')}`).flatMap((m) => (m.endsWith('-03') ? [`${m}-04`, `${m}-11`, `${m}-18`, `${m}-25`] : m.endsWith('-08') ? [] : [`${m}-10`]));
    expect(patternOf([...year(2021), ...year(2022), ...year(2023)], '2024-01-15').season).toEqual({ high: [3], low: [8] });
    expect(patternOf([...year(2022), ...year(2023)].slice(6), '2024-01-15').season).toBeNull();
  });
});

test('a portrait of 5,000 lines over six years is worked out in a small part of the second in which it is to be written', () => {
  const dates = Array.from({ length: 5000 }, (_, index) => isoOf(addDays(dayOfIso('2018-01-01')!, Math.floor((index * 2190) / 5000))));
  const book = bookOf({ sales: dates.map((date, index) => sale('a', date, String(100 + (index % 97)))) });
  const analysis = analyse(book, { ...DEFAULT_SETTINGS, asOf: day('2023-12-31') }, { today: day('2023-12-31') });
  const portraitist = new Portraitist(openArchive(book, analysis));
  portraitist.portraitOf(0);
  const times = Array.from({ length: 9 }, () => cpuTime(() => portraitist.portraitOf(0))).sort((a, b) => a - b);
  if (process.env['SHOW_TIMES'] === '1') console.log(times);
  // the best of some: other tests share the machine and its caches
  expect(times[0]!).toBeLessThan(MOST_CPU_MS);
});
