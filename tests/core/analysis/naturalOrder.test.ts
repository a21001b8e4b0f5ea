import fc from 'fast-check';
import { compareNatural } from '../../../src/core/analysis/naturalOrder';

/** The rule written down plainly: runs of digits as numbers, the rest by code unit, then by length and as texts. */
function plainly(a: string, b: string): number {
  const parts = (text: string): string[] => text.match(/\d+|\D+/g) ?? [];
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left[i]!, right[i]!];
    const order = /^\d/.test(x) && /^\d/.test(y) ? Number(BigInt(x) - BigInt(y)) : x < y ? -1 : x > y ? 1 : 0;
    if (order !== 0) return order;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

describe('Document numbers in natural order', () => {
  it('put 9 before 10, and follow the rule for any two texts', () => {
    expect(['A-10', 'A-9', 'A-09', 'B1'].sort(compareNatural)).toEqual(['A-09', 'A-9', 'A-10', 'B1']);
    const text = fc.array(fc.constantFrom('0', '1', '9', 'A', 'b', '-', '单'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, text, (a, b) => expect(Math.sign(compareNatural(a, b))).toBe(Math.sign(plainly(a, b)))), { numRuns: 3000 });
  });
});
