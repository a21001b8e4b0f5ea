import type { DuplicatePair } from '../../../../src/core/cleaning/duplicates/duplicatePair';
import type { GoldSet } from './goldSets';

export interface PairQuality {
  readonly found: number;
  readonly right: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of pairs against a gold set; pairs within one source are not judged where the gold is silent on them. */
export function pairQuality(set: GoldSet, pairs: readonly DuplicatePair[]): PairQuality {
  const isJudged = (a: number, b: number) => set.source === null || set.source[a] !== set.source[b];
  const judged = pairs.filter(({ a, b }) => isJudged(a, b));
  const right = judged.filter(({ a, b }) => set.entity[a] === set.entity[b]).length;
  const rowsOf = new Map<number, number[]>();
  set.entity.forEach((entity, row) => rowsOf.set(entity, [...(rowsOf.get(entity) ?? []), row]));
  let gold = 0;
  for (const rows of rowsOf.values()) rows.forEach((a, i) => rows.slice(i + 1).forEach((b) => (gold += isJudged(a, b) ? 1 : 0)));
  const precision = right / Math.max(1, judged.length);
  const recall = right / Math.max(1, gold);
  return { found: judged.length, right, gold, precision, recall, f1: (2 * right) / (judged.length + gold) };
}
