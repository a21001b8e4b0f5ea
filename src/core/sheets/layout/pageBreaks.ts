import { widthInPoints } from './paper';

/** The rows a block row takes, first and last. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export interface PrintedPage {
  /** Points that hold the sheet's columns and rows on one page, margins taken off. */
  readonly width: number;
  readonly height: number;
}

/** A page this empty is not left for a block that would be torn anyway. */
const LEAST_FILL = 0.4;

/**
 * Rows that begin a new page, so that blocks are not torn: a block row that does not fit on what is left of the page
 * goes to the next one; one that is taller than a page flows on, from a new page unless enough of this one is free.
 * @param heightOf points of a row
 */
export function pageBreaks(blocks: readonly RowSpan[], heightOf: (row: number) => number, columnWidths: readonly number[], page: PrintedPage): number[] {
  const capacity = pageCapacity(columnWidths, page);
  const breaks: number[] = [];
  let filled = 0;
  let previousEnd = -1;
  for (const { first, last } of blocks) {
    const gap = heightBetween(previousEnd + 1, first - 1, heightOf);
    const height = heightBetween(first, last, heightOf);
    previousEnd = last;
    const fits = filled + gap + height <= capacity;
    const flows = height > capacity && filled < capacity * (1 - LEAST_FILL);
    if (filled === 0 || fits || flows) {
      filled += gap + height;
    } else {
      breaks.push(first);
      filled = height;
    }
    if (filled > capacity) filled %= capacity;
  }
  return breaks;
}

/** Whether each page between the breaks holds its rows; a block taller than a page flows on to the next one without a break. */
export function fitsBetweenBreaks(blocks: readonly RowSpan[], breaks: readonly number[], heightOf: (row: number) => number, columnWidths: readonly number[], page: PrintedPage): boolean {
  const capacity = pageCapacity(columnWidths, page);
  const ends = [...breaks, (blocks.at(-1)?.last ?? -1) + 1];
  return ends.every((end, index) => heightBetween(ends[index - 1] ?? 0, end - 1, heightOf) <= capacity);
}

/** Points of rows that a page holds when the sheet is printed one page wide. */
export function pageCapacity(columnWidths: readonly number[], page: PrintedPage): number {
  const sheetWidth = columnWidths.reduce((sum, width) => sum + widthInPoints(width), 0);
  return page.height / Math.min(1, page.width / sheetWidth);
}

function heightBetween(first: number, last: number, heightOf: (row: number) => number): number {
  let height = 0;
  for (let row = first; row <= last; row++) height += heightOf(row);
  return height;
}
