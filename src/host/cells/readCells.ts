import { BOOLEAN, EMPTY, ERROR, NUMBER, TEXT, type CellColumn } from '../model/cellColumn';
import { CELL_ERRORS } from '../model/cellValue';
import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';

export type Scalar = string | number | boolean;

/** Rows of cells, all holding `fill`. */
export function grid<T>(area: Rectangle, fill: T): T[][] {
  const rows: T[][] = new Array(area.rows);
  for (let row = 0; row < area.rows; row += 1) rows[row] = new Array<T>(area.columns).fill(fill);
  return rows;
}

/** What the cells hold, as `Range.values` answers it: `""` for empty cells, errors as their spelling. */
export function readValues(sheet: Sheet, area: Rectangle): Scalar[][] {
  const rows = grid<Scalar>(area, '');
  for (let offset = 0; offset < area.columns; offset += 1) {
    const cells = sheet.cells.columns.get(area.column + offset);
    if (cells !== undefined) readColumn(cells, area, offset, rows);
  }
  return rows;
}

/** One tight loop a column, without an object a cell: half a million rows are read through here. */
function readColumn(cells: CellColumn, area: Rectangle, offset: number, rows: Scalar[][]): void {
  const { kinds, data, dictionary } = cells;
  const { texts } = dictionary;
  const end = Math.min(area.row + area.rows, cells.length);
  for (let row = area.row; row < end; row += 1) {
    const line = rows[row - area.row];
    const datum = data[row];
    if (line === undefined || datum === undefined) continue;
    const kind = kinds[row];
    if (kind === NUMBER) line[offset] = datum;
    else if (kind === TEXT) line[offset] = texts[datum] ?? '';
    else if (kind === BOOLEAN) line[offset] = datum === 1;
    else if (kind === ERROR) line[offset] = CELL_ERRORS[datum] ?? '#N/A';
  }
}

/** Formulas where there are some, else the values. */
export function readFormulas(sheet: Sheet, area: Rectangle): Scalar[][] {
  const rows = readValues(sheet, area);
  for (let offset = 0; offset < area.columns; offset += 1) {
    const formulas = sheet.cells.columns.get(area.column + offset)?.formulas;
    if (formulas === undefined || formulas.size === 0) continue;
    for (let row = 0; row < area.rows; row += 1) {
      const formula = formulas.get(area.row + row);
      const line = rows[row];
      if (formula !== undefined && line !== undefined) line[offset] = formula;
    }
  }
  return rows;
}

const TYPE_NAMES: Readonly<Record<number, string>> = {
  [EMPTY]: 'Empty',
  [NUMBER]: 'Double',
  [TEXT]: 'String',
  [BOOLEAN]: 'Boolean',
  [ERROR]: 'Error',
};

/** The type of each value, as `Range.valueTypes` spells it. */
export function readValueTypes(sheet: Sheet, area: Rectangle): string[][] {
  const rows = grid(area, 'Empty');
  for (let offset = 0; offset < area.columns; offset += 1) {
    const cells = sheet.cells.columns.get(area.column + offset);
    const end = Math.min(area.row + area.rows, cells?.length ?? 0);
    for (let row = area.row; row < end; row += 1) {
      const line = rows[row - area.row];
      if (line !== undefined) line[offset] = TYPE_NAMES[cells?.kinds[row] ?? EMPTY] ?? 'Empty';
    }
  }
  return rows;
}

/** Something of each cell's style, filled in by runs. */
export function readStyles<T>(sheet: Sheet, area: Rectangle, pick: (style: number) => T): T[][] {
  const rows = grid<T>(area, pick(0));
  for (let offset = 0; offset < area.columns; offset += 1) {
    for (const run of sheet.cells.stylesOf(area.column + offset).between(area.row, area.rows)) {
      if (run.value === 0) continue;
      const value = pick(run.value);
      for (let row = run.from; row < run.from + run.count; row += 1) {
        const line = rows[row - area.row];
        if (line !== undefined) line[offset] = value;
      }
    }
  }
  return rows;
}
