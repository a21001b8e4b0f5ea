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
  const copied = takeCells(source.sheet, from);
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const cell = rules.transpose ? copied[column % width]?.[row % height] : copied[row % height]?.[column % width];
      if (cell !== undefined) put(target.sheet, area.row + row, area.column + column, cell, rules);
    }
  }
  if (rules.what === 'All' && !rules.transpose && source.sheet !== target.sheet) copyWidths(source.sheet, source.area, target);
  renameTableColumns(target.sheet, area);
  return area;
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
