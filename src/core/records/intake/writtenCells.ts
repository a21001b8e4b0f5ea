import type { TextColumn } from '../../tables/columns';
import { TextBuilder } from '../../tables/textBuilder';
import type { ColumnProposal, SheetProposal } from '../recognition/recognition';
import type { CellBlock } from './cellBlock';
import { cellAt, cellColumn } from './cellColumn';
import type { KeptRows } from './columnWriter';

/**
 * The texts of a customer sheet exactly as the user wrote them, so that the clean copy can show what each cell was: "2023/1/5 "
 * before it became a day, " 华东　机电" before its spaces went. Numbers and true dates are what they are and are not kept.
 */
export class WrittenCells {
  private readonly columns: readonly { readonly column: ColumnProposal; readonly texts: TextBuilder }[];

  constructor({ kind, columns }: SheetProposal) {
    this.columns = kind === 'customers' ? columns.map((column) => ({ column, texts: new TextBuilder((cell) => String(cell)) })) : [];
  }

  write(blocks: readonly CellBlock[], kept: KeptRows): void {
    for (const { column, texts } of this.columns) {
      const cells = cellColumn(column, blocks);
      for (let k = 0; k < kept.count; k++) {
        const cell = cellAt(cells, kept.at[k]!);
        if (typeof cell === 'string' && cell !== '') texts.pushText(cell);
        else texts.pushBlank();
      }
    }
  }

  keep(rows: Uint8Array): void {
    for (const { texts } of this.columns) texts.keep(rows);
  }

  /** By field; null for other sheets than those of customers. */
  finish(): ReadonlyMap<string, TextColumn> | null {
    return this.columns.length === 0 ? null : new Map(this.columns.map(({ column, texts }) => [column.field, texts.finish()]));
  }
}
