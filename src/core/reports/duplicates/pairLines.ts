import { pairKey, type DuplicateFindings, type DuplicatePair } from '../../cleaning';

/** What stands in the decision column. */
export type Decision = 'merge' | 'apart' | null;

/** Two customers of the list, or of a decision whose customers the list no longer has. */
export interface PairLine {
  readonly key: string;
  readonly decision: Decision;
  /** What stands in the decision column and is no decision. */
  readonly unread: string | null;
  readonly pair: DuplicatePair | null;
  /** Keys of the two, shown where there is no pair. */
  readonly a: string;
  readonly b: string;
}

/** Pairs on the sheet; those that the user has decided on are always there. */
export const MOST_PAIRS = 500;

const CLASS_ORDER: Readonly<Record<DuplicatePair['class'], number>> = { sure: 0, likely: 1, possible: 2 };

/** The lines of the sheet: the likeliest first, decisions without customers last. `notListed`: pairs beyond {@link MOST_PAIRS}. */
export function pairLines(findings: DuplicateFindings): { readonly lines: readonly PairLine[]; readonly notListed: number } {
  const { pairs, keys, decisions, merge } = findings;
  const unread = new Map(findings.unread.map(({ pair, text }) => [pair, text]));
  const decided = new Map(decisions.flatMap(({ a, b, accept }): [string, boolean][] => [[pairKey(a, b), accept], [pairKey(b, a), accept]]));
  const sorted = [...pairs].sort((x, y) => CLASS_ORDER[x.class] - CLASS_ORDER[y.class] || y.score - x.score || x.a - y.a || x.b - y.b);
  const all = sorted.map((pair): PairLine => {
    const [a, b] = [keys[pair.a] ?? '', keys[pair.b] ?? ''];
    const key = pairKey(a, b);
    const accept = decided.get(key);
    return { key, a, b, pair, unread: unread.get(key) ?? null, decision: accept === undefined ? null : accept ? 'merge' : 'apart' };
  });
  const lines = all.filter(({ decision }, position) => position < MOST_PAIRS || decision !== null);
  const gone = merge.unused.map(({ a, b, accept }): PairLine => ({ key: pairKey(a, b), a, b, pair: null, unread: null, decision: accept ? 'merge' : 'apart' }));
  return { lines: [...lines, ...gone], notListed: all.length - lines.length };
}
