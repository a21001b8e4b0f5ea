/** Columns that blocks of a landscape page may count on; gutters between its quarters come on top. */
export const PAGE_COLUMNS = 12;
/** The same of a page in portrait format. */
export const PORTRAIT_COLUMNS = 8;

/** One column of the page's grid. */
export interface GridColumn {
  /** Characters of the workbook's default font. */
  readonly width: number;
  /** A narrow white column between quarters of the page; holds no values. */
  readonly gutter: boolean;
}

const CONTENT_WIDTH = 12;
const GUTTER_WIDTH = 1.4;
const QUARTERS = 4;

/** The page's columns from A: twelve of content with a gutter after every third, about 148 characters: A4 landscape at 90 %, body text then prints at 9 points. */
export const PAGE_GRID: readonly GridColumn[] = gridOf(PAGE_COLUMNS);
/** Eight of content with a gutter after every second, about 100 characters: A4 in portrait format at 90 %. */
export const PORTRAIT_GRID: readonly GridColumn[] = gridOf(PORTRAIT_COLUMNS);

function gridOf(columns: number): GridColumn[] {
  return Array.from({ length: columns }, (_, i) => i).flatMap((i) => {
    const content: GridColumn = { width: CONTENT_WIDTH, gutter: false };
    return i > 0 && i % (columns / QUARTERS) === 0 ? [{ width: GUTTER_WIDTH, gutter: true }, content] : [content];
  });
}

/** Position in a page's grid of a content column (from 0). @param columns how many content columns the grid has */
export function gridColumnOf(contentColumn: number, columns: number = PAGE_COLUMNS): number {
  return contentColumn + Math.floor(contentColumn / (columns / QUARTERS));
}
