import { TEXT, type CellColumn } from '../../../model/cellColumn';
import { encodeCellText } from '../shared/cellText';
import { MAIN } from '../shared/ooxml';
import { escapeXml, tag, XML_HEADER } from '../shared/xml';

/** The texts of a workbook, each once. Columns keep texts by code already, so a text is looked up once a column, not once a cell. */
export class SharedStrings {
  private readonly texts: string[] = [];
  private readonly indexes = new Map<string, number>();
  private count = 0;

  /** The shared index of each of a column's text codes in use (-1 for codes no cell has any more). */
  indexesOf(column: CellColumn): Int32Array {
    const indexes = new Int32Array(column.dictionary.size).fill(-1);
    for (let row = 0; row < column.length; row += 1) {
      if (column.kinds[row] !== TEXT || column.formulas.has(row)) continue;
      const code = column.data[row] ?? 0;
      if (indexes[code] === -1) indexes[code] = this.indexOf(column.dictionary.text(code));
      this.count += 1;
    }
    return indexes;
  }

  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.texts.push(text);
    this.indexes.set(text, this.texts.length - 1);
    return this.texts.length - 1;
  }

  /** The part, in pieces of some thousand texts. */
  *part(): Iterable<string> {
    const open = tag('sst', { xmlns: MAIN, count: Math.max(this.count, this.texts.length), uniqueCount: this.texts.length }, ' ');
    let piece = XML_HEADER + open.slice(0, open.indexOf('>') + 1);
    for (const text of this.texts) {
      piece += `<si>${textElement(text)}</si>`;
      if (piece.length > 1 << 18) {
        yield piece;
        piece = '';
      }
    }
    yield `${piece}</sst>`;
  }
}

/** A `<t>`; spaces at the ends and line breaks must be said to count. */
export function textElement(text: string): string {
  const written = escapeXml(encodeCellText(text));
  return /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${written}</t>` : `<t>${written}</t>`;
}
