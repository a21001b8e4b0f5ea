/** Figures of some answers on one scale; null where there is none. */
export interface Score {
  /** Answers with a score, and how many customers gave them. */
  readonly answers: number;
  readonly customers: number;
  readonly mean: number | null;
  /** Share of the top two: 4 and 5 of 5, 9 and 10 of 10 (D19). */
  readonly topTwo: number | null;
  /** Share of the unhappy: 1 and 2 of 5, up to 4 of 10. */
  readonly low: number | null;
}

/** A score from here on is among the top two of a scale. */
export function isTopTwo(score: number, scale: number): boolean {
  return score > scale - 2 + 0.5 - 1e-9;
}

/** A score of at most two fifths of the scale. */
export function isLow(score: number, scale: number): boolean {
  return score <= scale * 0.4 + 1e-9;
}

/** @param customers who gave each answer; -1 = nobody known, who counts as an answer but not as a customer */
export function scoreOf(scores: readonly number[], customers: readonly number[], scale: number): Score {
  const answers = scores.length;
  const share = (test: (score: number) => boolean): number | null => (answers === 0 ? null : scores.filter(test).length / answers);
  return {
    answers,
    customers: new Set(customers.filter((customer) => customer >= 0)).size,
    mean: answers === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / answers,
    topTwo: share((score) => isTopTwo(score, scale)),
    low: share((score) => isLow(score, scale)),
  };
}
