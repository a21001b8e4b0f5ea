import { pageBreaks } from '../../../src/core/sheets/layout/pageBreaks';

const PAGE = { width: 1000, height: 100 };
const tenPoints = () => 10;

test('a block that does not fit on the rest of the page begins a new one', () => {
  const blocks = [{ first: 0, last: 5 }, { first: 7, last: 12 }, { first: 14, last: 15 }];
  expect(pageBreaks(blocks, tenPoints, [10], PAGE)).toEqual([7]);
});

test('blocks that fit together stay together', () => {
  expect(pageBreaks([{ first: 0, last: 3 }, { first: 5, last: 9 }], tenPoints, [10], PAGE)).toEqual([]);
});

test('a block taller than a page flows on from where it stands when half of the page is free', () => {
  expect(pageBreaks([{ first: 0, last: 1 }, { first: 3, last: 30 }], tenPoints, [10], PAGE)).toEqual([]);
  expect(pageBreaks([{ first: 0, last: 6 }, { first: 8, last: 30 }], tenPoints, [10], PAGE)).toEqual([8]);
});

test('a sheet wider than the page is printed smaller, so that more rows fit', () => {
  const blocks = [{ first: 0, last: 5 }, { first: 7, last: 12 }];
  expect(pageBreaks(blocks, tenPoints, [200, 200], PAGE)).toEqual([]);
});
