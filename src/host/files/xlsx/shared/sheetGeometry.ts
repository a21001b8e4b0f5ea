import { MAX_COLUMNS, MAX_ROWS } from '../../../model/rectangle';
import type { Runs } from '../../../model/runs';
import type { Sheet } from '../../../model/sheet';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../../model/units';

/** Drawings measure in English metric units: 12,700 a point. */
export const EMU_PER_POINT = 12700;

/** A place along an axis: a column (or row) and how many points into it. */
export interface Place {
  readonly index: number;
  readonly offset: number;
}

interface Axis {
  readonly sizes: Runs;
  readonly hidden: readonly Runs[];
  readonly usual: number;
  readonly count: number;
}

export const columnAxis = (sheet: Sheet): Axis => ({ sizes: sheet.columnWidths, hidden: [sheet.hiddenColumns], usual: sheet.standardWidth ?? DEFAULT_COLUMN_WIDTH, count: MAX_COLUMNS });
export const rowAxis = (sheet: Sheet): Axis => ({ sizes: sheet.rowHeights, hidden: [sheet.hiddenRows, sheet.filteredRows], usual: DEFAULT_ROW_HEIGHT, count: MAX_ROWS });

const sizeAt = (axis: Axis, index: number): number => (axis.hidden.some((runs) => runs.at(index) === 1) ? 0 : axis.sizes.at(index) || axis.usual);

/** The column (row) that lies so many points from the sheet's edge. */
export function placeAt(axis: Axis, points: number): Place {
  let index = 0;
  let rest = Math.max(points, 0);
  for (; index < axis.count - 1; index += 1) {
    const size = sizeAt(axis, index);
    if (rest < size) break;
    rest -= size;
  }
  return { index, offset: rest };
}

/** How many points from the sheet's edge a place lies. */
export function pointsAt(axis: Axis, { index, offset }: Place): number {
  let points = 0;
  for (let at = 0; at < Math.min(index, axis.count); at += 1) points += sizeAt(axis, at);
  return points + offset;
}
