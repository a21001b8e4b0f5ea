import fc from 'fast-check';
import { chanceOf } from '../../../src/core/analysis/frequency';
import { addDays, isoOf } from '../../../src/core/values/civilDay';
import { analysisOf, at, day, sale } from './analyseRows';
import type { SaleRow } from './bookOf';

const AS_OF = '2024-06-30';

/** Purchases on so many days of the last 30 and of the 30 before, and one long ago unless the customer is new. */
function bought(id: string, last30: number, prior30: number, old = true): SaleRow[] {
  const on = (back: number) => sale(id, isoOf(addDays(day(AS_OF), -back)));
  return [
    ...Array.from({ length: last30 }, (_, i) => on(i)),
    ...Array.from({ length: prior30 }, (_, i) => on(30 + i)),
    ...(old ? [on(200)] : []),
  ];
}

function frequency(sales: SaleRow[], id: string) {
  const analysis = analysisOf({ sales }, AS_OF);
  const c = at(analysis, id);
  const { momentum, last30, prior30, chance } = analysis.customers.frequency;
  return { state: momentum[c], now: last30[c], before: prior30[c], chance: chance[c] };
}

describe('surge and plunge of frequency (D10)', () => {
  test('go by purchase days, whatever the amounts', () => {
    expect(frequency(bought('a', 8, 3), 'a')).toMatchObject({ state: 'surge', now: 8, before: 3 });
    expect(frequency(bought('a', 1, 6), 'a')).toMatchObject({ state: 'plunge', now: 1, before: 6 });
    const twice = [...bought('a', 2, 1), ...bought('a', 2, 1)];
    expect(frequency(twice, 'a')).toMatchObject({ state: 'steady', now: 2, before: 1 });
  });

  test('need a change of at least two days, and half as much again or half as much', () => {
    expect(frequency(bought('a', 2, 1), 'a').state).toBe('steady');
    expect(frequency(bought('a', 6, 4), 'a').state).toBe('surge');
    expect(frequency(bought('a', 5, 4), 'a').state).toBe('steady');
    expect(frequency(bought('a', 2, 4), 'a').state).toBe('plunge');
    expect(frequency(bought('a', 3, 4), 'a').state).toBe('steady');
  });

  test('are not said of who is new or begins again', () => {
    expect(frequency(bought('a', 5, 1, false), 'a').state).toBe('new');
    expect(frequency(bought('a', 5, 0), 'a').state).toBe('restarted');
    expect(frequency(bought('a', 0, 0), 'a').state).toBe('steady');
  });
});

describe('the chance of so uneven a split', () => {
  test('is 0.227 for 8 against 3 and 0.125 for 6 against 1, either way round', () => {
    expect(chanceOf(8, 3)).toBeCloseTo(0.2266, 4);
    expect(chanceOf(3, 8)).toBe(chanceOf(8, 3));
    expect(chanceOf(6, 1)).toBe(0.125);
    expect(chanceOf(1, 6)).toBe(0.125);
    expect(chanceOf(10, 1)).toBeLessThan(0.1);
  });

  test('is 1 where nothing changed, or nothing was bought', () => {
    expect(chanceOf(4, 4)).toBe(1);
    expect(chanceOf(0, 0)).toBe(1);
  });

  test('agrees with counting every outcome of so many coin tosses', () => {
    for (let n = 0; n <= 12; n++) {
      for (let now = 0; now <= n; now++) {
        let extreme = 0;
        for (let outcome = 0; outcome < 2 ** n; outcome++) {
          const heads = outcome.toString(2).replace(/0/g, '').length;
          if (Math.abs(2 * heads - n) >= Math.abs(2 * now - n)) extreme++;
        }
        expect(chanceOf(now, n - now)).toBeCloseTo(extreme / 2 ** n, 12);
      }
    }
  });

  test('never grows when the split becomes more uneven', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 29 }), (a, b) => a < b || chanceOf(a + 1, b) <= chanceOf(a, b)));
  });
});
