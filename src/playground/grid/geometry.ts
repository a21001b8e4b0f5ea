import type { Sheet } from '../../host/model/sheet';
import { columnPoints, rowPoints } from '../../host/structure/sizes';

const PIXELS_PER_POINT = 96 / 72;
export const toPixels = (points: number): number => points * PIXELS_PER_POINT;

/** A stretch of rows or columns with the pixels each begins at; `edges` has one entry more than there are places. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
  /** Pixels from the sheet's edge, ascending; a hidden place has no extent. */
  readonly edges: readonly number[];
}

/** One direction of a sheet: places (rows or columns) and their pixels. */
export interface Axis {
  readonly length: number;
  readonly size: number;
  offset(place: number): number;
  /** The place at a distance, the last one beyond the end. */
  at(pixels: number): number;
  /** The places that cover the pixels. */
  stretch(from: number, to: number): Stretch;
}

export const rowAxis = (sheet: Sheet, length: number): Axis => axis(length, (from, count) => toPixels(rowPoints(sheet, from, count)));
export const columnAxis = (sheet: Sheet, length: number): Axis => axis(length, (from, count) => toPixels(columnPoints(sheet, from, count)));

function axis(length: number, extent: (from: number, count: number) => number): Axis {
  const offset = (place: number): number => extent(0, place);
  const at = (pixels: number): number => {
    let low = 0;
    let high = length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offset(middle + 1) > pixels) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low);
  };
  return {
    length,
    size: offset(length),
    offset,
    at,
    stretch(from, to) {
      const first = at(Math.max(0, from));
      const edges = [offset(first)];
      let place = first;
      for (; place < length && edges[edges.length - 1]! < to; place += 1) edges.push(edges[edges.length - 1]! + extent(place, 1));
      return { first, count: place - first, edges };
    },
  };
}
