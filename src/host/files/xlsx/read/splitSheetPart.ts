/** Bytes handed to the scanner at a time: long enough to be quick, short enough to keep memory flat. */
const BLOCK = 1 << 20;

/**
 * Takes a worksheet part apart: the rows go to `onRows` as text in blocks that end with a row, what stands around
 * `<sheetData>` comes back as a part of its own with an empty `<sheetData/>`. Prefixed names (`<x:row>`) lose their prefix.
 */
export function splitSheetPart(bytes: Uint8Array, onRows: (xml: string) => void): string {
  const opening = find(bytes, 'sheetData', 0);
  if (opening < 0) return decode(bytes);
  const tagStart = bytes.lastIndexOf(60, opening);
  const prefix = decode(bytes.subarray(tagStart + 1, opening));
  const tagEnd = bytes.indexOf(62, opening);
  const selfClosing = bytes[tagEnd - 1] === 47;
  const closing = selfClosing ? tagEnd + 1 : findLast(bytes, `</${prefix}sheetData`);
  if (tagEnd < 0 || closing < 0) throw new Error('The sheet data has no end');
  const restStart = selfClosing ? tagEnd + 1 : bytes.indexOf(62, closing) + 1;
  if (!selfClosing) eachBlock(bytes, tagEnd + 1, closing, `</${prefix}row>`, (block) => onRows(prefix === '' ? block : withoutPrefix(block, prefix)));
  return `${decode(bytes.subarray(0, tagStart))}<${prefix}sheetData/>${decode(bytes.subarray(restStart))}`;
}

function eachBlock(bytes: Uint8Array, from: number, to: number, rowEnd: string, handle: (xml: string) => void): void {
  let start = from;
  while (start < to) {
    let end = start + BLOCK >= to ? to : findBack(bytes, rowEnd, start, start + BLOCK);
    // A single row longer than a block: take up to its end.
    if (end <= start) {
      const found = find(bytes, rowEnd, start + BLOCK);
      end = found < 0 || found > to ? to : found + rowEnd.length;
    }
    handle(decode(bytes.subarray(start, end)));
    start = end;
  }
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const withoutPrefix = (xml: string, prefix: string): string => xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');

/** Where an ASCII text begins at or after `from`; -1 when it does not occur. */
function find(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) if (matches(bytes, text, at)) return at;
  return -1;
}

/** Where an ASCII text begins for the last time: the end of the rows is near the end of the part. */
function findLast(bytes: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)) if (matches(bytes, text, at)) return at;
  return -1;
}

/** One past the last place before `to` where the text ends, or `from` when it does not occur. */
function findBack(bytes: Uint8Array, text: string, from: number, to: number): number {
  for (let at = to - text.length; at >= from; at -= 1) if (matches(bytes, text, at)) return at + text.length;
  return from;
}

function matches(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
