import type { PrintedPage } from './pageBreaks';

/** A4 in points, and margins that leave the printable part; writers set margins no larger than these. */
const A4 = { long: 841.9, short: 595.3 };
const MARGIN = 44;

/** The printable part of an A4 page. */
export function printedPage(orientation: 'portrait' | 'landscape'): PrintedPage {
  const [width, height] = orientation === 'landscape' ? [A4.long, A4.short] : [A4.short, A4.long];
  return { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
}

/** Points of a column of so many characters of the default font (7 pixels each, 5 of padding, 96 to the inch). */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Smallest scale at which a wide table is still read with ease. */
const READABLE = 0.7;

/** The same for a list of one class, whose columns are few and chosen: more of them on the page are worth a smaller print. */
const READABLE_LIST = 0.6;

/** Columns, from the first, that print on one page's width at a scale that is still read: at least one. */
export function columnsOnPaper(columns: readonly { readonly width: number }[], orientation: 'portrait' | 'landscape', kind: 'list' | 'data' = 'data'): number {
  const room = printedPage(orientation).width / (kind === 'list' ? READABLE_LIST : READABLE);
  let width = 0;
  const first = columns.findIndex((column) => (width += widthInPoints(column.width)) > room);
  return first === -1 ? columns.length : Math.max(1, first);
}
