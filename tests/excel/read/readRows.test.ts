import type { CellBlock } from '../../../src/core/records';
import { readRows, type RowsToRead } from '../../../src/excel/read/readRows';
import { openWorkbook, type Cell, type OpenWorkbook } from '../openWorkbook';

const HEADER = ['单号', '日期', '客户', '备注', '金额'];
const ledger = (rows: number): Cell[][] => [
  HEADER,
  ...Array.from({ length: rows }, (_, i): Cell[] => [`A${i}`, 45_000 + (i % 300), `客户${i % 7}`, 'x'.repeat(20), i / 4]),
];

async function idOf({ port }: OpenWorkbook, name: string): Promise<string> {
  return port.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load({ id: true });
    await context.sync();
    return sheet.id;
  });
}

async function collect(book: OpenWorkbook, wanted: Omit<RowsToRead, 'sheetId' | 'sheetName'>, signal?: AbortSignal) {
  const chunks: { firstRow: number; blocks: readonly CellBlock[] }[] = [];
  const done: number[] = [];
  const sheetId = await idOf(book, '销售');
  await readRows(book.port, { ...wanted, sheetId, sheetName: '销售' }, (firstRow, blocks) => void chunks.push({ firstRow, blocks }), {
    signal,
    onRows: (rows) => done.push(rows),
  });
  return { chunks, done };
}

describe('Reading rows', () => {
  it('hands over every row of the columns wanted, in order, in chunks that grow to what a request carries', async () => {
    const rows = ledger(45_000);
    const book = await openWorkbook([{ name: '销售', rows }]);
    const { chunks, done } = await collect(book, { firstRow: 2, lastRow: 45_001, columns: [0, 1, 4] });
    let next = 2;
    for (const { firstRow, blocks } of chunks) {
      expect(firstRow).toBe(next);
      expect(blocks.map((block) => block.firstColumn)).toEqual([0, 4]);
      for (const block of blocks) expect(block.values.length).toBe(blocks[0]!.values.length);
      const first = rows[firstRow - 1]!;
      expect(blocks[0]!.values[0]).toEqual([first[0], first[1]]);
      expect(blocks[1]!.values[0]).toEqual([first[4]]);
      next += blocks[0]!.values.length;
    }
    expect(next).toBe(45_002);
    expect(chunks.length).toBeLessThan(5);
    expect(done.at(-1)).toBe(45_000);
  });

  it('halves a chunk that Excel finds too large, and loses no row', async () => {
    // Light rows first, heavy rows later: the estimate of the first chunk is far too small for what follows.
    const rows: Cell[][] = [['a'], ...Array.from({ length: 6000 }, (_, i): Cell[] => [i < 1500 ? 'x' : 'y'.repeat(2000)])];
    const book = await openWorkbook([]);
    await book.port.run(async (context) => {
      const sheet = context.workbook.worksheets.add('销售');
      for (let start = 0; start < rows.length; start += 1000) {
        const part = rows.slice(start, start + 1000);
        sheet.getRangeByIndexes(start, 0, part.length, 1).values = part;
        await context.sync();
      }
    });
    const { chunks } = await collect(book, { firstRow: 2, lastRow: 6001, columns: [0] });
    expect(chunks.flatMap((chunk) => chunk.blocks[0]!.values.map((row) => String(row[0]).length)).reduce((a, b) => a + b, 0)).toBe(1500 + 4500 * 2000);
  });

  it('stops when cancelled', async () => {
    const book = await openWorkbook([{ name: '销售', rows: ledger(3000) }]);
    const stop = new AbortController();
    stop.abort();
    await expect(collect(book, { firstRow: 2, lastRow: 3001, columns: [0] }, stop.signal)).rejects.toMatchObject({ code: 'E-CANCELLED', workbook: 'untouched' });
  });

  it('takes a missing answer for an error, never for blank cells', async () => {
    const book = await openWorkbook([{ name: '销售', rows: ledger(4) }]);
    const silentNull = {
      ...book.port,
      run: (batch: (context: Excel.RequestContext) => Promise<unknown>) =>
        book.port.run((context) => {
          const range = { load: () => range, values: null };
          const sheet = { getRangeByIndexes: () => range };
          return batch({ sync: () => context.sync(), workbook: { worksheets: { getItem: () => sheet } } } as unknown as Excel.RequestContext);
        }),
    } as OpenWorkbook['port'];
    const reading = readRows(silentNull, { sheetId: 'x', sheetName: '销售', firstRow: 2, lastRow: 5, columns: [0, 1] }, () => undefined);
    await expect(reading).rejects.toMatchObject({ code: 'E-READ-NULL', data: { sheet: '销售', address: 'A2:B2' } });
  });

  it('reports a sheet that vanished in words of ours', async () => {
    const book = await openWorkbook([{ name: '销售', rows: ledger(4) }]);
    const reading = readRows(book.port, { sheetId: '{gone}', sheetName: '销售', firstRow: 2, lastRow: 5, columns: [0] }, () => undefined);
    await expect(reading).rejects.toMatchObject({ code: 'E-SHEET-GONE', workbook: 'untouched' });
  });
});
