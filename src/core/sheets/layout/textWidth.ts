/** East Asian wide and full-width characters take two cells of a grid of Latin characters. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}/u;

/** Width of a text in characters of the default font; wide characters count double. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u1100' ? 1 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Latin prose is mostly lower case, narrower than the digits a column's width is counted in. */
const LATIN_LETTER = 0.9;

/** Width of running text, where a rough measure decides between one line and two; numbers need {@link textWidth}. */
export function proseWidth(text: string): number {
  let letters = 0;
  for (const character of text) if (/[a-z ]/.test(character)) letters++;
  return textWidth(text) - letters * (1 - LATIN_LETTER);
}

/** Share of a line that is filled before a word has to go to the next. */
export const FILLED = 0.97;

/** Lines a text takes in a cell of a width; never less than one. */
export function lineCount(text: string, width: number): number {
  const usable = Math.max(1, width * FILLED);
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(proseWidth(part) / usable)), 0);
}
