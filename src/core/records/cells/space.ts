/** Whether a character is white space for a reader of the sheet: NBSP, U+3000, zero-width ones too (T6; JS `trim` leaves U+200B). */
export function isSpaceCode(code: number): boolean {
  if (code <= 32 || code === 0xa0 || code === 0x7f) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 || (code >= 0x2000 && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0x202f ||
    code === 0x205f || code === 0x2060 || code === 0x3000 || code === 0xfeff
  );
}

/** Text without white space at its ends; what stands inside stays as written. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpaceCode(text.charCodeAt(start))) start++;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** All white space taken out. */
export function withoutSpace(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) if (!isSpaceCode(text.charCodeAt(i))) out += text[i];
  return out;
}
