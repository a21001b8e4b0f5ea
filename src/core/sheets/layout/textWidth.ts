/** East Asian wide and full-width characters take two cells of a grid of Latin characters. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}/u;

/** Width of a text in characters of the default font; wide characters count double. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u1100' ? 1 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Latin prose is mostly lower case, narrower than the digits a column's width is counted in: Segoe UI prints a letter of prose at 0.46 em, a digit at 0.54. */
const LATIN_LETTER = 0.85;

/** Width of running text, where a rough measure decides between one line and two; numbers need {@link textWidth}. */
export function proseWidth(text: string): number {
  let letters = 0;
  for (const character of text) if (/[a-z ]/.test(character)) letters++;
  return textWidth(text) - letters * (1 - LATIN_LETTER);
}

/** Share of a line that is filled before a word has to go to the next. */
export const FILLED = 0.97;

/** What stays on one line: a word with the blanks behind it, or one wide character. */
const PIECES = /[\u1100-\uffef]|[^\s\u1100-\uffef]+\s*|\s+/gu;

/** Lines a text takes in a cell of a width; never less than one. */
export function lineCount(text: string, width: number): number {
  const usable = Math.max(1, width * FILLED);
  return text.split('\n').reduce((lines, part) => lines + linesOf(part, usable), 0);
}

/** A line breaks after a blank or beside a wide character; a word longer than a line is broken inside. */
function linesOf(text: string, usable: number): number {
  const whole = proseWidth(text);
  if (whole <= usable) return 1;
  let [lines, filled] = [1, 0];
  for (const piece of text.match(PIECES) ?? []) {
    const width = proseWidth(piece.trimEnd());
    if (filled > 0 && filled + width > usable) {
      lines++;
      filled = 0;
    }
    if (width > usable) lines += Math.ceil(width / usable) - 1;
    filled += proseWidth(piece);
    if (width > usable) filled %= usable;
  }
  return lines;
}
