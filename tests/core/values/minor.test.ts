import fc from 'fast-check';
import {
  absMinor, addMinor, compareMinor, compareProducts, divideRounded, MAX_SAFE_MINOR, minor, minorToDecimal, minorToNumber, negMinor, ratioOf, rescale, signOf, subMinor, ZERO, type Minor,
} from '../../../src/core/values/minor';

const edge = BigInt(MAX_SAFE_MINOR);
const amount = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(2n ** 55n), max: 2n ** 55n }),
  fc.bigInt({ min: edge - 3n, max: edge + 3n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
);

function isNormal(value: Minor): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) <= MAX_SAFE_MINOR && !Object.is(value, -0);
  return value > edge || value < -edge;
}

describe('exact money', () => {
  test('adds, subtracts, negates and compares as integers of any size do, and stays in its normal form', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [x, y] = [minor(a), minor(b)];
        expect(BigInt(addMinor(x, y))).toBe(a + b);
        expect(BigInt(subMinor(x, y))).toBe(a - b);
        expect(BigInt(negMinor(x))).toBe(-a);
        expect(BigInt(absMinor(x))).toBe(a < 0n ? -a : a);
        expect(Math.sign(compareMinor(x, y))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(signOf(x)).toBe(a < 0n ? -1 : a > 0n ? 1 : 0);
        for (const value of [x, addMinor(x, y), subMinor(x, y), negMinor(x), absMinor(x)]) expect(isNormal(value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('compares products exactly', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: -1000, max: 1000 }), amount, fc.integer({ min: -1000, max: 1000 }), (a, f, b, g) => {
        const [left, right] = [a * BigInt(f), b * BigInt(g)];
        expect(Math.sign(compareProducts(minor(a), f, minor(b), g))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });

  test('rounds half away from zero on the way to fewer digits, so a return cancels its sale', () => {
    expect(rescale(minor(25), 1, 0)).toBe(3);
    expect(rescale(minor(-25), 1, 0)).toBe(-3);
    expect(rescale(minor(-4), 1, 0)).toBe(0);
    expect(Object.is(rescale(minor(-4), 1, 0), -0)).toBe(false);
    fc.assert(fc.property(amount, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), (a, from, to) => rescale(minor(-a), from, to) === negMinor(rescale(minor(a), from, to))));
  });

  test('divides rounding half away from zero', () => {
    expect([7n, -7n, 5n, -5n, 4n].map((v) => divideRounded(v, 2n))).toEqual([4n, -4n, 3n, -3n, 2n]);
    expect(divideRounded(7n, -2n)).toBe(-4n);
  });

  test('gives no ratio over zero', () => {
    expect(ratioOf(minor(5), ZERO)).toBeNull();
    expect(ratioOf(minor(1), minor(4))).toBe(0.25);
    expect(Object.is(ratioOf(ZERO, minor(-4)), -0)).toBe(false);
  });

  test('writes exact decimals with at least two digits and no needless zeros', () => {
    expect(minorToDecimal(minor(123450), 2)).toBe('1234.50');
    expect(minorToDecimal(minor(9747747934), 3)).toBe('9747747.934');
    expect(minorToDecimal(minor(-5), 2)).toBe('-0.05');
    expect(minorToDecimal(minor(1234500000), 6)).toBe('1234.50');
    expect(minorToDecimal(ZERO, 2)).toBe('0.00');
    expect(minorToDecimal(minor(10n ** 20n + 1n), 2)).toBe('1000000000000000000.01');
    expect(minorToNumber(minor(123450), 2)).toBe(1234.5);
  });
});
