import fc from 'fast-check';
import { minor, minorToDecimal } from '../../../../src/core/values/minor';
import { readDecimalText } from '../../../../src/core/records/cells/decimalText';
import { NUMBER_EMPTY, NUMBER_ERROR, NUMBER_OK, NUMBER_TEXT, numberState } from '../../../../src/core/records/cells/decimalCell';
import type { CellInput } from '../../../../src/core/tables/columns';

function text(cell: string, shift = 0): string | null {
  const value = readDecimalText(cell, shift);
  return value ? minorToDecimal(minor(value.mantissa), value.decimals) : null;
}

describe('an amount written as text (M1, M2)', () => {
  test.each([
    ['1234.5', '1234.50'], ['¥1,234.50', '1234.50'], ['￥1,234.50', '1234.50'], ['RMB 1,234.50', '1234.50'], ['1234.50元', '1234.50'], ['$90,000 ', '90000.00'], ['€ 1.234,50', '1234.50'], ['CNY 1 234,50', '1234.50'],
    ['(1,234)', '-1234.00'], ['（1,234）', '-1234.00'], ['¥(1,234.50)', '-1234.50'], ['1,234-', '-1234.00'], ['-¥5', '-5.00'], ['¥-5', '-5.00'], ['－１２３', '-123.00'], ['−12.5', '-12.50'], ['+7', '7.00'],
    ['1.2万', '12000.00'], ['3.5亿', '350000000.00'], ['1.5k', '1500.00'], ['2M', '2000000.00'], ['12%', '0.12'], ['1.2万元', '12000.00'], ['5千万', '50000000.00'],
    ['1,234,567', '1234567.00'], ['12,34,567', '1234567.00'], ["1'234.5", '1234.50'], ['1.234.567', '1234567.00'], ['1234,5', '1234.50'], ['1,23', '1.23'], ['0,123', '0.123'], ['.5', '0.50'], ['5.', '5.00'],
    ['1.5e3', '1500.00'], ['1E+5', '100000.00'], ['-60.70400000000001', '-60.704'], ['12345678901234567.89', '12345678901234567.89'], ['\u00a01 234.5\u200b', '1234.50'], ['0', '0.00'], ['-0', '0.00'],
  ])('%p is %s', (cell, expected) => {
    expect(text(cell)).toBe(expected);
  });

  test.each(['', 'abc', '免费', '12 apples', '1-2', '--5', '1.2.3', '1,2,3', '5元6角', '2024-01-31', '(-5)', '1e', '%', '.', '¥', 'NaN', 'Infinity', '1.234.56'])('%p is no amount', (cell) => {
    expect(text(cell)).toBeNull();
  });

  test('takes a unit from the header as a shift', () => {
    expect(text('1.5', 4)).toBe('15000.00');
    expect(text('¥1,000.25', 4)).toBe('10002500.00');
  });

  test('reads back what is written in any of the usual ways, and its negative as the negative (I29, I30)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999999999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const fraction = String(cents).padStart(2, '0');
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
        const german = grouped.replace(/,/g, '.');
        const expected = minorToDecimal(minor(whole * 100 + cents), 2);
        const negative = whole === 0 && cents === 0 ? expected : `-${expected}`;
        for (const way of [`${whole}.${fraction}`, `${grouped}.${fraction}`, `¥${grouped}.${fraction}`, `${grouped}.${fraction}元`, `${german},${fraction}`]) {
          expect([way, text(way)]).toEqual([way, expected]);
          for (const minus of [`-${way}`, `(${way})`, `${way}-`, `（${way}）`, `－${way}`]) expect([minus, text(minus)]).toEqual([minus, negative]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a number cell', () => {
  test.each<[CellInput | undefined, number]>([
    [0, NUMBER_OK], [-1.5, NUMBER_OK], ['1,234', NUMBER_OK], ['', NUMBER_EMPTY], [null, NUMBER_EMPTY], [undefined, NUMBER_EMPTY], ['-', NUMBER_EMPTY], ['—', NUMBER_EMPTY], ['\u3000', NUMBER_EMPTY], ['NULL', NUMBER_EMPTY],
    ['免费', NUMBER_TEXT], [true, NUMBER_TEXT], [NaN, NUMBER_TEXT], [Infinity, NUMBER_TEXT], ['#N/A', NUMBER_ERROR], ['#DIV/0!', NUMBER_ERROR], ['#REF!', NUMBER_ERROR],
  ])('%p has the state %i (M3-M5)', (cell, state) => {
    expect(numberState(cell)).toBe(state);
  });

  test('of any kind gives a state and never throws, nor -0 (I31)', () => {
    const odd = fc.stringMatching(/^[-+()¥$€.,' \d万亿kM%eE元]{0,20}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), odd, fc.double(), fc.boolean(), fc.constant(null)), (cell) => {
        expect([NUMBER_OK, NUMBER_EMPTY, NUMBER_TEXT, NUMBER_ERROR]).toContain(numberState(cell));
        if (typeof cell !== 'string') return;
        const value = readDecimalText(cell);
        if (value) {
          expect(Object.is(value.mantissa, -0)).toBe(false);
          expect(value.decimals >= 0 && value.decimals <= 6).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
