import { CellColumn } from './cellColumn';
import type { CellValue } from './cellValue';
import { isWholeRows, MAX_COLUMNS, MAX_ROWS, type Rectangle } from './rectangle';
import { Runs } from './runs';
import { DEFAULT_STYLE_INDEX } from './styleTable';

/**
 * The cells of a sheet, by column. Only columns that were written have storage. Styles are runs down a column; columns
 * never styled on their own share `sharedStyles`, which is where whole-row styles live.
 */
export class CellGrid {
  readonly columns = new Map<number, CellColumn>();
  /** Style runs of the columns styled on their own; a whole-column style is one run to the last row. */
  readonly columnStyles = new Map<number, Runs>();
  /** Style runs of every other column. */
  sharedStyles = new Runs(MAX_ROWS, DEFAULT_STYLE_INDEX);

  value(row: number, column: number): CellValue {
    return this.columns.get(column)?.get(row) ?? null;
  }

  /** Sets a value and drops the cell's formula. */
  setValue(row: number, column: number, value: CellValue): void {
    const cells = value === null ? this.columns.get(column) : this.column(column);
    if (cells === undefined) return;
    cells.formulas.delete(row);
    cells.set(row, value);
  }

  formula(row: number, column: number): string | undefined {
    return this.columns.get(column)?.formulas.get(row);
  }

  /** Sets a formula (with its leading `=`) and the value it last had (none is the empty text, so the slot counts as used). */
  setFormula(row: number, column: number, formula: string, cached: CellValue): void {
    const cells = this.column(column);
    cells.set(row, cached ?? '');
    cells.formulas.set(row, formula);
  }

  /** The storage of a column, made when missing. */
  column(column: number): CellColumn {
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const made = new CellColumn();
    this.columns.set(column, made);
    return made;
  }

  style(row: number, column: number): number {
    return this.stylesOf(column).at(row);
  }

  /** The style runs that hold for a column, its own or the shared ones. Read only. */
  stylesOf(column: number): Runs {
    return this.columnStyles.get(column) ?? this.sharedStyles;
  }

  setStyle(area: Rectangle, style: number): void {
    this.mapStyles(area, () => style);
  }

  /** Replaces the style index of every cell of the block by `change(index)`. Whole rows change the shared runs. */
  mapStyles(area: Rectangle, change: (style: number) => number): void {
    if (isWholeRows(area)) {
      this.sharedStyles.map(area.row, area.rows, change);
      for (const runs of this.columnStyles.values()) runs.map(area.row, area.rows, change);
      return;
    }
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      this.ownStyles(column).map(area.row, area.rows, change);
    }
  }

  /** The style runs of a column, made its own when they were shared. */
  ownStyles(column: number): Runs {
    const own = this.columnStyles.get(column);
    if (own !== undefined) return own;
    const made = this.sharedStyles.clone();
    this.columnStyles.set(column, made);
    return made;
  }

  /** The style a column has as such: what its last row shows, since a whole-column style reaches there. */
  wholeColumnStyle(column: number): number {
    return this.stylesOf(column).at(MAX_ROWS - 1);
  }

  /** The style a row has as such: what the columns nobody styled show in it. */
  wholeRowStyle(row: number): number {
    return this.sharedStyles.at(row);
  }

  /** The smallest block holding every cell with a value or formula, or null. */
  valuesExtent(): Rectangle | null {
    let top = MAX_ROWS;
    let bottom = -1;
    let left = MAX_COLUMNS;
    let right = -1;
    for (const [index, cells] of this.columns) {
      cells.trim();
      if (cells.length === 0) continue;
      let first = 0;
      while (first < cells.length && cells.kinds[first] === 0) first += 1;
      top = Math.min(top, first);
      bottom = Math.max(bottom, cells.length - 1);
      left = Math.min(left, index);
      right = Math.max(right, index);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
