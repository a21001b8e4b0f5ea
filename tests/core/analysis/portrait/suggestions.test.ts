import { analyse } from '../../../../src/core/analysis/analyse';
import { openArchive } from '../../../../src/core/analysis/portrait/customerArchive';
import { Portraitist } from '../../../../src/core/analysis/portrait/portrait';
import { wilsonLower, type Suggestion } from '../../../../src/core/analysis/portrait/suggestions';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { day, sale } from '../analyseRows';
import { bookOf, type SaleRow } from '../bookOf';

const D = '2024-06-30';
const buys = (customer: string, ...products: string[]): SaleRow[] => products.map((productName) => sale(customer, '2024-06-01', '100', { productName }));

function suggestionsFor(id: string, sales: readonly SaleRow[]): readonly Suggestion[] {
  const book = bookOf({ sales });
  const analysis = analyse(book, { ...DEFAULT_SETTINGS, asOf: day(D) }, { today: day(D) });
  return new Portraitist(openArchive(book, analysis)).portraitOf(analysis.customers.ids.indexOf(id)).suggestions;
}

const many = (count: number, of: (customer: string) => SaleRow[]): SaleRow[] => Array.from({ length: count }, (_, i) => of(`c${i}`)).flat();
const strangers = (count: number): SaleRow[] => Array.from({ length: count }, (_, i) => buys(`s${i}`, 'Paper')).flat();

describe('What to offer a customer (D18)', () => {
  it('names what most customers of its goods buy and it does not, with the count that says so', () => {
    const [first, ...others] = suggestionsFor('x', [...buys('x', 'Pump'), ...many(8, (c) => buys(c, 'Pump', 'Seal')), ...many(2, (c) => buys(`q${c}`, 'Pump')), ...strangers(20)]);
    expect(first).toMatchObject({ product: 'Seal', because: 'Pump', buyers: 10, both: 8, confidence: 0.8, stopped: false });
    expect(first!.lift).toBeCloseTo(0.8 / (8 / 31), 10);
    expect(others).toEqual([]);
  });

  it('stays silent below five customers who buy both', () => {
    expect(suggestionsFor('x', [...buys('x', 'Pump'), ...many(4, (c) => buys(c, 'Pump', 'Seal')), ...strangers(20)])).toEqual([]);
    expect(suggestionsFor('x', [...buys('x', 'Pump'), ...many(5, (c) => buys(c, 'Pump', 'Seal')), ...strangers(20)])).toHaveLength(1);
  });

  it('does not offer what everyone buys anyway', () => {
    expect(suggestionsFor('x', [...buys('x', 'Pump'), ...many(8, (c) => buys(c, 'Pump', 'Paper')), ...strangers(20)])).toEqual([]);
  });

  it('does not offer what the customer buys', () => {
    expect(suggestionsFor('x', [...buys('x', 'Pump', 'Seal'), ...many(8, (c) => buys(c, 'Pump', 'Seal')), ...strangers(20)])).toEqual([]);
  });
});

it('Wilson’s lower bound is that of the formula worked out by hand', () => {
  // 8 of 10: (0.8 + 0.192073 - 1.959964 * sqrt(0.016 + 0.0096036)) / 1.384146; 50 of 100 likewise
  expect(wilsonLower(8, 10)).toBeCloseTo(0.490162, 5);
  expect(wilsonLower(50, 100)).toBeCloseTo(0.403832, 5);
  expect(wilsonLower(0, 0)).toBe(0);
});
