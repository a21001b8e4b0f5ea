import type { CSSProperties } from 'react';
import type { CellValue } from '../../host/model/cellValue';
import type { Hyperlink } from '../../host/model/hyperlink';
import { cellKey, containsCell, type Rectangle } from '../../host/model/rectangle';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { cellText } from '../../host/text/cellText';
import { groundCss, sideOf, textCss, type Side } from './cellCss';
import { highlightsOf, type Highlight } from './highlights';

/** A cell ready to be drawn. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly ground: CSSProperties | null;
  readonly text: string;
  readonly textCss: CSSProperties;
  readonly side: Side;
  /** Whether the text may run over empty neighbours, as Excel lets texts do that neither wrap nor are merged. */
  readonly overflows: boolean;
  readonly bar: Highlight['bar'];
  readonly link: Hyperlink | undefined;
  readonly filterButton: boolean;
}

/** Looks up the cells of one sheet for drawing; made anew when the sheet has changed. */
export class SheetCells {
  private readonly highlight: ReturnType<typeof highlightsOf>;
  private readonly merged = new Map<number, Rectangle>();

  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Sheet,
  ) {
    this.highlight = highlightsOf(sheet);
    for (const merge of sheet.merges) {
      for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
        for (let column = merge.column; column < merge.column + merge.columns; column += 1) this.merged.set(cellKey(row, column), merge);
      }
    }
  }

  /** The block a cell is part of, when it is merged. */
  mergeAt(row: number, column: number): Rectangle | undefined {
    return this.merged.get(cellKey(row, column));
  }

  isEmpty(row: number, column: number): boolean {
    const value = this.sheet.cells.value(row, column);
    return (value === null || value === '') && !this.mergeAt(row, column);
  }

  /** The text a cell shows. */
  textAt(row: number, column: number): string {
    return cellText(this.sheet.cells.value(row, column), this.styleAt(row, column).numberFormat, this.workbook.date1904);
  }

  /** The cell to draw at a place; null where there is nothing to draw, or where a merge's first cell draws it. */
  drawn(row: number, column: number): DrawnCell | null {
    const merge = this.mergeAt(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) return null;
    const value: CellValue = this.sheet.cells.value(row, column);
    const style = this.styleAt(row, column);
    const highlight = this.highlight(row, column, value);
    const table = this.sheet.tables.find((each) => containsCell(each.range, row, column));
    const isHeader = table !== undefined && table.showHeaders && row === table.range.row;
    const text = value === null ? '' : this.textAt(row, column);
    const ground = groundCss(style, highlight?.fillColor ?? style.fill.color ?? (isHeader ? '#f3f4f6' : null));
    if (text === '' && ground === null && !highlight?.bar) return null;
    const side = sideOf(style, value);
    return {
      row,
      column,
      rows: merge?.rows ?? 1,
      columns: merge?.columns ?? 1,
      ground,
      text,
      textCss: textCss(style, side, highlight?.fontColor ?? style.font.color),
      side,
      overflows: typeof value === 'string' && !merge && !style.alignment.wrapText && !isHeader,
      bar: highlight?.bar,
      link: this.sheet.hyperlinks.get(cellKey(row, column)),
      filterButton: isHeader && table.showFilterButton,
    };
  }

  private styleAt(row: number, column: number): ReturnType<Workbook['styles']['get']> {
    return this.workbook.styles.get(this.sheet.cells.style(row, column));
  }
}
