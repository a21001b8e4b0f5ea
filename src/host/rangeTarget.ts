import type { Rectangle } from './model/rectangle';
import type { Sheet } from './model/sheet';

/** A range: one block of cells of a sheet. The block changes when cells it was kept for move. */
export class RangeTarget {
  constructor(
    readonly sheet: Sheet,
    public area: Rectangle,
  ) {}
}
