import type { SheetModel } from '../model';
import type { PrintSetup } from '../sheetLayout';
import type { Canvas } from './canvas';
import { pageBreaks, pageCapacity, type RowSpan } from './pageBreaks';
import { printedPage } from './paper';
import { ROW_POINTS } from './rowHeights';

/** A print that has to fit is made smaller by steps, and no smaller than can be read: then it takes the pages it needs. */
const SHRINK_STEP = 0.98;
const LEAST_PRINT = 0.72;
/** A blank row is at most so high; Excel's limit is 409. */
const HIGHEST = 400;
/** Excel prints at whole percents: a page may hold a little more than reckoned, so the blank before a new page is a little higher. */
const SPARE = 0.02;

/**
 * The rows of a page that are printed, and where its pages end. A bound on the pages makes the print smaller. Excel passes
 * over page breaks where it fits a print to pages, so the blank row before the block that begins a page is made so high
 * that the page ends there, and the last page is filled up so that the print is made no larger than reckoned.
 */
export function printedPages(model: SheetModel, blocks: readonly RowSpan[], canvas: Canvas): Pick<PrintSetup, 'rows' | 'pagesTall' | 'pageBreaks'> {
  const { mostPages, printedRows } = model;
  const heights = new Map(canvas.rowHeights().map(({ row, points }) => [row, points]));
  const heightOf = (row: number): number => heights.get(row) ?? ROW_POINTS.standard;
  const widths = canvas.grid.map((column) => column.width);
  const printed = blocks.slice(0, printedRows);
  const last = printed.at(-1)?.last ?? 0;
  const page = printedPage(model.orientation);
  const rows = printedRows === undefined ? {} : { rows: last + 1 };
  const plain = pageBreaks(printed, heightOf, widths, page);
  if (mostPages === undefined) return { ...rows, pageBreaks: plain };
  for (let shrink = 1; shrink >= LEAST_PRINT; shrink *= SHRINK_STEP) {
    const breaks = pageBreaks(printed, (row) => heightOf(row) * shrink, widths, page);
    if (breaks.length >= mostPages) continue;
    const capacity = pageCapacity(widths, page) / shrink;
    let first = 0;
    for (const row of breaks) {
      const filled = heightBetween(first, row - 2, heightOf);
      canvas.wantHeight(row - 1, Math.min(HIGHEST, Math.max(ROW_POINTS.spacer, capacity * (1 + SPARE) - filled)));
      first = row;
    }
    const isLastPageFilled = breaks.length > 0 && shrink < 1 && blocks.length > printed.length;
    if (isLastPageFilled) canvas.wantHeight(last + 1, Math.min(HIGHEST, Math.max(ROW_POINTS.spacer, capacity * (1 - SPARE * 1.5) - heightBetween(first, last, heightOf))));
    return { ...(isLastPageFilled ? { rows: last + 2 } : rows), pagesTall: breaks.length + 1, pageBreaks: breaks };
  }
  return { ...rows, pageBreaks: plain };
}

function heightBetween(first: number, last: number, heightOf: (row: number) => number): number {
  let height = 0;
  for (let row = first; row <= last; row++) height += heightOf(row);
  return height;
}
