import type { HostState } from '../hostState';
import { isCellError, type CellValue } from '../model/cellValue';
import { containsCell, intersection, MAX_ROWS, MAX_COLUMNS, sameRectangle, type Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';
import { typedValue, type TypingRules } from './typedValue';

/** What Excel says of an array of another shape than its range. */
export const SHAPE_FAULT = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** The value as rows and columns of exactly the block's shape, or one value for all cells; else `InvalidArgument`. */
export function shaped(value: unknown, area: Rectangle): (row: number, column: number) => unknown {
  if (value === null || value === undefined) throw new HostError('InvalidArgument', 'null stands for single cells of an array only');
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const fits = rows.length === area.rows && rows.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw new HostError('InvalidArgument', SHAPE_FAULT);
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/** Cell contents of whole columns or rows cannot be set at once: the request would be too large. */
export function checkBounded(area: Rectangle): void {
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS)
    throw new HostError('InvalidArgument', 'cells of an unbounded range cannot be set');
}

/** Writes what `values` or `formulas` was set to: null leaves a cell alone, texts are read as if typed. */
export function writeCells(host: HostState, sheet: Sheet, area: Rectangle, value: unknown): void {
  checkBounded(area);
  const at = shaped(value, area);
  const rules: TypingRules = { culture: host.options.culture, currentYear: host.options.currentYear, date1904: host.workbook.date1904 };
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  const { styles } = host.workbook;
  for (let offset = 0; offset < area.columns; offset += 1) {
    const column = area.column + offset;
    const cells = sheet.cells.column(column);
    // Style runs are walked along with the rows, so no cell looks its style up.
    let runs = sheet.cells.stylesOf(column).between(area.row, area.rows);
    let run = runs.next().value;
    for (let line = 0; line < area.rows; line += 1) {
      const row = area.row + line;
      while (run !== undefined && row >= run.from + run.count) run = runs.next().value;
      const given = at(line, offset);
      if (given === null || given === undefined) continue;
      if (merges.length > 0 && merges.some((merge) => containsCell(merge, row, column) && !(merge.row === row && merge.column === column)))
        continue;
      const format = styles.get(run?.value ?? 0).numberFormat;
      if (typeof given === 'number' && format !== '@') {
        if (cells.formulas.size > 0) cells.formulas.delete(row);
        cells.setNumber(row, given);
        continue;
      }
      const typed = typedValue(contentText(given), format, rules);
      if (typed.formula === undefined) {
        if (cells.formulas.size > 0) cells.formulas.delete(row);
        cells.set(row, typeof given === 'boolean' && format !== '@' ? given : typed.value);
      } else sheet.cells.setFormula(row, column, typed.formula, cells.get(row));
      if (typed.format !== undefined && format === 'General') {
        const { format: added } = typed;
        const cell = { row, column, rows: 1, columns: 1 };
        sheet.cells.mapStyles(
          cell,
          styles.changer((style) => ({ ...style, numberFormat: added })),
        );
        runs = sheet.cells.stylesOf(column).between(row, area.row + area.rows - row);
        run = runs.next().value;
      }
    }
    cells.trim();
  }
  renameTableColumns(sheet, area);
}

function contentText(given: unknown): string {
  if (typeof given === 'string') return given;
  if (typeof given === 'number') return String(given);
  if (typeof given === 'boolean') return given ? 'TRUE' : 'FALSE';
  throw new HostError('InvalidArgument', 'a cell takes a text, a number or true or false');
}

/** A header cell of a table and the column's name are one thing: writing one renames the other, always as unique text. */
export function renameTableColumns(sheet: Sheet, area: Rectangle): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const header = { ...table.range, rows: 1 };
    const touched = intersection(header, area);
    if (touched === null) continue;
    const taken = new Set<string>();
    table.columns.forEach((column, index) => {
      const place = header.column + index;
      const written = headerText(sheet.cells.value(header.row, place)) || `Column${index + 1}`;
      let name = written;
      for (let suffix = 2; taken.has(name.toLowerCase()); suffix += 1) name = `${written}${suffix}`;
      taken.add(name.toLowerCase());
      column.name = name;
      sheet.cells.setValue(header.row, place, name);
    });
  }
}

const headerText = (value: CellValue): string => (value === null ? '' : isCellError(value) ? value.error : String(value));

/** Empties the contents of a block, formulas included. */
export function clearContents(sheet: Sheet, area: Rectangle): void {
  for (const [column, cells] of sheet.cells.columns) {
    if (column >= area.column && column < area.column + area.columns) cells.clear(area.row, area.rows);
  }
  renameTableColumns(sheet, area);
}

/** The merged block a cell belongs to, or the cell itself. */
export function mergedArea(sheet: Sheet, area: Rectangle): Rectangle {
  return sheet.merges.find((merge) => intersection(merge, area) !== null && !sameRectangle(merge, area)) ?? area;
}
