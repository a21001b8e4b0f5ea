import fc from 'fast-check';
import { DecimalBuilder } from '../../../src/core/tables/decimalBuilder';
import { TextBuilder } from '../../../src/core/tables/textBuilder';
import { joinDays, joinTexts } from '../../../src/core/tables/joinColumns';
import { joinDecimals } from '../../../src/core/tables/moneyColumn';
import { textAt } from '../../../src/core/tables/columns';
import { NO_DAY } from '../../../src/core/values/civilDay';
import { decimalOfDouble } from '../../../src/core/values/decimal';
import { minorAt } from '../../../src/core/values/minorColumn';
import type { DecimalColumn } from '../../../src/core/tables/decimalColumn';

function column(values: readonly (number | null)[]): DecimalColumn {
  const builder = new DecimalBuilder();
  for (const v of values) if (v === null) builder.pushBlank(); else builder.pushNumber(v);
  return builder.finish();
}

/** A row of a column as millionths: comparable over scales. */
function millionths(decimals: DecimalColumn, row: number): bigint {
  const value = decimals.big ? decimals.big[row]! : BigInt(decimals.data[row]!);
  return value * 10n ** BigInt(6 - decimals.scale);
}

describe('a decimal column', () => {
  const cell = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }), fc.integer({ min: -9999999, max: 9999999 }).map((v) => v / 100), fc.integer({ min: -9999999, max: 9999999 }).map((v) => v / 1000000));

  test('holds exactly the decimals that its cells show, whatever came before or after them', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const decimals = column(cells);
        cells.forEach((value, i) => {
          const { mantissa, decimals: places } = decimalOfDouble(value ?? 0);
          expect(millionths(decimals, i)).toBe(BigInt(mantissa) * 10n ** BigInt(6 - places));
          expect(decimals.known[i]).toBe(value === null ? 0 : 1);
          expect(Object.is(decimals.data[i], -0)).toBe(false);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('keeps the rows that are marked', () => {
    const builder = new DecimalBuilder();
    for (const v of [1, 2.5, 3, 1e17]) builder.pushNumber(v);
    builder.keep(Uint8Array.of(0, 1, 0, 1));
    expect(builder.finish()).toMatchObject({ scale: 1, big: [25n, 10n ** 18n] });
  });

  test('grows past its first capacity', () => {
    const decimals = column(Array.from({ length: 10000 }, (_, i) => i / 4));
    expect([decimals.data.length, decimals.scale, decimals.data[9999]]).toEqual([10000, 2, 249975]);
  });

  test('joins others at the deepest scale, rows without a column unknown', () => {
    const joined = joinDecimals([{ length: 1, column: column([1.5]) }, { length: 2, column: undefined }, { length: 1, column: column([0.125]) }], 2)!;
    expect(joined.amounts.scale).toBe(3);
    expect([0, 1, 2, 3].map((i) => minorAt(joined.amounts, i))).toEqual([1500, 0, 0, 125]);
    expect([...joined.known]).toEqual([1, 0, 0, 1]);
    expect(joinDecimals([{ length: 2, column: undefined }], 2)).toBeNull();
  });
});

describe('a text column', () => {
  const build = (cells: readonly (string | number)[]) => {
    const builder = new TextBuilder((c) => String(c).trim());
    for (const c of cells) if (typeof c === 'number') builder.pushNumber(c); else builder.pushText(c);
    return builder.finish();
  };

  test('gives one code to each text, however written, in order of appearance', () => {
    const texts = build(['b', ' b', 'a', 7, '7', 'b ', '  ']);
    expect([...texts.codes]).toEqual([0, 0, 1, 2, 2, 0, -1]);
    expect(texts.texts).toEqual(['b', 'a', '7']);
  });

  test('shows what was pushed, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '0', 'toString'))), (cells) => {
        const texts = build(cells);
        expect(cells.map((_, i) => textAt(texts, i))).toEqual(cells.map((c) => c.trim() || null));
      }),
    );
  });

  test('joins others under one dictionary', () => {
    const joined = joinTexts([{ length: 2, column: build(['x', 'y']) }, { length: 1, column: undefined }, { length: 2, column: build(['y', 'z']) }])!;
    expect([0, 1, 2, 3, 4].map((i) => textAt(joined, i))).toEqual(['x', 'y', null, 'y', 'z']);
    expect(joined.texts).toEqual(['x', 'y', 'z']);
    expect(joinTexts([{ length: 1, column: undefined }, { length: 1, column: undefined }])).toBeNull();
  });
});

test('joined days are unknown where a part has none', () => {
  expect([...joinDays([{ length: 1, column: Int32Array.of(5) }, { length: 1, column: undefined }])!]).toEqual([5, NO_DAY]);
});
