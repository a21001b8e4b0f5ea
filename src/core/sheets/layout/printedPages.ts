import type { SheetModel } from '../model';
import type { PrintSetup } from '../sheetLayout';
import type { Canvas } from './canvas';
import { fitsBetweenBreaks, pageBreaks, type PrintedPage, type RowSpan } from './pageBreaks';
import { printedPage, widthInPoints } from './paper';
import { ROW_POINTS } from './rowHeights';

/** A print is made no smaller than this, in percent of the size it has on a full page's width: then it takes the pages it needs. */
const LEAST_PERCENT = 72;
/** And no smaller than this to spare a page that would hold a few lines only. */
const LEAST_TO_SPARE = 88;

/**
 * The rows of a page that are printed, and where its pages end. A print that is to fit its pages is made smaller by
 * leaving more of the paper's sides free: it stays fitted to the width, which keeps the last column on the page whatever
 * the font of the workbook, and its page breaks stay in force, which a fit to a number of pages would pass over.
 */
export function printedPages(model: SheetModel, blocks: readonly RowSpan[], canvas: Canvas): Pick<PrintSetup, 'rows' | 'sideRoom' | 'pageBreaks'> {
  const { mostPages, printedRows } = model;
  const heights = new Map(canvas.rowHeights().map(({ row, points }) => [row, points]));
  const heightOf = (row: number): number => heights.get(row) ?? ROW_POINTS.standard;
  const widths = canvas.grid.map((column) => column.width);
  const printed = blocks.slice(0, printedRows);
  const rows = printedRows === undefined ? {} : { rows: (printed.at(-1)?.last ?? 0) + 1 };
  const page = printedPage(model.orientation);
  const natural = pageBreaks(printed, heightOf, widths, page);
  if (mostPages === undefined) return { ...rows, pageBreaks: natural };
  const fitsNaturally = natural.length < mostPages && fitsBetweenBreaks(printed, natural, heightOf, widths, page);
  const pages = fitsNaturally ? natural.length : mostPages;
  const fullWidth = Math.min(
    page.width,
    widths.reduce((sum, width) => sum + widthInPoints(width), 0),
  );
  for (let percent = 99; percent >= (fitsNaturally ? LEAST_TO_SPARE : LEAST_PERCENT); percent--) {
    const narrow: PrintedPage = { ...page, width: (fullWidth * percent) / 100 };
    const breaks = pageBreaks(printed, heightOf, widths, narrow);
    if (breaks.length < pages && fitsBetweenBreaks(printed, breaks, heightOf, widths, narrow)) {
      return { ...rows, sideRoom: Math.round((page.width - narrow.width) / 2), pageBreaks: breaks };
    }
  }
  return { ...rows, pageBreaks: natural };
}
