import type { CellContent, SheetLayout } from '../../../src/core/sheets/sheetLayout';
import { writeLayouts } from '../../../src/excel/commit/writeLayouts';
import { tableLayout } from '../layoutOf';
import { openWorkbook } from '../openWorkbook';

const MOST_BYTES = 2_600_000;
const ROWS = 20_000;
const COLUMNS = 60;

/** A customer list as large as a ledger of a million lines makes it. */
function largeList(): SheetLayout {
  const header = Array.from({ length: COLUMNS }, (_, column) => `栏目${column}`);
  const rows = Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_, column): CellContent => (column === 0 ? `C${row}` : column < 4 ? `客户${row % 997}有限公司` : row * column + 0.25)));
  return { ...tableLayout('customers', '客户清单', header, rows), links: [] };
}

describe('A list of 20,000 customers and 60 columns', () => {
  it('is committed in requests of at most 2.6 MB, and not written again when nothing changed', async () => {
    const sizes: number[] = [];
    const texts = { written: 0 };
    const book = await openWorkbook([{ name: '销售', rows: [['x']] }], {
      payloadLimitBytes: null,
      beforeBatch: (_batch, text) => {
        sizes.push(text.length);
        if (text.includes('"Name":"Values"')) texts.written += 1;
        return undefined;
      },
    });
    const layout = largeList();
    const write = () => writeLayouts(book.port, { draw: () => [layout] });
    await write();
    expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES);
    expect(book.workbook.sheetNamed('客户清单')!.cells.value(ROWS, 0)).toBe(`C${ROWS - 1}`);
    texts.written = 0;
    expect((await write()).changed).toEqual([]);
    expect(texts.written).toBe(0);
  }, 240_000);
});
