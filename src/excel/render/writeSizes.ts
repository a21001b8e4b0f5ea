import type { SheetLayout } from '../../core/sheets/sheetLayout';
import { passingRange } from '../address';

const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width that shows so many characters of the default font, in the points that `format.columnWidth` takes. */
export function widthInPoints(characters: number): number {
  return (characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Column widths (neighbours of one width in one call) and the rows whose height is not the default. */
export function writeSizes(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const widths = layout.columnWidths;
  for (let start = 0; start < widths.length; ) {
    let end = start + 1;
    while (end < widths.length && widths[end] === widths[start]) end++;
    passingRange(sheet, { row: 0, column: start, rows: 1, columns: end - start }).format.columnWidth = widthInPoints(widths[start]!);
    start = end;
  }
  for (const { row, points } of layout.rowHeights) passingRange(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
}
