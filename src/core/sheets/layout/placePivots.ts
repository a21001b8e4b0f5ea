import type { PivotSpec } from '../model';
import type { PlacedPivot } from '../sheetLayout';
import { rowsOf, type Canvas } from './canvas';
import { numberKindOf } from './columnLook';
import type { GridColumn } from './pageGrid';
import { ROW_POINTS } from './rowHeights';

/** A pivot's first column holds words, the others figures; an empty column stands between two pivots. */
const WORDS = 20;
const FIGURES = 18;
const GAP = 3;
/** Rows between a pivot's heading and the pivot: room for its slicer. */
const SLICER_ROWS = 9;
/** Rows below the headings that are printed: slicers, and what of the pivots fits on a page. */
const PRINTED_ROWS = 44;
/** Columns a slicer covers. */
const SLICER_COLUMNS = 2;

/** The columns of a sheet whose pivots stand side by side. */
export function pivotGrid(pivots: readonly PivotSpec[]): GridColumn[] {
  return pivots.flatMap(({ width }, index): GridColumn[] => [
    ...(index > 0 ? [{ width: GAP, gutter: true }] : []),
    ...Array.from({ length: width }, (_, column) => ({ width: column === 0 ? WORDS : FIGURES, gutter: false })),
  ]);
}

/** Draws the headings on one row of our rectangle, below a spacer, and gives the pivots their places below it, outside of what we own. */
export function placePivots(pivots: readonly PivotSpec[], above: number, canvas: Canvas): PlacedPivot[] {
  canvas.wantHeight(above, ROW_POINTS.spacer);
  const row = above + 1;
  let column = 0;
  return pivots.map((pivot) => {
    const first = column;
    column += pivot.width + 1;
    const box = { row, first, last: first + pivot.width - 1 };
    canvas.put(box, [[pivot.title]]);
    canvas.style(rowsOf(box, row, 1), { role: 'section' });
    return {
      name: pivot.name,
      source: pivot.source,
      row: row + 1 + SLICER_ROWS,
      column: first,
      rows: pivot.rows,
      columns: pivot.columns,
      values: pivot.values.map((value) => ({ ...value, kind: numberKindOf(value.kind, 'data') })),
      slicer: pivot.slicer && { ...pivot.slicer, area: { row: row + 1, column: first, rows: SLICER_ROWS - 1, columns: SLICER_COLUMNS } },
    };
  });
}

/** What of the pivots is printed: they stand below our rectangle. The last one, which may be as wide as it likes, is for the screen. */
export function printedPivots(pivots: readonly PlacedPivot[], rowCount: number): { rows?: number; columns?: number } {
  const last = pivots.at(-1);
  return last === undefined ? {} : { rows: rowCount + PRINTED_ROWS, ...(last.column > 0 ? { columns: last.column - 1 } : {}) };
}
