import { writeChunks } from '../../../src/excel/render/chunks';

const block = (rows: number, text: string, columns = 3) => ({
  row: 4,
  column: 1,
  values: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => `${text}${row}.${column}`)),
});

describe('Chunks to write', () => {
  it('cover every row once, in order, below the size limit', () => {
    const values = block(30_000, '客户名称很长');
    const chunks = [...writeChunks([values], 200_000)];
    expect(chunks.length).toBeGreaterThan(5);
    let row = 4;
    for (const chunk of chunks) {
      expect(chunk.row).toBe(row);
      expect(chunk.bytes).toBeLessThanOrEqual(200_000);
      row += chunk.cells.length;
    }
    expect(row).toBe(4 + 30_000);
  });

  it('count bytes as they cross over: a Chinese character weighs three', () => {
    const [chunk] = [...writeChunks([{ row: 0, column: 0, values: [['客户']] }])];
    expect(chunk?.bytes).toBe('[[""]]'.length + 6);
  });

  it('hand out a single row however heavy it is', () => {
    const chunks = [...writeChunks([block(3, 'x'.repeat(500))], 100)];
    expect(chunks.map((chunk) => chunk.cells.length)).toEqual([1, 1, 1]);
  });

  it('grow beyond the first probe when rows are light', () => {
    const sizes = [...writeChunks([block(20_000, '', 1)])].map((chunk) => chunk.cells.length);
    expect(sizes).toEqual([1000, 19_000]);
  });
});
