import { distance } from 'fastest-levenshtein';

/** Likeness of two texts from 0 to 1: 1 less the share of characters to be changed. Two empty texts are 0. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  return a === b ? 1 : 1 - distance(a, b) / longest;
}

/** One typing slip: a character changed, added or left out, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const edits = distance(a, b);
  if (edits <= 1) return edits === 1;
  if (edits !== 2 || a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * The share of the shorter list of words that is found in the other, by length of the words: words count as found from
 * a likeness of 0.75. The order of the words plays no part, so `hotel bel-air` is `bel-air hotel`.
 */
export function wordsFound(a: readonly string[], b: readonly string[]): number {
  const [few, many] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a];
  const total = lengthOf(few);
  if (total === 0) return 0;
  const free = [...many];
  let found = 0;
  for (const word of few) {
    let best = -1;
    let bestLikeness = 0.75;
    for (let i = 0; i < free.length; i++) {
      const found = likeness(word, free[i] ?? '');
      if (found > bestLikeness || (found === bestLikeness && best < 0)) {
        best = i;
        bestLikeness = found;
      }
    }
    if (best < 0) continue;
    found += word.length * bestLikeness;
    free.splice(best, 1);
  }
  return found / total;
}

function lengthOf(words: readonly string[]): number {
  let length = 0;
  for (const word of words) length += word.length;
  return length;
}
