/** Characters that are not seen but break equality (T6): zero-width marks, soft hyphen, direction marks, BOM. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/**
 * Text as it is compared, never as it is shown (T6, T7): compatibility forms folded (full width, half-width kana, ①),
 * unseen characters out, every run of white space one blank, no blanks at the ends. Total and idempotent.
 */
export function plainText(text: string): string {
  // A second folding, because taking an unseen character out may bring a letter and its combining mark together.
  return text.normalize('NFKC').replace(UNSEEN, '').normalize('NFKC').replace(/\s+/g, ' ').trim();
}
