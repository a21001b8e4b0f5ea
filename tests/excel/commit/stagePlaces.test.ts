import { stagePlaces } from '../../../src/excel/commit/stagePlaces';

describe('Places on the staging sheet', () => {
  it('stand one below the other, with the plan beside the widest', () => {
    expect(stagePlaces([{ rows: 3, columns: 2 }, { rows: 4, columns: 5 }])).toEqual({
      places: [{ row: 0, column: 0, rows: 3, columns: 2 }, { row: 3, column: 0, rows: 4, columns: 5 }],
      beyond: 5,
    });
  });

  it('go on beside these where the rows run out, and never overlap', () => {
    const { places, beyond } = stagePlaces([{ rows: 6, columns: 2 }, { rows: 6, columns: 3 }, { rows: 4, columns: 1 }, { rows: 9, columns: 1 }], 10);
    expect(places.map(({ row, column }) => [row, column])).toEqual([[0, 0], [0, 2], [6, 2], [0, 5]]);
    expect(beyond).toBe(6);
  });
});
