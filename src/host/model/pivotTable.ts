import type { Rectangle } from './rectangle';

/** A PivotTable as far as its place goes: the cells it fills, without its page fields. */
export interface PivotTableModel {
  readonly id: string;
  name: string;
  range: Rectangle;
}
