import type { TextColumn } from './columns';
import { FIRST_CAPACITY, grownInts } from './growing';

/**
 * A growing column of text as dictionary codes, in order of first appearance.
 * Reading a form is done once for each distinct cell, not for each row: `read` must give the same text for the same
 * cell, be idempotent on its own results, and give "" for a cell that counts as empty.
 */
export class TextBuilder {
  length = 0;
  private codes = new Int32Array(FIRST_CAPACITY);
  private readonly texts: string[] = [];
  private readonly codeOfText = new Map<string, number>();
  private readonly codeOfNumber = new Map<number, number>();
  private lastText: string | null = null;
  private lastCode = -1;

  constructor(private readonly read: (cell: string | number) => string) {}

  pushBlank(): void {
    this.append(-1);
  }

  pushText(cell: string): void {
    if (cell === this.lastText) {
      this.append(this.lastCode);
      return;
    }
    let code = this.codeOfText.get(cell);
    if (code === undefined) code = this.newCell(cell);
    this.lastText = cell;
    this.lastCode = code;
    this.append(code);
  }

  pushNumber(cell: number): void {
    let code = this.codeOfNumber.get(cell);
    if (code === undefined) {
      code = this.codeOf(this.read(cell));
      this.codeOfNumber.set(cell, code);
    }
    this.append(code);
  }

  /** Drops the rows not marked 1; texts that no row shows any more stay in the dictionary. */
  keep(rows: Uint8Array): void {
    let next = 0;
    for (let i = 0; i < this.length; i++) if (rows[i]) this.codes[next++] = this.codes[i]!;
    this.length = next;
  }

  finish(): TextColumn {
    return { codes: this.codes.slice(0, this.length), texts: this.texts };
  }

  /** A cell met for the first time. One that is read as it stands, as most ids are, is looked up and entered once. */
  private newCell(cell: string): number {
    const text = this.read(cell);
    if (text === cell && text !== '') return this.enter(text);
    const code = this.codeOf(text);
    this.codeOfText.set(cell, code);
    return code;
  }

  private codeOf(text: string): number {
    if (text === '') return -1;
    return this.codeOfText.get(text) ?? this.enter(text);
  }

  private enter(text: string): number {
    const code = this.texts.push(text) - 1;
    this.codeOfText.set(text, code);
    return code;
  }

  private append(code: number): void {
    if (this.length === this.codes.length) this.codes = grownInts(this.codes, this.length + 1);
    this.codes[this.length++] = code;
  }
}
