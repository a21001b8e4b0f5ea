import fc from 'fast-check';
import { analyse } from '../../../src/core/analysis/analyse';
import { toFacts } from '../../../src/core/reports/facts/toFacts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { dayOf } from '../../../src/core/values/civilDay';
import { readWorkbook, type PlainSheet } from '../readWorkbook';
import { CHOICES, workbookOf, type Built, type Shape } from './workbookOf';

const PLAIN: Shape = { ...(Object.fromEntries(Object.entries(CHOICES).map(([slot, choices]) => [slot, choices[0]])) as Omit<Shape, 'seed'>), seed: 1 };

/** The facts file without its sources; rows put in as noise taken out of the counts after they are checked. */
function factsOf(sheets: readonly PlainSheet[], added: Built['added'], chunk = 5000): string {
  const { book, recognition } = readWorkbook(sheets, { chunk });
  expect(recognition.problems).toEqual([]);
  const facts = toFacts(analyse(book, DEFAULT_SETTINGS, { today: dayOf(2024, 1, 31) }), book, { language: 'zh-CN' });
  const { sales } = facts.rows;
  expect(sales!.outOfScopeBy).toEqual(added);
  const noise = Object.values(added).reduce((sum, n) => sum + n, 0);
  const rows = { ...facts.rows, sales: { ...sales!, read: sales!.read - noise, outOfScope: sales!.outOfScope - noise, outOfScopeBy: {} } };
  const checks = facts.checks.map((check) => (check.name === 'rows.sales' ? { ...check, left: '', right: '' } : check));
  return JSON.stringify({ ...facts, rows, checks, sources: [] });
}

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

  test('has at least forty transforms', () => expect(single.length).toBeGreaterThanOrEqual(40));

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
      { numRuns: 300 },
    );
  });
});
