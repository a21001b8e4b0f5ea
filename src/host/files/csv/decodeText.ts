/** Encodings of text files, by how sure the file itself makes us. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/** A sample is enough to tell Chinese from Western text once UTF-8 is ruled out. */
const SAMPLE = 1 << 20;

/**
 * Decodes a text file: its byte order mark decides; without one strict UTF-8; if that fails GB18030, what Chinese Excel
 * saves, unless the bytes beyond ASCII stand alone between ASCII letters, which is how Western text (windows-1252) looks.
 * Where only some lines are no UTF-8, each line is decoded by itself.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const marked = markOf(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const whole = asUtf8(bytes);
  if (whole !== null) return { text: whole, encoding: 'utf-8' };
  if (isMostlyUtf8(bytes)) return { text: lineByLine(bytes), encoding: 'utf-8' };
  const encoding = looksWestern(bytes) ? 'windows-1252' : 'gb18030';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Lines looked at to tell a UTF-8 file with strange lines from a file of another encoding. */
const LINES_LOOKED_AT = 2000;
const LINE_FEED = 10;

/** Whether most lines beyond ASCII are UTF-8: files glued together of two exports, or cut within a character. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [good, bad] = [0, 0];
  let line = 0;
  for (const part of linesOf(bytes)) {
    if (line++ >= LINES_LOOKED_AT) break;
    if (part.every((byte) => byte < 0x80)) continue;
    if (asUtf8(part) === null) bad++;
    else good++;
  }
  // A file in GB18030 has hardly a line that happens to be UTF-8.
  return good > 1 && good * 4 > bad;
}

/** Each line in UTF-8 where it is that, else in GB18030. */
function lineByLine(bytes: Uint8Array): string {
  const other = new TextDecoder('gb18030');
  let text = '';
  for (const part of linesOf(bytes)) text += asUtf8(part) ?? other.decode(part);
  return text;
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const at = bytes.indexOf(LINE_FEED, from);
    const end = at < 0 ? bytes.length : at + 1;
    yield bytes.subarray(from, end);
    from = end;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true });

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch (error) {
    // Only "these bytes are no UTF-8" is expected here.
    if ((error as { readonly name?: unknown }).name !== 'TypeError') throw error;
    return null;
  }
}

function markOf(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function looksWestern(bytes: Uint8Array): boolean {
  let pairs = 0;
  let alone = 0;
  for (let at = 0; at < Math.min(bytes.length, SAMPLE); at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at + 1] ?? 0) >= 0x80) {
      pairs += 1;
      at += 1;
    } else alone += 1;
  }
  return alone > pairs;
}
