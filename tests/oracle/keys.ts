/** Matching form of a written key: width, case and space differences do not make a second customer ("Ａ1 " is "a1"). */
export function normalizeKey(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The matching form, or `null` for a blank cell. */
export function keyOrNull(written: string | null): string | null {
  const key = normalizeKey(written ?? '');
  return key === '' ? null : key;
}

/** Order of numbers inside text: "SO-9" before "SO-10". Ties fall back to code points, so the order is total. */
export function compareNatural(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const order = comparePiece(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length || compareCodePoints(a, b);
}

function comparePiece(a: string, b: string): number {
  if (/^\d/.test(a) && /^\d/.test(b)) {
    const difference = BigInt(a) - BigInt(b);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
  return compareCodePoints(a, b);
}

/** Code-point order (not UTF-16 order). */
export function compareCodePoints(a: string, b: string): number {
  const left = Array.from(a, (character) => character.codePointAt(0) ?? 0);
  const right = Array.from(b, (character) => character.codePointAt(0) ?? 0);
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Number of different non-null keys. */
export function countDistinct(keys: readonly (string | null)[]): number {
  return new Set(keys.filter((key) => key !== null)).size;
}

/** The values by key, keys and values in the order they come. */
export function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value)) ?? [];
    group.push(value);
    groups.set(keyOf(value), group);
  }
  return groups;
}
