/** Texts of one column, each kept once and known by a code. */
export class TextDictionary {
  readonly texts: string[] = [];
  private readonly codes = new Map<string, number>();

  get size(): number {
    return this.texts.length;
  }

  /** The code of a text, made when new. */
  code(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const made = this.texts.length;
    this.texts.push(text);
    this.codes.set(text, made);
    return made;
  }

  text(code: number): string {
    const text = this.texts[code];
    if (text === undefined) throw new RangeError(`No text has code ${code}`);
    return text;
  }
}
