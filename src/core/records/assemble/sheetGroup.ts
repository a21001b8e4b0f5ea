import type { TextColumn } from '../../tables/columns';
import { joinDays, joinInts, joinTexts } from '../../tables/joinColumns';
import { joinDecimals } from '../../tables/moneyColumn';
import type { MinorColumn } from '../../values/minorColumn';
import type { ReadSheet } from '../intake/readSheet';

/** All sheets of one kind as one table: sheets below each other, in workbook order. */
export class SheetGroup {
  readonly length: number;

  constructor(
    readonly sheets: readonly ReadSheet[],
    /** Positions of the sheets in the book's intake. */
    private readonly positions: readonly number[],
    private readonly customers: readonly Int32Array[],
  ) {
    this.length = sheets.reduce((sum, s) => sum + s.length, 0);
  }

  /** Where each record came from, and its customer. */
  sourced(): { length: number; sheet: Int32Array; row: Int32Array; customer: Int32Array } {
    return {
      length: this.length,
      sheet: joinInts(this.sheets.map((s, i) => new Int32Array(s.length).fill(this.positions[i]!))),
      row: joinInts(this.sheets.map((s) => s.row)),
      customer: joinInts(this.customers),
    };
  }

  text(field: string): TextColumn | null {
    return joinTexts(this.sheets.map((s) => ({ length: s.length, column: s.texts.get(field) })));
  }

  days(field: string): Int32Array | null {
    return joinDays(this.sheets.map((s) => ({ length: s.length, column: s.dates.get(field) })));
  }

  numbers(field: string, minScale: number): { readonly amounts: MinorColumn; readonly known: Uint8Array } | null {
    return joinDecimals(
      this.sheets.map((s) => ({ length: s.length, column: s.decimals.get(field) })),
      minScale,
    );
  }
}
