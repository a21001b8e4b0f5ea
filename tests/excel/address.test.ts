import fc from 'fast-check';
import { areaAddress, areasOverlap, areaWithout, cellAddress, columnLetters, quotedSheet } from '../../src/excel/address';

const area = fc.record({ row: fc.nat(8), column: fc.nat(8), rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) });
const cellsOf = (a: { row: number; column: number; rows: number; columns: number }): string[] =>
  Array.from({ length: a.rows * a.columns }, (_, i) => cellAddress(a.row + Math.floor(i / a.columns), a.column + (i % a.columns)));

describe('Addresses', () => {
  it('name columns as Excel does', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('write one cell without a colon', () => {
    expect(areaAddress({ row: 2, column: 1, rows: 1, columns: 1 })).toBe('B3');
    expect(areaAddress({ row: 0, column: 0, rows: 3, columns: 2 })).toBe('A1:B3');
  });

  it('N7 quote sheet names with their own apostrophes doubled', () => {
    expect(quotedSheet("Tom's [list]")).toBe("'Tom''s [list]'");
  });

  it('cut an area out of another without losing or doubling a cell', () => {
    fc.assert(
      fc.property(area, area, (whole, hole) => {
        const left = areaWithout(whole, hole).flatMap(cellsOf);
        const holes = new Set(cellsOf(hole));
        expect(left.sort()).toEqual(cellsOf(whole).filter((cell) => !holes.has(cell)).sort());
        expect(areasOverlap(whole, hole)).toBe(left.length < whole.rows * whole.columns);
      }),
    );
  });
});
