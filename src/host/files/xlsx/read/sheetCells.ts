import type { Sheet } from '../../../model/sheet';
import { cellError, type CellValue } from '../../../model/cellValue';
import type { CellColumn } from '../../../model/cellColumn';
import { MAX_COLUMNS, MAX_ROWS } from '../../../model/rectangle';
import { serialOfIsoDate } from '../shared/isoDates';
import { decodeCellText, decodeEntities } from '../shared/cellText';
import { textOfRuns } from './readSharedStrings';

/** Runs of equal style down a column, gathered cell by cell and handed to the model a run at a time. */
interface StyleRun {
  from: number;
  next: number;
  style: number;
}

/** Puts cells, as the scanner finds them, into a sheet's columns. */
export class SheetCells {
  private readonly columns: (CellColumn | undefined)[] = [];
  private readonly runs: (StyleRun | undefined)[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly sharedStrings: readonly string[],
    /** Model style index by the file's cell format index. */
    private readonly styleIndexes: readonly number[],
    /** Added to numbers under these model styles: a 1904 file joining a 1900 workbook, or the other way round. */
    private readonly shift: { readonly days: number; readonly dateStyles: ReadonlySet<number> } | null,
    private readonly date1904: boolean,
  ) {}

  column(column: number): CellColumn {
    return (this.columns[column] ??= this.sheet.cells.column(column));
  }

  /** A cell's format; rows must come in order down each column. */
  style(row: number, column: number, fileStyle: number): number {
    const style = this.styleIndexes[fileStyle] ?? this.styleIndexes[0] ?? 0;
    const run = this.runs[column];
    if (run !== undefined && run.next === row && run.style === style) run.next += 1;
    else {
      if (run !== undefined) this.flush(column, run);
      this.runs[column] = { from: row, next: row + 1, style };
    }
    return style;
  }

  number(row: number, column: number, value: number, style: number): void {
    const { shift } = this;
    this.column(column).setNumber(row, shift !== null && shift.dateStyles.has(style) ? value + shift.days : value);
  }

  /** A cell's value from its file type (`s`, `str`, `inlineStr`, `b`, `e`, `d` or number) and the XML of its value. */
  value(row: number, column: number, type: string, xml: string, style: number): void {
    const value = this.parse(type, xml);
    if (typeof value === 'number') this.number(row, column, value, style);
    else if (value !== null) this.column(column).set(row, value);
  }

  private parse(type: string, xml: string): CellValue {
    switch (type) {
      case 's':
        return this.sharedStrings[Number(xml)] ?? '';
      case 'inlineStr':
        return textOfRuns(xml);
      case 'str':
        return decodeCellText(decodeEntities(xml));
      case 'b':
        return xml.trim() === '1' || xml.trim() === 'true';
      case 'e':
        return cellError(decodeEntities(xml).trim()) ?? cellError('#UNKNOWN!') ?? null;
      case 'd':
        return serialOfIsoDate(xml.trim(), this.date1904) ?? decodeEntities(xml);
      default: {
        if (xml.trim() === '') return null;
        const number = Number(xml);
        return Number.isFinite(number) ? number : decodeEntities(xml);
      }
    }
  }

  /** Hands over the last runs. */
  finish(): void {
    this.runs.forEach((run, column) => run !== undefined && this.flush(column, run));
  }

  private flush(column: number, run: StyleRun): void {
    const { cells } = this.sheet;
    const count = Math.min(run.next, MAX_ROWS) - run.from;
    if (column >= MAX_COLUMNS || count <= 0) return;
    // Most cells carry the style their column or row has anyway; those need no storage of their own.
    const runs = cells.stylesOf(column);
    if (count === 1 ? runs.at(run.from) === run.style : allEqual(runs, run, count)) return;
    cells.ownStyles(column).set(run.from, count, run.style);
  }
}

function allEqual(runs: { between(from: number, count: number): Iterable<{ value: number }> }, run: StyleRun, count: number): boolean {
  for (const each of runs.between(run.from, count)) if (each.value !== run.style) return false;
  return true;
}
