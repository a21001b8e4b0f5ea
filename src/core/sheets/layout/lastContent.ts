import type { Span } from './assignColumns';
import type { GridColumn } from './pageGrid';

/** The last column of a span that may hold a value: numbers stand there, before a trailing gutter. */
export function lastContent(grid: readonly GridColumn[], span: Span): number {
  let column = span.last;
  while (column > span.first && grid[column]?.gutter !== false) column--;
  return column;
}
