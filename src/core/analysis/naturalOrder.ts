/**
 * Compares document numbers as people count them: "A-9" before "A-10". Digits compare as numbers of any length, the
 * rest by code point; texts that differ only in leading zeros are put in a fixed order too, so a sort never depends on
 * the order of rows.
 */
export function compareNatural(a: string, b: string): number {
  const quick = atFirstDifference(a, b);
  if (quick !== 0) return quick;
  const left = a.match(CHUNKS) ?? [];
  const right = b.match(CHUNKS) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareChunks(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * The order where the first difference decides it, 0 where it does not: letters, or digits of runs that end at one place and so
 * are numbers of one length. Most document numbers of a ledger differ in this way.
 */
function atFirstDifference(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === shorter) return 0;
  const [isLeft, isRight] = [isDigit(a, at), isDigit(b, at)];
  if (isLeft !== isRight || (isLeft && runEnd(a, at) !== runEnd(b, at))) return 0;
  return a.charCodeAt(at) - b.charCodeAt(at);
}

function runEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text, end)) end++;
  return end;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const CHUNKS = /\d+|\D+/g;

function compareChunks(a: string, b: string): number {
  if (/^\d/.test(a) && /^\d/.test(b)) {
    const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
