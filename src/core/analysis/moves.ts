import type { Grade, Move } from './analysis';

export interface MoveInput {
  readonly now: Grade;
  readonly before: Grade;
  /** Has a sale line before the current grading period. */
  readonly soldBefore: boolean;
  /** Has an order in the current grading period. */
  readonly ordered: boolean;
}

const RANK: Record<Grade, number> = { A: 3, B: 2, C: 1, D: 0 };

/** The move between two grades (D11, "Precise readings"). */
export function moveOf({ now, before, soldBefore, ordered }: MoveInput): Move {
  if (!soldBefore) return 'new';
  if (before !== 'D' && now === 'D' && !ordered) return 'left';
  if (RANK[now] === RANK[before]) return 'same';
  return RANK[now] > RANK[before] ? 'up' : 'down';
}
