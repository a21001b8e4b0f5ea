import { containsRectangle, intersection, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';

/** Merges a block, or each of its rows when `across`; only the first cell keeps its value. Tables cannot be merged. */
export function mergeCells(sheet: Sheet, area: Rectangle, across: boolean): void {
  if (sheet.tables.some(({ range }) => intersection(range, area) !== null))
    throw new HostError('InvalidOperation', 'cells of a table cannot be merged');
  const blocks = across ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 })) : [area];
  unmergeCells(sheet, area);
  for (const block of blocks) {
    if (block.rows * block.columns < 2) continue;
    keepFirstValue(sheet, block);
    sheet.merges.push(block);
  }
}

/** Takes apart every merge that touches the block. */
export function unmergeCells(sheet: Sheet, area: Rectangle): void {
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
}

/** Throws when a merge would be cut in two by a change to these cells. */
export function checkMergesWhole(sheet: Sheet, area: Rectangle): void {
  const cut = sheet.merges.some((merge) => intersection(merge, area) !== null && !containsRectangle(area, merge));
  if (cut) throw new HostError('InvalidOperation', 'part of a merged cell cannot be changed');
}

function keepFirstValue(sheet: Sheet, block: Rectangle): void {
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    const cells = sheet.cells.columns.get(column);
    if (cells === undefined) continue;
    const skip = column === block.column ? 1 : 0;
    cells.clear(block.row + skip, block.rows - skip);
  }
}
