import { reportParts, ReportJoiner, type ReportPart } from '../../src/worker/reportParts';
import type { SheetLayout } from '../../src/core/sheets/sheetLayout';
import { tableLayout } from '../excel/layoutOf';

const rows = (count: number) => Array.from({ length: count }, (_, row) => [`C${row}`, `顾客 ${row}`, row / 4, row % 2 === 0, null]);
const link = (row: number): SheetLayout['links'][number] => ({ row, column: 1, target: { to: 'customer', id: `C${row}`, listRow: row } });

/** A small page, a long list with many links, a sheet of several blocks, one without any. */
const LAYOUTS: readonly SheetLayout[] = [
  tableLayout('small', '小', ['编号', '名称', '数', '是', '空'], rows(3)),
  tableLayout('long', '长', ['编号', '名称', '数', '是', '空'], rows(5_000), { links: Array.from({ length: 5_000 }, (_, row) => link(row)) }),
  tableLayout('blocks', '块', ['编号'], [], { values: [{ row: 0, column: 0, values: [['a']] }, { row: 4, column: 2, values: rows(700) }, { row: 900, column: 0, values: [] }] }),
  tableLayout('bare', '空', ['编号'], [], { values: [], links: [] }),
];

const joined = (parts: readonly ReportPart[]): SheetLayout[] => {
  const joiner = new ReportJoiner();
  // As they arrive from a worker.
  for (const part of parts) joiner.add(structuredClone(part));
  return joiner.finish();
};

describe('Reports in parts', () => {
  it.each([1, 10, 500, 15_000, 1_000_000])('come together again as they were, however small a part is (%d cells)', (cells) => {
    expect(joined([...reportParts(LAYOUTS, cells)])).toEqual(LAYOUTS);
  });

  it('are none of them much heavier than asked for: a long list is cut, small sheets share a part', () => {
    const parts = [...reportParts(LAYOUTS, 2_000)];
    const weights = parts.map((part) => JSON.stringify(part).length);
    const whole = JSON.stringify(LAYOUTS).length;
    expect(parts.length).toBeGreaterThan(15);
    expect(Math.max(...weights)).toBeLessThan(whole / 8);
    expect(parts.some((part) => new Set(part.map(({ sheet }) => sheet)).size > 1)).toBe(true);
  });

  it('are none for no sheet', () => {
    expect([...reportParts([])]).toEqual([]);
    expect(joined([])).toEqual([]);
  });
});
