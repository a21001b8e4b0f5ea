import fc from 'fast-check';
import { concentrationOf } from '../../../src/core/analysis/concentration';
import { minorColumn } from '../../../src/core/values/minorColumn';

const of = (amounts: readonly number[]) => concentrationOf(minorColumn(Float64Array.from(amounts), 2), new Uint8Array(amounts.length).fill(1));

test('the fewest customers for 80 % and the shares of the first ones, from positive amounts only', () => {
  expect(of([500, 300, 100, 60, 40, 0, -900])).toMatchObject({
    customers: 5,
    total: 1000,
    for80: 2,
    for80Share: 0.4,
    top: [{ customers: 1, amount: 500, share: 0.5 }, { customers: 5, amount: 1000, share: 1 }],
  });
});

test('exactly 80 % is enough, a cent less is not', () => {
  expect(of([80, 20])?.for80).toBe(1);
  expect(of([7999, 2001])?.for80).toBe(2);
});

test('nobody with a positive amount means there is nothing to say', () => {
  expect(of([0, -5])).toBeNull();
  expect(concentrationOf(minorColumn(Float64Array.from([5]), 2), new Uint8Array(1))).toBeNull();
});

test('agrees with adding up a sorted list, on random amounts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100, max: 10000 }), { minLength: 1, maxLength: 60 }), (amounts) => {
      const sorted = amounts.filter((amount) => amount > 0).sort((a, b) => b - a);
      const result = of(amounts);
      if (sorted.length === 0) return expect(result).toBeNull();
      const sum = (count: number) => sorted.slice(0, count).reduce((total, amount) => total + amount, 0);
      expect(result?.for80).toBe(sorted.findIndex((_, i) => sum(i + 1) * 100 >= sum(sorted.length) * 80) + 1);
      for (const { customers, amount } of result?.top ?? []) expect(amount).toBe(sum(customers));
      expect(result?.top.at(-1)?.customers).toBe(sorted.length);
    }),
  );
});
