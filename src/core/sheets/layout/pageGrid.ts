/** Columns that blocks of a page may count on; gutters between its quarters come on top. */
export const PAGE_COLUMNS = 12;

/** One column of the page's grid. */
export interface GridColumn {
  /** Characters of the workbook's default font. */
  readonly width: number;
  /** A narrow white column between quarters of the page; holds no values. */
  readonly gutter: boolean;
}

const CONTENT_WIDTH = 12;
const GUTTER_WIDTH = 1.4;
const QUARTER = PAGE_COLUMNS / 4;

/** The page's columns from A: twelve of content with a gutter after every third, about 148 characters: A4 landscape at 90 %, body text then prints at 9 points. */
export const PAGE_GRID: readonly GridColumn[] = Array.from({ length: PAGE_COLUMNS }, (_, i) => i).flatMap((i) => {
  const content: GridColumn = { width: CONTENT_WIDTH, gutter: false };
  return i > 0 && i % QUARTER === 0 ? [{ width: GUTTER_WIDTH, gutter: true }, content] : [content];
});

/** Position in {@link PAGE_GRID} of a content column (0 to 11). */
export function gridColumnOf(contentColumn: number): number {
  return contentColumn + Math.floor(contentColumn / QUARTER);
}
