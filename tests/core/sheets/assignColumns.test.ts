import fc from 'fast-check';
import { assignColumns, type ColumnWish } from '../../../src/core/sheets/layout/assignColumns';
import { PAGE_COLUMNS, PAGE_GRID } from '../../../src/core/sheets/layout/pageGrid';

const LAST = PAGE_GRID.length - 1;
const number = (width: number): ColumnWish => ({ width, stretch: 0, wraps: false });
const words = (width: number): ColumnWish => ({ width, stretch: 2, wraps: false });
const prose = (width: number): ColumnWish => ({ width, stretch: 8, wraps: true });

test('columns cover the grid in order, without gaps, each with a content column first', () => {
  const wish = fc.record({ width: fc.integer({ min: 1, max: 80 }), stretch: fc.constantFrom(0, 2, 8), wraps: fc.boolean() });
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: PAGE_COLUMNS }), (wishes) => {
      const spans = assignColumns(PAGE_GRID, 0, LAST, wishes);
      expect(spans).toHaveLength(wishes.length);
      spans.forEach((span, i) => {
        expect(span.first).toBe(i === 0 ? 0 : spans[i - 1]!.last + 1);
        expect(span.last).toBeGreaterThanOrEqual(span.first);
        expect(PAGE_GRID[span.first]!.gutter).toBe(false);
      });
      expect(spans.at(-1)!.last).toBe(LAST);
    }),
  );
});

test('spare room goes to words, not to numbers', () => {
  const [name, amount] = assignColumns(PAGE_GRID, 0, LAST, [words(20), number(10)]);
  expect(name!.last - name!.first).toBeGreaterThan(amount!.last - amount!.first);
});

test('a number is never cut for a text that can wrap', () => {
  const spans = assignColumns(PAGE_GRID, 0, LAST, [prose(200), number(24), prose(200)]);
  const width = PAGE_GRID.slice(spans[1]!.first, spans[1]!.last + 1).reduce((sum, column) => sum + column.width, 0);
  expect(width).toBeGreaterThanOrEqual(24);
});

test('more columns than the grid has are refused', () => {
  expect(() => assignColumns(PAGE_GRID, 0, LAST, Array.from({ length: 13 }, () => number(5)))).toThrow(RangeError);
});
