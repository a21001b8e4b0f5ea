import { dayOf, isCalendarDate } from '../../values/civilDay';
import { dayOfSerial } from '../../values/excelSerial';
import type { CellInput } from '../../tables/columns';
import { isBlank } from './blank';
import { isErrorText } from './cellError';
import { readDateText } from './dateText';
import { isPlaceholder } from './placeholder';

/** What a cell is as a date. READ_... values below {@link DATE_EMPTY} are readable. */
export const DATE_PLAIN = 0;
/** Readable month first and day first; the day given is month first. The column decides (DT4). */
export const DATE_EITHER = 1;
export const DATE_MONTH_FIRST = 2;
export const DATE_DAY_FIRST = 3;
/** A month alone, such as Mar-24: its first day, and the column is noted. */
export const DATE_MONTH = 4;
export const DATE_EMPTY = 5;
export const DATE_TEXT = 6;
export const DATE_RANGE = 7;
export const DATE_ERROR = 8;

const ORDER_STATE = { plain: DATE_PLAIN, either: DATE_EITHER, mdy: DATE_MONTH_FIRST, dmy: DATE_DAY_FIRST, month: DATE_MONTH } as const;

/** Days outside which a cell of a business sheet is no date but some other number (DT10). */
export interface DateWindow {
  readonly first: number;
  readonly last: number;
}
export const BUSINESS_DAYS: DateWindow = { first: dayOf(1950, 1, 1), last: dayOf(2199, 12, 31) };
export const LIFE_DAYS: DateWindow = { first: dayOf(1900, 3, 1), last: dayOf(2199, 12, 31) };

/**
 * Reads date cells of one column: Excel serials of either date system, yyyymmdd numbers, text. Total: any cell gives a
 * state. After `read`, `day` holds the day of a readable cell. Equal neighbours are read once.
 */
export class DateCellReader {
  day = 0;
  private lastCell: CellInput | undefined;
  private lastState = DATE_EMPTY;
  private lastDay = 0;

  constructor(
    private readonly date1904: boolean,
    private readonly window: DateWindow = BUSINESS_DAYS,
  ) {}

  read(cell: CellInput | undefined): number {
    if (cell !== undefined && cell === this.lastCell) {
      this.day = this.lastDay;
      return this.lastState;
    }
    const state = typeof cell === 'number' ? this.readNumber(cell) : this.readOther(cell);
    this.lastCell = cell;
    this.lastState = state;
    this.lastDay = this.day;
    return state;
  }

  private readNumber(value: number): number {
    const day = dayOfSerial(value, this.date1904);
    if (day !== null && day >= this.window.first && day <= this.window.last) {
      this.day = day;
      return DATE_PLAIN;
    }
    if (Number.isInteger(value) && value >= 19000301 && value <= 21991231) {
      const [year, month, date] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];
      if (isCalendarDate(year, month, date)) return this.within(dayOf(year, month, date), DATE_PLAIN);
    }
    return Number.isNaN(value) ? DATE_TEXT : this.readDigits(value);
  }

  /** Digits that mean a date in no date system but are one when read: 202403, and 1130131 in the Minguo calendar. */
  private readDigits(value: number): number {
    if (!Number.isInteger(value) || value < 190001 || value > 9991231) return DATE_RANGE;
    const date = readDateText(String(value));
    return date ? this.within(date.day, ORDER_STATE[date.order]) : DATE_RANGE;
  }

  private readOther(cell: CellInput | undefined): number {
    if (isBlank(cell)) return DATE_EMPTY;
    if (typeof cell !== 'string') return DATE_TEXT;
    if (isErrorText(cell)) return DATE_ERROR;
    const date = readDateText(cell);
    if (date) return this.within(date.day, ORDER_STATE[date.order]);
    // A serial that lost its type on the way through text.
    if (/^\s*\d{5}(?:\.\d+)?\s*$/.test(cell)) return this.readNumber(Number(cell));
    return isPlaceholder(cell) ? DATE_EMPTY : DATE_TEXT;
  }

  private within(day: number, state: number): number {
    if (day < this.window.first || day > this.window.last) return DATE_RANGE;
    this.day = day;
    return state;
  }
}
