import fc from 'fast-check';
import { decimalOf, decimalOfDouble } from '../../../src/core/values/decimal';
import { exactProduct, exactSum, rescaledInteger } from '../../../src/core/values/decimalProduct';
import { divideRounded } from '../../../src/core/values/minor';

describe('the decimal a cell means', () => {
  test.each<[number, number | bigint, number]>([
    [1.005, 1005, 3],
    [0.1 + 0.2, 3, 1],
    [-60.70400000000001, -60704, 3],
    [125.43999999999998, 12544, 2],
    [1e-9, 0, 0],
    [0.0000005, 1, 6],
    [-0.0000005, -1, 6],
    [1 / 3, 333333, 6],
    [1e21, 10n ** 21n, 0],
    [9007199254740993, 9007199254740990n, 0],
    [-0, 0, 0],
  ])('of %p is %p with %p decimals', (value, mantissa, decimals) => {
    const read = decimalOfDouble(value);
    expect(read).toEqual({ mantissa, decimals });
    expect(Object.is(read.mantissa, -0)).toBe(false);
  });

  test('is the decimal that was written, for every amount of up to 15 digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999999999999, max: 99999999999999 }), fc.integer({ min: 0, max: 6 }), (integer, decimals) => {
        const read = decimalOfDouble(Number(`${integer}e-${decimals}`));
        expect(Number(read.mantissa) * 10 ** (decimals - read.decimals)).toBe(integer);
      }),
      { numRuns: 2000 },
    );
  });

  test('shifts by powers of ten without arithmetic', () => {
    expect(decimalOfDouble(1.2, 4)).toEqual({ mantissa: 12000, decimals: 0 });
    expect(decimalOf(true, '35', 7)).toEqual({ mantissa: -350000000, decimals: 0 });
    expect(decimalOf(false, '', 3)).toEqual({ mantissa: 0, decimals: 0 });
  });
});

describe('products and scales', () => {
  const integer = fc.oneof(fc.integer(), fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }));

  test('are exact for integers of any size', () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        expect(BigInt(exactProduct(a, b))).toBe(BigInt(a) * BigInt(b));
        expect(BigInt(exactSum(a, b))).toBe(BigInt(a) + BigInt(b));
      }),
    );
  });

  test('round once, half away from zero, the same way for doubles and bigints', () => {
    fc.assert(
      fc.property(integer, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 }), (value, from, to) => {
        const expected = to >= from ? BigInt(value) * 10n ** BigInt(to - from) : divideRounded(BigInt(value), 10n ** BigInt(from - to));
        const got = rescaledInteger(value, from, to);
        expect(BigInt(got)).toBe(expected);
        expect(Object.is(got, -0)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
