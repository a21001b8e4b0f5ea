/** Between the two customers of a pair; no company name holds it after folding. */
const BETWEEN = ' ⇆ ';

/** The name of a pair on the duplicates sheet, by which its decision is found again. */
export function pairKey(a: string, b: string): string {
  return a + BETWEEN + b;
}

/** The two customers of a pair's name, or null where it is no such name. */
export function customersOfPair(key: string): { readonly a: string; readonly b: string } | null {
  const [a, b, ...more] = key.split(BETWEEN);
  return a === undefined || b === undefined || more.length > 0 ? null : { a, b };
}
