/** Encodings of text files, by how sure the file itself makes us. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/** A sample is enough to tell Chinese from Western text once UTF-8 is ruled out. */
const SAMPLE = 1 << 20;

/**
 * Decodes a text file: its byte order mark decides; without one strict UTF-8; if that fails GB18030, what Chinese Excel
 * saves, unless the bytes beyond ASCII stand alone between ASCII letters, which is how Western text (windows-1252) looks.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const marked = markOf(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    // Only "these bytes are no UTF-8" is expected here.
    if ((error as { readonly name?: unknown }).name !== 'TypeError') throw error;
  }
  const encoding = looksWestern(bytes) ? 'windows-1252' : 'gb18030';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
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
