import fc from 'fast-check';
import { minor, minorToDecimal } from '../../../src/core/values/minor';
import { bigMinorColumn, columnOf, combine, minorAt, minorColumn, sumBy, sumOf, zeroMinors } from '../../../src/core/values/minorColumn';

const values = fc.array(
  fc.record({
    value: fc.oneof(fc.bigInt({ min: -100000n, max: 100000n }), fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }), fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n })),
    group: fc.integer({ min: -1, max: 3 }),
    counts: fc.boolean(),
  }),
  { maxLength: 60 },
);

describe('money columns', () => {
  test('sum exactly by group and as a whole, however large the amounts', () => {
    fc.assert(
      fc.property(values, (rows) => {
        const column = columnOf(rows.map((r) => minor(r.value)), 2);
        const groups = Int32Array.from(rows, (r) => r.group);
        const marks = Uint8Array.from(rows, (r) => (r.counts ? 1 : 0));
        const total = (pick: (r: (typeof rows)[number]) => boolean) => rows.filter(pick).reduce((sum, r) => sum + r.value, 0n);
        const [all, marked] = [sumBy(column, groups, 4), sumBy(column, groups, 4, marks)];
        for (let g = 0; g < 4; g++) {
          expect(BigInt(minorAt(all, g))).toBe(total((r) => r.group === g));
          expect(BigInt(minorAt(marked, g))).toBe(total((r) => r.group === g && r.counts));
        }
        expect(BigInt(sumOf(column))).toBe(total(() => true));
        expect(BigInt(sumOf(column, marks))).toBe(total((r) => r.counts));
      }),
      { numRuns: 300 },
    );
  });

  test('turn to bigints only when the sum of magnitudes leaves the doubles', () => {
    expect(minorColumn(Float64Array.of(2 ** 52, -(2 ** 51)), 2).big).toBeNull();
    expect(minorColumn(Float64Array.of(2 ** 52, -(2 ** 52) - 2), 2).big).not.toBeNull();
    expect(bigMinorColumn([5n, -7n], 2).big).toBeNull();
  });

  test('combine row by row and refuse columns that do not match', () => {
    const sum = combine(columnOf([minor(5), minor(10n ** 20n)], 2), columnOf([minor(7), minor(1)], 2), -1);
    expect([minorAt(sum, 0), minorToDecimal(minorAt(sum, 1), 0)]).toEqual([-2, '99999999999999999999.00']);
    expect(() => combine(zeroMinors(1, 2), zeroMinors(1, 3), 1)).toThrow(RangeError);
    expect(() => combine(zeroMinors(1, 2), zeroMinors(2, 2), 1)).toThrow(RangeError);
  });
});
