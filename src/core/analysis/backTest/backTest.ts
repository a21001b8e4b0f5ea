import { addDays, type CivilDay } from '../../values/civilDay';
import type { Settings } from '../../settings/settings';
import { purchasesUpTo, type PurchaseDays } from '../purchaseDays';
import { rhythmOf } from '../rhythm';
import { CHURN_RULES, ruleInUse, sameRule, type ChurnRule } from './churnRules';
import { addCase, emptyTally, scoreOf, type RuleScore } from './ruleScore';

/** H: the days after a cut date in which a purchase proves that the customer had not left. Also the distance of the cuts. */
export const HORIZON_DAYS = 90;
/** Cut dates: as many as the data allow, at least and at most. */
const LEAST_CUTS = 3;
const MOST_CUTS = 6;
/** Whoever has not bought for longer is churned under every rule: nothing to compare there. */
const TESTED_DAYS = 365;

/** D9 auto: each rule asked on past days who is leaving, and held against who then did not buy. */
export interface BackTest {
  readonly horizonDays: number;
  /** Latest first. */
  readonly cuts: readonly CivilDay[];
  /** Cases, a customer on a cut date each; and how many of them did not buy within the horizon. */
  readonly cases: number;
  readonly lost: number;
  /** Best first. */
  readonly scores: readonly RuleScore[];
  /** The score of the rule the settings use; it is one of {@link scores}. */
  readonly inUse: RuleScore;
}

/** First day of sales that a back-test as of a day needs. */
export function backTestNeedsDataFrom(asOf: CivilDay): CivilDay {
  return addDays(asOf, -HORIZON_DAYS * (LEAST_CUTS + 1));
}

/**
 * Cut dates lie H days apart, the latest H days before the as-of date, the earliest with at least H days of data before
 * it. A case is a customer in scope who bought in the 365 days up to the cut; the rules know nothing after the cut. The
 * best rule is the one with the highest balanced F1 ({@link RuleScore.balanced}); ties go to the higher F1, then to the
 * simpler rule. Nothing is applied: the result is shown, the user chooses.
 * @returns null where the data allow fewer than three cuts, or where nobody can be tested
 */
export function backTestOf(
  purchases: PurchaseDays,
  inScope: Uint8Array,
  asOf: CivilDay,
  dataStart: CivilDay,
  settings: Settings,
): BackTest | null {
  const cuts = cutDates(asOf, dataStart);
  if (cuts.length < LEAST_CUTS) return null;
  const current = ruleInUse(settings);
  const rules = CHURN_RULES.some((rule) => sameRule(rule, current)) ? CHURN_RULES : [...CHURN_RULES, current];
  const tallies = rules.map(emptyTally);
  for (const cut of cuts) {
    const rhythm = rhythmOf(purchases, cut);
    for (let customer = 0; customer < purchases.customers; customer++) {
      if (!inScope[customer]) continue;
      const known = purchasesUpTo(purchases, customer, cut);
      if (known === 0) continue;
      const elapsed = cut - purchases.days[purchases.starts[customer]! + known - 1]!;
      if (elapsed > TESTED_DAYS) continue;
      const bought = purchasesUpTo(purchases, customer, cut + HORIZON_DAYS) > known;
      const interval = rhythm.typicalInterval[customer]!;
      for (let r = 0; r < rules.length; r++) {
        const limit = limitOf(rules[r]!, interval, rhythm.firstGapP90 ?? settings.churnDays);
        addCase(tallies[r]!, elapsed > limit, bought);
      }
    }
  }
  const [any] = tallies;
  const cases = any ? any.flaggedLost + any.flaggedBought + any.keptLost + any.keptBought : 0;
  if (!any || cases === 0) return null;
  const scores = tallies.map(scoreOf);
  const ranked = scores.slice().sort((a, b) => b.balanced - a.balanced || b.f1 - a.f1); // stable: the simpler rule first
  const inUse = scores.find((score) => sameRule(score.rule, current))!; // `rules` holds it
  return { horizonDays: HORIZON_DAYS, cuts, cases, lost: any.flaggedLost + any.keptLost, scores: ranked, inUse };
}

function cutDates(asOf: CivilDay, dataStart: CivilDay): CivilDay[] {
  const cuts: CivilDay[] = [];
  for (let k = 1; k <= MOST_CUTS; k++) {
    const cut = addDays(asOf, -HORIZON_DAYS * k);
    if (cut - dataStart >= HORIZON_DAYS) cuts.push(cut);
  }
  return cuts;
}

/** Days without a purchase up to which a rule keeps a customer; with one purchase the book's first gaps stand in (R30). */
function limitOf(rule: ChurnRule, interval: number, firstGap: number): number {
  if (rule.mode === 'fixed') return rule.days;
  return Number.isNaN(interval) ? firstGap : rule.about * interval;
}
