/**
 * Full-width letters, digits and signs as their usual forms, half-width kana as full (T7). Only the width block is
 * touched: whole-text NFKC would also turn ① into 1 and make two shops one.
 */
export function usualWidth(text: string): string {
  return text.replace(/[\uFF00-\uFFEF]+/g, (run) => run.normalize('NFKC')).replace(/\u3000/g, ' ');
}
