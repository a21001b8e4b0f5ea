import fc from 'fast-check';
import { factsOf, PLAIN } from './factsOf';
import { CHOICES, workbookOf, type Shape } from './workbookOf';

const truth = factsOf(workbookOf(PLAIN).sheets, {});
const shapes = fc.record({ ...Object.fromEntries(Object.entries(CHOICES).map(([slot, choices]) => [slot, fc.constantFrom(...choices)])), seed: fc.nat(1000) }) as unknown as fc.Arbitrary<Shape>;

describe('the same truth in other shapes', () => {
  test('is a ledger of sales, returns and missing costs', () => {
    const facts = JSON.parse(truth) as { totals: { returns: string; costCoverage: number; orders: number }; customers: unknown[] };
    expect(Number(facts.totals.returns)).toBeGreaterThan(0);
    expect(facts.totals.costCoverage).toBeLessThan(1);
    expect(facts.customers).toHaveLength(5);
  });

  const single = Object.entries(CHOICES).flatMap(([slot, choices]) => choices.slice(1).map((choice) => [slot, choice] as const));

  test(`has at least forty transforms: ${single.length} of ${Object.keys(CHOICES).length} kinds`, () => expect(single.length).toBeGreaterThanOrEqual(40));

  test.each(single)('gives the same facts byte for byte: %s %s', (slot, choice) => {
    const { sheets, added } = workbookOf({ ...PLAIN, [slot]: choice });
    expect(factsOf(sheets, added)).toBe(truth);
  });

  test('gives the same facts byte for byte with any of them together, in chunks of any size', () => {
    fc.assert(
      fc.property(shapes, fc.constantFrom(1, 7, 5000), (shape, chunk) => {
        const { sheets, added } = workbookOf(shape);
        expect(factsOf(sheets, added, chunk)).toBe(truth);
      }),
      { numRuns: 120 },
    );
  });
});
