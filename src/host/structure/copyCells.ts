import { onGrid } from '../cells/address';
import { usedWithin } from '../cells/usedRange';
import { renameTableColumns } from '../cells/writeCells';
import type { HostState } from '../hostState';
import type { CellValue } from '../model/cellValue';
import { containsCell, isWholeColumns, isWholeRows, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';
import type { RangeTarget } from '../rangeTarget';

export interface CopyRules {
  readonly what: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: number;
}

/**
 * `Range.copyFrom`: the source is repeated when the target is a multiple of it, and overflows a smaller target. Answers
 * the block written. Formulas are copied as they are written: there is no engine here to move their references.
 */
export function copyCells(_host: HostState, source: RangeTarget, target: RangeTarget, rules: CopyRules): Rectangle {
  const from = bounded(source.sheet, source.area);
  const height = rules.transpose ? from.columns : from.rows;
  const width = rules.transpose ? from.rows : from.columns;
  const fits =
    target.area.rows % height === 0 && target.area.columns % width === 0 && !isWholeColumns(target.area) && !isWholeRows(target.area);
  const area = onGrid(fits ? target.area : { ...target.area, rows: height, columns: width });
  const overlaps = target.sheet.merges.some((merge) => containsCell(area, merge.row, merge.column) && rules.what !== 'Formats');
  if (overlaps && rules.what === 'Values') throw new HostError('InvalidOperation', 'part of a merged cell cannot be changed');
  if (isPlainCopy(source.sheet, from, target.sheet, area, rules)) copyColumns(source.sheet, from, target.sheet, area);
  else copyOneByOne(source.sheet, from, target.sheet, area, rules);
  if (rules.what === 'All' && !rules.transpose && source.sheet !== target.sheet) copyWidths(source.sheet, source.area, target);
  renameTableColumns(target.sheet, area);
  return area;
}

/** Everything of a block to a block of its size on another sheet: no repeating, no turning, nothing overlaps. */
function isPlainCopy(source: Sheet, from: Rectangle, sheet: Sheet, area: Rectangle, { what, skipBlanks, transpose }: CopyRules): boolean {
  return what === 'All' && !skipBlanks && !transpose && source !== sheet && from.rows === area.rows && from.columns === area.columns;
}

/** Column by column, without an object a cell: large lists are copied so. */
function copyColumns(source: Sheet, from: Rectangle, sheet: Sheet, area: Rectangle): void {
  for (let offset = 0; offset < area.columns; offset += 1) {
    const taken = source.cells.columns.get(from.column + offset);
    const column = area.column + offset;
    sheet.cells.columns.get(column)?.clear(area.row, area.rows);
    if (taken !== undefined && taken.length > from.row) {
      const cells = sheet.cells.column(column);
      const rows = Math.min(area.rows, taken.length - from.row);
      cells.reserve(area.row + rows);
      for (let row = 0; row < rows; row += 1) {
        const value = taken.get(from.row + row);
        if (value !== null) cells.set(area.row + row, value);
      }
      for (const [row, formula] of taken.formulas) {
        if (row >= from.row && row < from.row + area.rows) sheet.cells.setFormula(area.row + row - from.row, column, formula, taken.get(row));
      }
      cells.trim();
    }
    const styles = sheet.cells.ownStyles(column);
    for (const run of source.cells.stylesOf(from.column + offset).between(from.row, from.rows)) styles.set(area.row + run.from - from.row, run.count, run.value);
  }
}

function copyOneByOne(source: Sheet, from: Rectangle, sheet: Sheet, area: Rectangle, rules: CopyRules): void {
  const copied = takeCells(source, from);
  const height = rules.transpose ? from.columns : from.rows;
  const width = rules.transpose ? from.rows : from.columns;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const cell = rules.transpose ? copied[column % width]?.[row % height] : copied[row % height]?.[column % width];
      if (cell !== undefined) put(sheet, area.row + row, area.column + column, cell, rules);
    }
  }
}

/** Whole columns and rows are copied as far as they are used. */
function bounded(sheet: Sheet, area: Rectangle): Rectangle {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const used = usedWithin(sheet, area, false);
  if (used === null) return { ...area, rows: 1, columns: 1 };
  return isWholeColumns(area) ? { ...area, rows: used.row + used.rows } : { ...area, columns: used.column + used.columns };
}

function takeCells(sheet: Sheet, area: Rectangle): CopiedCell[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const at = [area.row + row, area.column + column] as const;
      return { value: sheet.cells.value(...at), formula: sheet.cells.formula(...at), style: sheet.cells.style(...at) };
    }),
  );
}

function put(sheet: Sheet, row: number, column: number, cell: CopiedCell, { what, skipBlanks }: CopyRules): void {
  if (skipBlanks && cell.value === null) return;
  if (what !== 'Formats') {
    if (cell.formula !== undefined && what !== 'Values') sheet.cells.setFormula(row, column, cell.formula, cell.value);
    else sheet.cells.setValue(row, column, cell.value);
  }
  if (what === 'All' || what === 'Formats') sheet.cells.setStyle({ row, column, rows: 1, columns: 1 }, cell.style);
}

/** Copying whole columns to another sheet takes their widths along. */
function copyWidths(source: Sheet, area: Rectangle, target: RangeTarget): void {
  if (!isWholeColumns(area)) return;
  for (const run of source.columnWidths.between(area.column, area.columns)) {
    target.sheet.columnWidths.set(target.area.column + run.from - area.column, run.count, run.value);
  }
}
