import type { ColumnKind, TableColumn } from '../model';
import { cellText } from './cellText';
import { alignOf, numberKindOf } from './columnLook';
import { FILLED, proseWidth, textWidth } from './textWidth';

/** Least and greatest width in characters by kind: content decides between them. */
const LIMITS: Readonly<Record<ColumnKind, readonly [number, number]>> = {
  text: [8, 40],
  id: [8, 22],
  phone: [13, 20],
  integer: [7, 16],
  sparse: [7, 16],
  sparseMoney: [11, 24],
  quantity: [8, 18],
  decimal: [8, 12],
  days: [7, 12],
  money: [11, 24],
  bar: [14, 24],
  ratio: [8, 12],
  change: [10, 14],
  points: [8, 12],
  date: [11, 12],
  month: [9, 10],
  grade: [6, 12],
};

/** Room for the filter button of a native table's header, and for the air between neighbours. */
const FILTER_BUTTON = 3;
const PADDING = 1.5;
/** Widest header of one word, or of wide characters, that keeps to one line in a native table. */
const ONE_LINE = 12;
/** Rows looked at: widths settle early, and a list may have 50,000 rows. */
const SAMPLE = 2000;

/** Width of a native table's column from its kind, its header and what stands in it. */
export function columnWidth(column: TableColumn, sheetKind: 'list' | 'data'): number {
  const [least, greatest] = column.wide === true ? [Math.min(24, column.widest ?? 24), column.widest ?? 60] : LIMITS[column.kind];
  const header = headerWidth(column.header) + FILTER_BUTTON;
  // A line of a text that may wrap is never filled to its end; without room for that, one that fits would be given a second line.
  const content = column.wide === true ? Math.ceil(contentWidth(column, sheetKind) / FILLED) : contentWidth(column, sheetKind);
  return Math.max(Math.min(Math.max(content + PADDING, choiceWidth(column), least), greatest), Math.min(header, greatest + FILTER_BUTTON));
}

/** Room for the longest entry of a drop-down and its button: the cells may still be blank. */
function choiceWidth({ choices }: TableColumn): number {
  return choices ? Math.max(...choices.map(textWidth)) + FILTER_BUTTON : 0;
}

/** A header of several words stands on two lines, so that a column of short values stays narrow. */
function headerWidth(header: string): number {
  const words = header.split(' ');
  const whole = textWidth(header);
  if (words.length === 1) return whole <= ONE_LINE ? whole : Math.ceil(whole / 2);
  return Math.max(...words.map(textWidth), Math.ceil(whole / 2));
}

/** Widest content of a column: words by its first rows, numbers by all. */
export function contentWidth(column: TableColumn, sheetKind: 'page' | 'list' | 'data'): number {
  const kind = numberKindOf(column.kind, sheetKind);
  if (alignOf(column.kind) === 'right') return widestNumber(column, sheetKind);
  let widest = 0;
  for (let row = 0; row < Math.min(column.values.length, SAMPLE); row++) {
    widest = Math.max(widest, (sheetKind === 'page' ? proseWidth : textWidth)(cellText(column.values[row] ?? null, kind)));
  }
  return widest;
}

/** A number that does not fit shows as ####, so all rows count; digits grow with magnitude, so the extremes are enough. */
function widestNumber(column: TableColumn, sheetKind: 'page' | 'list' | 'data'): number {
  const kind = numberKindOf(column.kind, sheetKind);
  let least = 0;
  let greatest = 0;
  let widestWord = 0;
  for (const value of column.values) {
    if (typeof value === 'number') {
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    } else if (typeof value === 'string') {
      widestWord = Math.max(widestWord, textWidth(value));
    }
  }
  return Math.max(textWidth(cellText(least, kind)), textWidth(cellText(greatest, kind)), widestWord);
}
