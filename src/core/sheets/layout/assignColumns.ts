import type { GridColumn } from './pageGrid';

/** What a table's column asks of the page's grid. */
export interface ColumnWish {
  /** Characters it needs. */
  readonly width: number;
  /** How gladly it takes room that is left over: 0 for numbers, more for words. */
  readonly stretch: number;
  /** Its text wraps where the room is short, so that missing characters cost a line and not the end of the text. */
  readonly wraps: boolean;
}

/** First and last grid column of one table column. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const TOO_NARROW = 40;
/** Words lose their end where they do not fit; numbers lose everything. */
const TOO_NARROW_WORDS = 15;
/** A second line is the price of some characters, a third of many: the square of the lines beyond the first. */
const MORE_LINES = 60;
const TOO_WIDE = 1;
const FAIR_SHARE = 0.01;

/**
 * Shares out the grid columns `first..last` to a table's columns, in order and without gaps: the cheapest partition,
 * where a missing character costs much, a spare one little, and least in columns that stretch.
 * @throws RangeError when there are fewer content columns than table columns
 */
export function assignColumns(grid: readonly GridColumn[], first: number, last: number, wishes: readonly ColumnWish[]): Span[] {
  const count = last - first + 1;
  const content = grid.slice(first, last + 1).filter((column) => !column.gutter).length;
  if (wishes.length > content) throw new RangeError(`a table of ${wishes.length} columns does not fit on ${content} grid columns`);
  // best[j][n]: cheapest way to give the first n grid columns to the first j table columns
  const best: number[][] = [Array.from({ length: count + 1 }, (_, n) => (n === 0 ? 0 : Infinity))];
  const from: number[][] = [[]];
  for (let j = 1; j <= wishes.length; j++) {
    const costs = new Array<number>(count + 1).fill(Infinity);
    const starts = new Array<number>(count + 1).fill(-1);
    for (let end = j; end <= count; end++) {
      for (let start = j - 1; start < end; start++) {
        const before = best[j - 1]?.[start] ?? Infinity;
        if (before === Infinity) continue;
        const cost = before + spanCost(grid.slice(first + start, first + end), wishes[j - 1]!);
        if (cost < costs[end]!) {
          costs[end] = cost;
          starts[end] = start;
        }
      }
    }
    best.push(costs);
    from.push(starts);
  }
  const spans: Span[] = [];
  for (let j = wishes.length, end = count; j > 0; j--) {
    const start = from[j]?.[end] ?? -1;
    spans.unshift({ first: first + start, last: first + end - 1 });
    end = start;
  }
  return spans;
}

/** A column must hold a content column, and must not begin with a gutter: values would stand off their header's edge. */
function spanCost(columns: readonly GridColumn[], wish: ColumnWish): number {
  if (columns[0]?.gutter !== false) return Infinity;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  if (width < wish.width) return wish.wraps ? MORE_LINES * (Math.ceil(wish.width / width) - 1) ** 2 : (wish.width - width) * (wish.stretch > 0 ? TOO_NARROW_WORDS : TOO_NARROW);
  const spare = width - wish.width;
  return (spare * TOO_WIDE) / (1 + wish.stretch) + spare * spare * FAIR_SHARE;
}
