import type { SheetLayout } from '../../core/sheets/sheetLayout';

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
    sheet.getRangeByIndexes(0, start, 1, end - start).format.columnWidth = widthInPoints(widths[start]!);
    start = end;
  }
  for (const { row, points } of layout.rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
}
