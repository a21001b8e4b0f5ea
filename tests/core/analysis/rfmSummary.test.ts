import fc from 'fast-check';
import { RFM_SEGMENTS } from '../../../src/core/analysis/rfmSegments';
import { addMinor, ZERO } from '../../../src/core/values/minor';
import { addDays, isoOf } from '../../../src/core/values/civilDay';
import { analysisOf, day, decimal, sale } from './analyseRows';

const AS_OF = '2024-06-30';
const on = (back: number) => isoOf(addDays(day(AS_OF), -back));

describe('the RFM grid of a book (D12)', () => {
  test('has every customer with a purchase in one cell and one segment, with the revenue of the last 365 days', () => {
    const row = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), fc.integer({ min: 0, max: 700 }), fc.integer({ min: -50, max: 90000 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const analysis = analysisOf({ sales: rows.map(([id, back, amount]) => sale(id, on(back), String(amount))) }, AS_OF);
        const { cells, segments, customers } = analysis.rfm;
        const scored = analysis.customers.rfm.flatMap((score, c) => (score ? [{ ...score, id: analysis.customers.ids[c] }] : []));
        expect(customers).toBe(scored.length);
        for (const segment of RFM_SEGMENTS) expect(segments[segment].customers).toBe(scored.filter((score) => score.segment === segment).length);
        for (let r = 1; r <= 5; r++) {
          for (let column = 1; column <= 5; column++) {
            expect(cells[r - 1]?.[column - 1]?.customers).toBe(scored.filter((s) => s.r === r && Math.round((s.f + s.m) / 2) === column).length);
          }
        }
        // the money once more, from the rows
        const ids = new Set(scored.map(({ id }) => id));
        const slow = rows.filter(([id, back]) => ids.has(id) && back < 365).reduce((sum, [, , amount]) => sum + amount, 0);
        const all = Object.values(segments).reduce((sum, { amount }) => addMinor(sum, amount), ZERO);
        expect(Number(decimal(analysis, all))).toBe(slow);
        expect(cells.flat().reduce((sum, { amount }) => addMinor(sum, amount), ZERO)).toBe(all);
      }),
    );
  });

  test('prints the cuts as they fell: the least and the greatest value of each score', () => {
    const sales = [1, 2, 3, 4, 5].map((n) => sale(`c${n}`, on(10 * n), String(100 * n)));
    const analysis = analysisOf({ sales }, AS_OF);
    expect(analysis.rfm.cuts.map(({ r }) => r)).toEqual([[50, 50], [40, 40], [30, 30], [20, 20], [10, 10]]);
    expect(analysis.rfm.cuts.map(({ f }) => f)).toEqual([null, null, [1, 1], null, null]);
    expect(analysis.rfm.cuts.map(({ m }) => m && decimal(analysis, m[0]))).toEqual(['100.00', '200.00', '300.00', '400.00', '500.00']);
  });

  test('is empty for a book without a purchase', () => {
    const { customers, cuts } = analysisOf({ sales: [sale('a', AS_OF, '-5', { type: 'return' })] }, AS_OF).rfm;
    expect(customers).toBe(0);
    expect(cuts).toEqual(Array.from({ length: 5 }, () => ({ r: null, f: null, m: null })));
  });
});
