import { rowsPerChunk } from '../../../src/excel/read/chunkSize';
import { columnRuns } from '../../../src/excel/read/columnRuns';

describe('Columns to read', () => {
  it('are read as runs of neighbours, a gap of one column along with them', () => {
    expect(columnRuns([0, 1, 3, 7, 8])).toEqual([
      { firstColumn: 0, columns: 4 },
      { firstColumn: 7, columns: 2 },
    ]);
  });

  it('make no run of nothing', () => {
    expect(columnRuns([])).toEqual([]);
  });
});

describe('The size of a chunk', () => {
  it('follows the weight of the rows read so far', () => {
    expect(rowsPerChunk(150_000, 1000, 8)).toBe(16_666);
    expect(rowsPerChunk(1_000_000, 1000, 8)).toBe(2500);
  });

  it('is one row at least and 20,000 at most', () => {
    expect(rowsPerChunk(9_000_000, 1, 3)).toBe(1);
    expect(rowsPerChunk(1000, 1000, 1)).toBe(20_000);
  });
});
