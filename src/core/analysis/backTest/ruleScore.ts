import type { ChurnRule } from './churnRules';

/** What came of a rule's word: flagged as leaving or kept, then lost or bought. */
export interface RuleTally {
  readonly rule: ChurnRule;
  flaggedLost: number;
  flaggedBought: number;
  keptLost: number;
  keptBought: number;
}

export interface RuleScore {
  readonly rule: ChurnRule;
  /** Cases the rule called leaving. */
  readonly flagged: number;
  /** Of those it called leaving, how many did not buy; null when it called nobody. */
  readonly precision: number | null;
  /** Of those who did not buy, how many it had called leaving; null when everybody bought. */
  readonly recall: number | null;
  /** Harmonic mean of both for "does not buy"; 0 when it never hit. */
  readonly f1: number;
  /**
   * Mean of that F1 and the F1 of "buys again". Rules are ranked by it: where most customers do not buy anyway, calling
   * everybody lost has a high F1 and tells nobody anything; here it scores below one half.
   */
  readonly balanced: number;
}

export function emptyTally(rule: ChurnRule): RuleTally {
  return { rule, flaggedLost: 0, flaggedBought: 0, keptLost: 0, keptBought: 0 };
}

export function addCase(tally: RuleTally, flagged: boolean, bought: boolean): void {
  if (flagged && bought) tally.flaggedBought++;
  else if (flagged) tally.flaggedLost++;
  else if (bought) tally.keptBought++;
  else tally.keptLost++;
}

export function scoreOf({ rule, flaggedLost, flaggedBought, keptLost, keptBought }: RuleTally): RuleScore {
  const f1 = harmonic(flaggedLost, flaggedBought + keptLost);
  return {
    rule,
    flagged: flaggedLost + flaggedBought,
    precision: share(flaggedLost, flaggedLost + flaggedBought),
    recall: share(flaggedLost, flaggedLost + keptLost),
    f1,
    balanced: (f1 + harmonic(keptBought, keptLost + flaggedBought)) / 2,
  };
}

/** F1 = 2 hits / (2 hits + errors); 0 without a hit. */
function harmonic(hits: number, errors: number): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + errors);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
