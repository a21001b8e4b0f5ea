import { CELL_ERRORS, cellError, isCellError, type CellValue } from './cellValue';
import { MAX_ROWS } from './rectangle';
import { TextDictionary } from './textDictionary';

/** What kind of value a slot holds: the numbers in `CellColumn.kinds`. */
export const EMPTY = 0;
export const NUMBER = 1;
export const TEXT = 2;
export const BOOLEAN = 3;
export const ERROR = 4;

const FIRST_CAPACITY = 32;
const isInt32 = (value: number): boolean => (value | 0) === value && (value !== 0 || 1 / value > 0);

/**
 * The cells of one column: a byte for the kind and 4 (whole numbers, texts by code) or 8 bytes (any other number) for
 * the value; formulas in a side map, with their cached value in the slot.
 */
export class CellColumn {
  kinds = new Uint8Array(0);
  data: Int32Array | Float64Array = new Int32Array(0);
  dictionary = new TextDictionary();
  /** Formula text with its leading `=`, by row. */
  readonly formulas = new Map<number, string>();
  /** One past the last slot ever written; rows from here on are empty. */
  length = 0;
  /** Whether `data` has 8 bytes a slot. */
  private wide = false;

  get(row: number): CellValue {
    if (row >= this.length) return null;
    const datum = this.data[row] ?? 0;
    switch (this.kinds[row]) {
      case NUMBER:
        return datum;
      case TEXT:
        return this.dictionary.text(datum);
      case BOOLEAN:
        return datum === 1;
      case ERROR:
        return cellError(CELL_ERRORS[datum] ?? '#N/A') ?? null;
      default:
        return null;
    }
  }

  /** Puts a value in a slot. A formula there is kept: it goes with `formulas.delete` or `clear`. */
  set(row: number, value: CellValue): void {
    if (typeof value === 'number') this.setNumber(row, value);
    else if (typeof value === 'string') this.put(row, TEXT, this.textCode(value));
    else if (typeof value === 'boolean') this.put(row, BOOLEAN, value ? 1 : 0);
    else if (isCellError(value)) this.put(row, ERROR, CELL_ERRORS.indexOf(value.error));
    else if (row < this.length) this.kinds[row] = EMPTY;
  }

  setNumber(row: number, value: number): void {
    if (!this.wide && !isInt32(value)) {
      this.data = new Float64Array(this.data);
      this.wide = true;
    }
    this.put(row, NUMBER, value);
  }

  /** Makes room for `rows` slots at once, so that a long load does not grow step by step. */
  reserve(rows: number): void {
    if (rows <= this.kinds.length) return;
    const kinds = new Uint8Array(rows);
    kinds.set(this.kinds);
    const data = this.wide ? new Float64Array(rows) : new Int32Array(rows);
    data.set(this.data);
    this.kinds = kinds;
    this.data = data;
  }

  /** Empties `count` slots from `from`, formulas included. */
  clear(from: number, count: number): void {
    this.kinds.fill(EMPTY, from, Math.min(from + count, this.length));
    this.dropFormulas(from, count);
    this.trim();
  }

  /** Opens `count` empty rows at `at`. */
  insert(at: number, count: number): void {
    if (at < this.length) {
      const length = Math.min(this.length + count, MAX_ROWS);
      this.reserve(length);
      this.kinds.copyWithin(at + count, at, this.length);
      this.data.copyWithin(at + count, at, this.length);
      this.kinds.fill(EMPTY, at, Math.min(at + count, length));
      this.length = length;
    }
    this.shiftFormulas(at, count);
  }

  /** Takes `count` rows out at `at`. */
  remove(at: number, count: number): void {
    this.dropFormulas(at, count);
    if (at < this.length) {
      const end = Math.min(at + count, this.length);
      this.kinds.copyWithin(at, end, this.length);
      this.data.copyWithin(at, end, this.length);
      const length = this.length - (end - at);
      this.kinds.fill(EMPTY, length, this.length);
      this.length = length;
    }
    this.shiftFormulas(at + count, -count);
    this.trim();
  }

  /** Brings `length` back to one past the last slot that holds something. */
  trim(): void {
    while (this.length > 0 && this.kinds[this.length - 1] === EMPTY) this.length -= 1;
  }

  private put(row: number, kind: number, datum: number): void {
    if (row >= this.kinds.length) this.grow(row + 1);
    this.kinds[row] = kind;
    this.data[row] = datum;
    if (row >= this.length) this.length = row + 1;
  }

  private grow(rows: number): void {
    const wanted = Math.max(rows, FIRST_CAPACITY, this.kinds.length + (this.kinds.length >> 1));
    this.reserve(wanted < MAX_ROWS ? wanted : MAX_ROWS);
  }

  /** Overwritten texts stay in the dictionary; it is rebuilt when it has become far larger than the column. */
  private textCode(text: string): number {
    if (this.dictionary.size > 4096 && this.dictionary.size > 2 * this.length) this.compactTexts();
    return this.dictionary.code(text);
  }

  private compactTexts(): void {
    const fresh = new TextDictionary();
    for (let row = 0; row < this.length; row += 1) {
      if (this.kinds[row] === TEXT) this.data[row] = fresh.code(this.dictionary.text(this.data[row] ?? 0));
    }
    this.dictionary = fresh;
  }

  private dropFormulas(from: number, count: number): void {
    if (this.formulas.size === 0) return;
    if (count <= this.formulas.size) for (let row = from; row < from + count; row += 1) this.formulas.delete(row);
    else for (const row of [...this.formulas.keys()]) if (row >= from && row < from + count) this.formulas.delete(row);
  }

  private shiftFormulas(from: number, by: number): void {
    const moved = [...this.formulas].filter(([row]) => row >= from);
    for (const [row] of moved) this.formulas.delete(row);
    for (const [row, formula] of moved) if (row + by < MAX_ROWS) this.formulas.set(row + by, formula);
  }
}
