import type { TextColumn } from '../../tables/columns';
import { TextBuilder } from '../../tables/textBuilder';
import { currencyOfAmount } from '../cells/currency';
import type { CellColumn } from './cellColumn';
import type { KeptRows } from './columnWriter';

/** The currencies that amounts written as text bear ($90, 90 EUR), for ledgers without a column of currencies (M10). */
export class AmountCurrencies {
  private readonly builder = new TextBuilder((cell) => String(cell));
  private any = false;

  write(cells: CellColumn, kept: KeptRows): void {
    for (let k = 0; k < kept.count; k++) {
      const cell = cells.rows[kept.at[k]!]![cells.offset];
      const code = typeof cell === 'string' && cell !== '' ? currencyOfAmount(cell) : null;
      if (code === null) this.builder.pushBlank();
      else {
        this.any = true;
        this.builder.pushText(code);
      }
    }
  }

  keep(rows: Uint8Array): void {
    this.builder.keep(rows);
  }

  /** Null where no amount bears a currency. */
  finish(): TextColumn | null {
    return this.any ? this.builder.finish() : null;
  }
}
