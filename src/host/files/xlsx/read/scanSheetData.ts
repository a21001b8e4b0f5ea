import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../../../model/rectangle';
import type { Sheet } from '../../../model/sheet';
import { parseArea } from '../shared/address';
import { decodeEntities } from '../shared/cellText';
import type { SheetCells } from './sheetCells';
import { movedFormula } from './sharedFormula';

/** What a `<row>` says about the row itself. */
export interface RowFormat {
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

/**
 * Reads `<row>` and `<c>` elements out of the raw text of `<sheetData>`, block after block, without building a tree:
 * this is where nearly all of a big file lies. Rows and cells may leave out their addresses; then they follow one another.
 */
export class SheetDataScanner {
  private row = -1;
  private column = -1;
  /** Whether a formula came without its value. */
  uncalculated = false;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(
    private readonly sheet: Sheet,
    private readonly cells: SheetCells,
    private readonly onRow: (row: number, format: RowFormat) => void,
  ) {}

  /** Scans whole rows only: the block must end where a row ends. */
  scan(xml: string): void {
    let at = xml.indexOf('<');
    while (at >= 0) {
      const next = xml.charCodeAt(at + 1);
      if (next === C && !isNameSign(xml.charCodeAt(at + 2))) at = this.cell(xml, at + 2);
      else if (next === R && xml.startsWith('row', at + 1) && !isNameSign(xml.charCodeAt(at + 4))) at = this.rowStart(xml, at + 4);
      else at += 1;
      at = xml.indexOf('<', at);
    }
  }

  private rowStart(xml: string, from: number): number {
    const end = xml.indexOf('>', from);
    if (end < 0) return xml.length;
    const attributes = xml.slice(from, end);
    const given = /\sr="(\d+)"/.exec(attributes);
    this.row = given === null ? this.row + 1 : Number(given[1]) - 1;
    this.column = -1;
    if (attributes.includes('ht=') || attributes.includes('hidden=') || attributes.includes('customFormat=')) {
      const height = /\sht="([^"]+)"/.exec(attributes);
      const style = /\scustomFormat="(?:1|true)"/.test(attributes) ? /\ss="(\d+)"/.exec(attributes) : null;
      if (this.row < MAX_ROWS) {
        this.onRow(this.row, {
          height: height !== null && /\scustomHeight="(?:1|true)"/.test(attributes) ? Number(height[1]) : null,
          hidden: /\shidden="(?:1|true)"/.test(attributes),
          style: style === null ? null : Number(style[1]),
        });
      }
    }
    return end + 1;
  }

  private cell(xml: string, from: number): number {
    let style = 0;
    let type = '';
    let column = this.column + 1;
    let row = this.row;
    let at = from;
    let sign = xml.charCodeAt(at);
    while (sign !== GREATER && sign !== SLASH && at < xml.length) {
      if (sign === SPACE || sign === LF || sign === CR || sign === TAB) {
        sign = xml.charCodeAt(++at);
        continue;
      }
      const name = sign;
      const equals = xml.indexOf('=', at);
      const quote = xml.charCodeAt(equals + 1);
      const close = xml.indexOf(quote === APOSTROPHE ? "'" : '"', equals + 2);
      if (equals < 0 || close < 0) return xml.length;
      if (equals === at + 1) {
        if (name === R) {
          let position = equals + 2;
          let letters = 0;
          for (let code = xml.charCodeAt(position); code >= 65; code = xml.charCodeAt(++position)) letters = letters * 26 + ((code & 31));
          let digits = 0;
          for (; position < close; position += 1) digits = digits * 10 + xml.charCodeAt(position) - 48;
          column = letters - 1;
          row = digits - 1;
        } else if (name === S) style = Number(xml.slice(equals + 2, close));
        else if (name === T) type = xml.slice(equals + 2, close);
      }
      at = close + 1;
      sign = xml.charCodeAt(at);
    }
    this.column = column;
    const inside = row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
    const modelStyle = inside ? this.cells.style(row, column, style) : 0;
    if (sign === SLASH) return at + 2;
    const start = at + 1;
    const end = xml.indexOf('</c>', start);
    if (end < 0) return xml.length;
    if (inside) this.content(xml, start, end, row, column, type, modelStyle);
    return end + 4;
  }

  private content(xml: string, start: number, end: number, row: number, column: number, type: string, style: number): void {
    if (xml.charCodeAt(start + 1) === V && xml.charCodeAt(start + 2) === GREATER && xml.charCodeAt(start) === LESS) {
      const close = xml.indexOf('</v>', start);
      this.put(row, column, type, xml.slice(start + 3, close < 0 ? end : close), style);
      return;
    }
    const body = xml.slice(start, end);
    const formula = /<f((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/f>)/.exec(body);
    if (type === 'inlineStr') this.put(row, column, type, body, style);
    else {
      const value = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(body);
      if (value !== null) this.put(row, column, type, value[1] ?? '', style);
    }
    // An empty text is a result (t="str"); an empty number is none.
    if (formula !== null && (type === '' || type === 'n') && !/<v(?:\s[^>]*)?>[^<]/.test(body)) this.uncalculated = true;
    if (formula !== null) this.formula(row, column, formula[1] ?? '', decodeEntities(formula[2] ?? ''));
  }

  private put(row: number, column: number, type: string, xml: string, style: number): void {
    if (type === '' || type === 'n') {
      const value = +xml;
      if (xml !== '' && value === value) {
        this.cells.number(row, column, value, style);
        return;
      }
    }
    this.cells.value(row, column, type, xml, style);
  }

  private formula(row: number, column: number, attributes: string, written: string): void {
    const kind = /\st="(\w+)"/.exec(attributes)?.[1];
    const index = /\ssi="(\d+)"/.exec(attributes)?.[1];
    let text = written;
    if (kind === 'shared' && index !== undefined) {
      const first = this.shared.get(index);
      if (written !== '') this.shared.set(index, { formula: written, row, column });
      else if (first !== undefined) text = movedFormula(first.formula, row - first.row, column - first.column);
    }
    if (kind === 'dataTable' || text === '') return;
    if (kind === 'array') {
      const area = parseArea(/\sref="([^"]+)"/.exec(attributes)?.[1] ?? '');
      if (area !== null) this.sheet.arrayFormulas.set(cellKey(row, column), area);
    }
    this.sheet.cells.setFormula(row, column, `=${text}`, this.sheet.cells.value(row, column));
  }
}

const [C, R, S, T, V] = [99, 114, 115, 116, 118];
const [LESS, GREATER, SLASH, SPACE, LF, CR, TAB, APOSTROPHE] = [60, 62, 47, 32, 10, 13, 9, 39];
const isNameSign = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 58 || code === 45 || code === 95 || (code >= 48 && code <= 57);
