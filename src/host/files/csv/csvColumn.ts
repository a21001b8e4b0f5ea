import type { CellColumn } from '../../model/cellColumn';
import { typedField } from './typedField';

/** Fields seen before are looked up instead of typed again; beyond this many different ones the column has no repeats to use. */
const REMEMBERED = 5000;
/** Excel's limit of characters in a cell. */
const LONGEST_TEXT = 32767;

const PLAIN_SHORT = /^(?:0|-?[1-9]\d{0,8})$/;

/** Puts the fields of one column of a text file into a column of a sheet, row after row. */
export class CsvColumn {
  private readonly known = new Map<string, { value: string | number | boolean; style: number }>();
  private runStart = 0;
  private runStyle = 0;

  constructor(
    private readonly cells: CellColumn,
    private readonly grouped: boolean,
    private readonly styleOf: (format: string | null) => number,
    private readonly onStyles: (from: number, count: number, style: number) => void,
  ) {}

  put(row: number, field: string): void {
    if (field.length < 10 && PLAIN_SHORT.test(field)) {
      this.cells.setNumber(row, Number(field));
      this.style(row, 0);
      return;
    }
    let typed = this.known.get(field);
    if (typed === undefined) {
      const { value, format } = typedField(field.length > LONGEST_TEXT ? field.slice(0, LONGEST_TEXT) : field, this.grouped);
      typed = { value, style: this.styleOf(format) };
      if (this.known.size < REMEMBERED) this.known.set(field, typed);
    }
    if (typeof typed.value === 'number') this.cells.setNumber(row, typed.value);
    else this.cells.set(row, typed.value);
    this.style(row, typed.style);
  }

  /** Hands over the last run of equal formats. */
  finish(rows: number): void {
    if (this.runStyle !== 0) this.onStyles(this.runStart, rows - this.runStart, this.runStyle);
  }

  private style(row: number, style: number): void {
    if (style === this.runStyle) return;
    this.finish(row);
    this.runStart = row;
    this.runStyle = style;
  }
}
