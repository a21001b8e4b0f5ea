/** Takes texts one after the other and says in sixteen hex digits what they were: FNV-1a, twice with two starts. */
export class TextHash {
  private a = 0x811c9dc5;
  private b = 0x2f0b4c31;

  take(text: string): this {
    let { a, b } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ (unit + 0x9e37), 0x01000193);
    }
    // A mark between texts, so that "ab","c" differs from "a","bc".
    this.a = Math.imul(a ^ 0x1f, 0x01000193);
    this.b = Math.imul(b ^ 0x2f, 0x01000193);
    return this;
  }

  digits(): string {
    return hex(this.a) + hex(this.b);
  }
}

const hex = (part: number): string => (part >>> 0).toString(16).padStart(8, '0');
