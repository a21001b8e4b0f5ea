import { newWorkbook, type Workbook } from '../../src/host/model/workbook';
import { open } from './open';

const MEGABYTE = 1024 * 1024;

/** A sheet of so many rows and columns: every fourth column texts, every fourth fractions, the others whole numbers. */
function filled(rows: number, columns: number): Workbook {
  const workbook = newWorkbook();
  const { cells } = workbook.activeSheet;
  for (let index = 0; index < columns; index += 1) {
    const column = cells.column(index);
    column.reserve(rows);
    for (let row = 0; row < rows; row += 1) {
      if (index % 4 === 0) column.set(row, `text ${row % 5000}`);
      else column.setNumber(row, index % 4 === 1 ? row / 7 : row);
    }
  }
  return workbook;
}

describe('scale', () => {
  test('a full sheet of 1,048,575 rows and 20 columns fits in 200 MB', () => {
    const before = process.memoryUsage();
    const workbook = filled(1_048_575, 20);
    const after = process.memoryUsage();
    const bytes = after.arrayBuffers - before.arrayBuffers + Math.max(0, after.heapUsed - before.heapUsed);
    expect(workbook.activeSheet.cells.value(1_048_574, 2)).toBe(1_048_574);
    expect(workbook.activeSheet.cells.valuesExtent()).toEqual({ row: 0, column: 0, rows: 1_048_575, columns: 20 });
    expect(bytes).toBeLessThan(200 * MEGABYTE);
  });

  test('reading 200,000 rows of 8 columns in chunks costs little more than turning them into JSON and back', async () => {
    const { Excel } = open({}, filled(200_000, 8));
    const sample = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 8 }, (__, column) => (column % 4 === 0 ? `text ${row % 5000}` : row / 7)),
    );
    const jsonTime = timed(() => {
      // The client parses the answer, writes it out again for its log, and the host writes it once.
      for (let chunk = 0; chunk < 10; chunk += 1) JSON.stringify(JSON.parse(JSON.stringify(sample)));
    });
    const started = performance.now();
    let rows = 0;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (let from = 0; from < 200_000; from += 20_000) {
        const range = sheet.getRangeByIndexes(from, 0, 20_000, 8).load('values');
        await context.sync();
        rows += range.values.length;
      }
    });
    const readTime = performance.now() - started;
    expect(rows).toBe(200_000);
    expect(readTime).toBeLessThan(8 * jsonTime + 500);
  });

  test('writing 20,000 rows of 20 columns keeps every value', async () => {
    const { Excel, host } = open();
    const values = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => (column % 2 === 0 ? `name ${row % 100}` : row * column)),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 20_000, 20).values = values;
      await context.sync();
    });
    const { cells } = host.workbook.activeSheet;
    for (const row of [0, 1, 74, 75, 9_999, 19_999]) {
      expect(Array.from({ length: 20 }, (_, column) => cells.value(row, column))).toEqual(values[row]);
    }
  });

  test('requests and answers over five megabytes are refused as on the web, and pass without the limit', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => Array.from({ length: 10 }, () => `客户名称客户名称${row}`));
    const write = async (payloadLimitBytes: number | null): Promise<string> => {
      const { Excel, OfficeExtension } = open({ payloadLimitBytes });
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 20_000, 10).values = rows;
          await context.sync();
        });
      } catch (error) {
        if (error instanceof OfficeExtension.Error) return error.code;
        throw error;
      }
      return 'no error';
    };
    expect(await write(5 * MEGABYTE)).toBe('RequestPayloadSizeLimitExceeded');
    expect(await write(null)).toBe('no error');

    const { Excel, OfficeExtension } = open({}, filled(200_000, 8));
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:H200000').load('values');
      await context.sync();
    });
    await expect(read).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

function timed(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}
