import { blockKeys } from './blockKeys';
import type { Comparable } from './comparable';

/** In a block too large to compare throughout, each customer is compared with so many neighbours by name. */
const NEIGHBOURS = 6;
/** Kinds of keys that stand for one customer; a large block of them (a switchboard) still deserves a look. */
const TELLING = new Set(['i', 't', 'e', 'p', 'n']);

/**
 * The pairs of rows worth comparing, each once, ascending by first and second row. At most `largestBlock` customers of
 * one key are compared with one another, so the number of pairs grows with the list, not with its square.
 * @returns pairs as first * customers.length + second
 */
export function candidatePairs(customers: readonly Comparable[], largestBlock: number): Float64Array {
  const blocks = new Map<string, number[]>();
  customers.forEach((customer, row) => {
    for (const key of new Set(blockKeys(customer))) {
      const rows = blocks.get(key);
      if (rows) rows.push(row);
      else blocks.set(key, [row]);
    }
  });
  const pairs: number[] = [];
  for (const [key, rows] of blocks) {
    if (rows.length <= largestBlock) joinWithin(rows, rows.length, customers.length, pairs);
    else if (TELLING.has(key[0] ?? '')) joinWithin(byName(rows, customers), NEIGHBOURS, customers.length, pairs);
  }
  return unique(Float64Array.from(pairs).sort());
}

function joinWithin(rows: readonly number[], reach: number, count: number, pairs: number[]): void {
  for (let i = 0; i < rows.length; i++) {
    for (let j = i + 1; j < rows.length && j <= i + reach; j++) {
      const [a, b] = [rows[i]!, rows[j]!];
      pairs.push(a < b ? a * count + b : b * count + a);
    }
  }
}

function byName(rows: readonly number[], customers: readonly Comparable[]): number[] {
  const nameOf = (row: number) => customers[row]!.nameWords;
  return [...rows].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : a - b));
}

function unique(sorted: Float64Array): Float64Array {
  let length = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[length++] = sorted[i]!;
  return sorted.slice(0, length);
}
