import type { TextColumn } from '../../tables/columns';
import { TextBuilder } from '../../tables/textBuilder';
import { currencyOfAmount } from '../cells/currency';
import { currencyOfFormat } from '../cells/currencyFormat';
import type { CellBlock } from './cellBlock';
import { cellColumn } from './cellColumn';
import type { ColumnProposal } from '../recognition/recognition';
import type { KeptRows } from './columnWriter';

/** The currencies that amounts bear, as text ($90, 90 EUR) or by their number format, for sheets without a column of currencies (M10). */
export class AmountCurrencies {
  private readonly builder = new TextBuilder((cell) => String(cell));
  private readonly codeOfFormat = new Map<string, string | null>();
  private any = false;

  constructor(private readonly column: ColumnProposal) {}

  write(blocks: readonly CellBlock[], kept: KeptRows): void {
    const cells = cellColumn(this.column, blocks);
    const formats = blocks.find((block) => block.formats?.has(this.column.column))?.formats?.get(this.column.column);
    for (let k = 0; k < kept.count; k++) {
      const at = kept.at[k]!;
      const cell = cells.rows[at]![cells.offset];
      const written = typeof cell === 'string' && cell !== '' ? currencyOfAmount(cell) : null;
      const code = written ?? (formats ? this.ofFormat(formats[at]!) : null);
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

  private ofFormat(format: string): string | null {
    let code = this.codeOfFormat.get(format);
    if (code === undefined) this.codeOfFormat.set(format, (code = currencyOfFormat(format)));
    return code;
  }
}
