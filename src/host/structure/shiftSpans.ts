import { intersection, type Rectangle } from '../model/rectangle';

/** Cells come in or go at a block; cells below (`Down`/`Up`) or to the right of it (`Right`/`Left`) move. */
export interface CellShift {
  readonly area: Rectangle;
  readonly direction: 'Down' | 'Right' | 'Up' | 'Left';
}

/** Where a block lies after the shift; null when it is gone. Blocks that reach out of the moving band stay. */
export function shifted(block: Rectangle, { area, direction }: CellShift): Rectangle | null {
  const vertical = direction === 'Down' || direction === 'Up';
  const inBand = vertical
    ? block.column >= area.column && block.column + block.columns <= area.column + area.columns
    : block.row >= area.row && block.row + block.rows <= area.row + area.rows;
  if (!inBand) return block;
  const [start, count, at, by] = vertical
    ? [block.row, block.rows, area.row, area.rows]
    : [block.column, block.columns, area.column, area.columns];
  const moved = direction === 'Down' || direction === 'Right' ? afterInsert(start, count, at, by) : afterDelete(start, count, at, by);
  if (moved === null) return null;
  return vertical ? { ...block, row: moved.start, rows: moved.count } : { ...block, column: moved.start, columns: moved.count };
}

interface Span {
  readonly start: number;
  readonly count: number;
}

function afterInsert(start: number, count: number, at: number, by: number): Span {
  if (at <= start) return { start: start + by, count };
  return at < start + count ? { start, count: count + by } : { start, count };
}

function afterDelete(start: number, count: number, at: number, by: number): Span | null {
  const gone = Math.max(0, Math.min(start + count, at + by) - Math.max(start, at));
  if (gone === count) return null;
  const before = Math.max(0, Math.min(start, at + by) - at);
  return { start: start - Math.max(0, before), count: count - gone };
}

/** Whether the moving cells would tear the block: some of it moves and some does not, sideways. */
export function torn(block: Rectangle, { area, direction }: CellShift): boolean {
  const vertical = direction === 'Down' || direction === 'Up';
  const band = vertical
    ? { row: area.row, column: area.column, rows: Number.MAX_SAFE_INTEGER - area.row, columns: area.columns }
    : { row: area.row, column: area.column, rows: area.rows, columns: Number.MAX_SAFE_INTEGER - area.column };
  const touched = intersection(block, band);
  return touched !== null && (vertical ? touched.columns < block.columns : touched.rows < block.rows);
}
