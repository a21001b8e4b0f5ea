const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;
/** Full-width letters, digits and the blank only: Chinese punctuation such as （ ） ， is right as it is in a Chinese name. */
const WIDE = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u3000]/g;

/**
 * Text as it should be shown: no unseen characters, no line breaks, single blanks, letters and digits in normal width.
 * Case, punctuation and wording stay. Idempotent.
 */
export function tidyText(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(WIDE, (wide) => (wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0)))
    .replace(/\s+/g, ' ')
    .trim();
}
