/** Columns a text takes in a terminal: East Asian wide and full-width characters take two, combining marks none. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/\p{Mn}/u.test(sign)) continue;
    const code = sign.codePointAt(0) ?? 0;
    const wide = (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6) || code >= 0x1f300;
    width += wide ? 2 : 1;
  }
  return width;
}

/** Lines of label and text, the texts under one another whatever the script of the labels. */
export function alignedPairs(pairs: readonly (readonly [label: string, text: string])[], indent = '  '): string {
  const widest = Math.max(0, ...pairs.map(([label]) => textWidth(label)));
  return pairs.map(([label, text]) => `${indent}${label}${' '.repeat(widest - textWidth(label) + 2)}${text}\n`).join('');
}
