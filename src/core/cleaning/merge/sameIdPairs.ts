import { matchKey } from '../../records/cells/matchKey';
import type { DuplicatePair } from '../duplicates/duplicatePair';

const SURE_SCORE = 100;

/**
 * Rows of one id (or of one name, where it is the key) written in different ways: one customer, however the list is compared
 * otherwise. The first row of each id with every other one, less the pairs that are found already.
 * @param ids the key of every customer, as written
 */
export function sameIdPairs(ids: readonly string[], found: readonly DuplicatePair[]): DuplicatePair[] {
  const known = new Set(found.map(({ a, b }) => `${a} ${b}`));
  const firstOf = new Map<string, number>();
  return ids.flatMap((id, b): DuplicatePair[] => {
    const key = matchKey(id);
    const a = firstOf.get(key);
    if (a === undefined) firstOf.set(key, b);
    if (a === undefined || known.has(`${a} ${b}`)) return [];
    return [{ a, b, score: SURE_SCORE, class: 'sure', reasons: [{ code: 'sameId', points: SURE_SCORE, a: ids[a]!, b: id }] }];
  });
}
