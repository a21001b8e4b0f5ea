import { cellAt, cellColumn } from '../../../../src/core/records/intake/cellColumn';
import type { CellInput } from '../../../../src/core/tables/columns';

const nameOf = (first: CellInput, last: CellInput): CellInput | undefined => {
  const column = { field: 'customerName' as const, column: 0, continued: { column: 1, header: 'Last name' } };
  return cellAt(cellColumn(column, [{ firstColumn: 0, values: [[first, last]] }]), 0);
};

describe('a name that stands in two columns', () => {
  it.each([
    ['Brion', 'Stark', 'Brion Stark'],
    ['欧阳', '娜娜', '欧阳娜娜'],
    ['', 'Stark', 'Stark'],
    [true, 'Conroy', 'TRUE Conroy'],
    [7, 'Eleven', '7 Eleven'],
  ])('%s and %s are %s', (first, last, whole) => {
    expect(nameOf(first, last)).toBe(whole);
  });
});
