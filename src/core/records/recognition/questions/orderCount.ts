import type { CellInput } from '../../../tables/columns';
import { calendarOf, dayOf, isoOf, type CivilDay } from '../../../values/civilDay';
import { DATE_DAY_FIRST, DATE_EITHER, DATE_EMPTY, DATE_MONTH_FIRST, DateCellReader } from '../../cells/dateCell';
import { EXAMPLES, type ReadingCount } from './readingCount';

/** Whether 01/02/2015 is January or February (DT4). */
export class OrderCount implements ReadingCount {
  readonly only = { mdy: 0, dmy: 0 };
  filled = 0;
  either = 0;
  private readonly shown = new Map<string, CivilDay>();
  private readonly reader: DateCellReader;

  constructor(date1904: boolean) {
    this.reader = new DateCellReader(date1904);
  }

  add(cells: Iterable<CellInput | undefined>): void {
    for (const cell of cells) {
      const state = this.reader.read(cell);
      if (state !== DATE_EMPTY) this.filled++;
      if (state === DATE_MONTH_FIRST) this.only.mdy++;
      else if (state === DATE_DAY_FIRST) this.only.dmy++;
      else if (state === DATE_EITHER) {
        this.either++;
        if (this.shown.size < EXAMPLES) this.shown.set(String(cell).trim(), this.reader.day as CivilDay);
      }
    }
  }

  examples(way: string): { readonly written: string; readonly meaning: string }[] {
    return [...this.shown].map(([written, monthFirst]) => {
      const { year, month, day } = calendarOf(monthFirst);
      return { written, meaning: isoOf(way === 'mdy' ? monthFirst : dayOf(year, day, month)) };
    });
  }
}
