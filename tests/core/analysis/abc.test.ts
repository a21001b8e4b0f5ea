import { gradesOf } from '../../../src/core/analysis/abc';
import { moveOf } from '../../../src/core/analysis/moves';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { analysisOf, at, decimal, sale } from './analyseRows';

const FIXED = { ...DEFAULT_SETTINGS.abc, mode: 'fixed' as const };

/** Grades of customers who ordered these amounts in the last full month before 2024-04-15, in their order. */
function grades(amounts: readonly string[], abc = DEFAULT_SETTINGS.abc): string {
  const sales = amounts.map((amount, i) => sale(`c${i}`, '2024-03-10', amount));
  return analysisOf({ sales }, '2024-04-15', { abc }).customers.abc.join('');
}

describe('dynamic ABC (D11)', () => {
  test.each([
    [['40', '25', '25', '5', '3', '2', '0'], 'ABBCCCD'],
    [['50', '30', '20'], 'ABC'],
    [['60', '20', '20'], 'ABB'],
    [['-5', '0'], 'DD'],
  ])('grades %j as %s', (amounts, expected) => {
    expect(grades(amounts)).toBe(expected);
    expect(grades([...amounts].reverse())).toBe([...expected].reverse().join(''));
  });

  test('compares shares exactly where doubles would not', () => {
    // what stands before the second customer is exactly 20 % (0.07 of 0.35), so he is B and not A
    expect(grades(['0.07', '0.06', '0.06', '0.06', '0.05', '0.05'])).toBe('ABBBBB');
    expect(grades(['0.06', '0.06', '0.06', '0.06', '0.06'])).toBe('AAAAA');
  });
});

describe('fixed ABC (D11)', () => {
  test('has inclusive lower bounds, and D below the last', () => {
    expect(grades(['100000', '99999.99', '50000', '49999.99', '10000', '9999.99', '0'], FIXED)).toBe('ABBCCDD');
  });

  test('reads cuts finer than the ledger', () => {
    expect(grades(['1.24', '1.23'], { ...FIXED, fixedCuts: ['1.235', '1.2299', '1'] })).toBe('AB');
  });
});

describe('the base (D11)', () => {
  const sales = [sale('a', '2024-03-10', '100'), sale('a', '2024-03-20', '-90'), sale('b', '2024-03-10', '50')];

  test('is what was ordered, or net of returns where the user chooses', () => {
    const gross = analysisOf({ sales }, '2024-04-15');
    expect(decimal(gross, gross.abc.classes.A.amount)).toBe('100.00');
    const net = analysisOf({ sales }, '2024-04-15', { abc: { ...DEFAULT_SETTINGS.abc, base: 'net' } });
    expect(net.customers.abc[at(net, 'b')]).toBe('A');
  });

  test('of the classes adds up to the base, and shares are of the positive total', () => {
    const { abc, checks } = analysisOf({ sales: [...sales, sale('z', '2024-02-01')] }, '2024-04-15');
    expect(Object.values(abc.classes).map((c) => c.customers)).toEqual([1, 1, 0, 1]);
    expect(abc.classes.A.share).toBeCloseTo(2 / 3, 12);
    expect(checks.find((check) => check.name === 'abcClasses')).toMatchObject({ left: '150.00', right: '150.00', ok: true });
  });
});

describe('the move between grades', () => {
  test.each([
    ['B', 'C', true, true, 'up'],
    ['C', 'B', true, true, 'down'],
    ['B', 'B', true, true, 'same'],
    ['D', 'D', true, false, 'same'],
    ['D', 'A', true, false, 'left'],
    ['D', 'A', true, true, 'down'],
    ['A', 'D', true, true, 'up'],
    ['A', 'D', false, true, 'new'],
    ['D', 'D', false, false, 'new'],
  ] as const)('now %s, before %s, sold before %s, ordered %s is %s', (now, before, soldBefore, ordered, expected) => {
    expect(moveOf({ now, before, soldBefore, ordered })).toBe(expected);
  });

  test('follows from two months of the ledger', () => {
    const sales = [
      sale('stays', '2024-02-02', '100'),
      sale('stays', '2024-03-02', '100'),
      sale('leaves', '2024-02-02', '100'),
      sale('comes', '2024-03-02', '100'),
      sale('old', '2023-01-01', '5'),
      sale('old', '2024-03-02', '100'),
    ];
    const analysis = analysisOf({ sales }, '2024-04-15');
    const moves = ['stays', 'leaves', 'comes', 'old'].map((id) => analysis.customers.move[at(analysis, id)]);
    expect(moves).toEqual(['same', 'left', 'new', 'up']);
    expect(analysis.abc.classes.A).toMatchObject({ customers: 3, customersBefore: 2 });
  });
});

test('the grades of amounts beyond 2^53 are those of the same amounts in bigints', () => {
  const amounts = [9_007_199_254_740_993n, 9_007_199_254_740_992n, 1n];
  const column = { scale: 2, length: 3, data: Float64Array.from(amounts, Number), big: amounts };
  expect(gradesOf(column, { ...DEFAULT_SETTINGS.abc, dynamicCuts: [50, 80] }).join('')).toBe('ABC');
});
