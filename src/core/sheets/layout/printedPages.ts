import type { SheetModel } from '../model';
import type { PrintSetup } from '../sheetLayout';
import type { Canvas } from './canvas';
import { pageBreaks, pageCapacity, type RowSpan } from './pageBreaks';
import { printedPage } from './paper';
import { ROW_POINTS } from './rowHeights';

/** A print is made no smaller than this to fit its pages: then it takes the pages it needs. */
const LEAST_PRINT = 0.72;

/**
 * The rows of a page that are printed, and where its pages end. A bound on the pages makes the print smaller; Excel then
 * fits it itself and passes over page breaks, which is better than a scale of ours: how wide a column prints depends on
 * the font of the workbook, and a page that is a little too wide would print its last column on pages of its own.
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
  const breaks = { ...rows, pageBreaks: pageBreaks(printed, heightOf, widths, page) };
  if (mostPages === undefined) return breaks;
  const whole = Array.from({ length: last + 1 }, (_, row) => heightOf(row)).reduce((sum, points) => sum + points, 0);
  return whole * LEAST_PRINT <= mostPages * pageCapacity(widths, page) ? { ...breaks, pagesTall: mostPages } : breaks;
}
