import { isSpaceCode } from './space';
import { usualWidth } from './width';

/** A plain ASCII word needs no folding of width and no rule of space. */
const PLAIN = /^[!-~]+$/;
/** Scripts written without spaces between words: a space beside such a character means nothing. */
const UNSPACED = /[\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;

/**
 * The form under which ids and names are compared: width, space and letter case folded, the same in every locale
 * (T6-T8). The written form stays what is shown. Runs of space count as one; beside a Chinese, Japanese or Korean
 * character they count as none. Case: lower case without language rules, so ß is not SS and İ is not i.
 */
export function matchKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const words = split(usualWidth(text).normalize('NFC'));
  let out = words[0] ?? '';
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const touches = UNSPACED.test(lastChar(out)) || UNSPACED.test(firstChar(word));
    out += touches ? word : ` ${word}`;
  }
  // A final sigma depends on its place in the word, which is no difference of names.
  return out.toLowerCase().replace(/ς/g, 'σ');
}

function split(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isZeroWidth(code)) continue;
    if (!isSpaceCode(code)) word += text[i];
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (word !== '') words.push(word);
  return words;
}

/** Joins nothing and parts nothing: it is simply not there. */
function isZeroWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

function firstChar(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 32);
}

function lastChar(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  const lowSurrogate = last >= 0xdc00 && last <= 0xdfff;
  return text.slice(lowSurrogate ? -2 : -1);
}
