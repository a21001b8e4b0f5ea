import type { Settings } from '../../settings/settings';

/** A way to say "this customer is leaving": no purchase for so many days, or for so many of the customer's own intervals. */
export type ChurnRule = { readonly mode: 'fixed'; readonly days: number } | { readonly mode: 'ownRhythm'; readonly about: number };

/** The rules of D9 auto; fixed windows first, so that a tie goes to the simpler rule. */
export const CHURN_RULES: readonly ChurnRule[] = [
  ...[30, 45, 60, 90, 120, 180, 270, 365].map((days): ChurnRule => ({ mode: 'fixed', days })),
  ...[1.25, 1.5, 2, 3].map((about): ChurnRule => ({ mode: 'ownRhythm', about })),
];

/** The rule that the settings use now. */
export function ruleInUse(settings: Settings): ChurnRule {
  return settings.churnMode === 'fixed' ? { mode: 'fixed', days: settings.churnDays } : { mode: 'ownRhythm', about: settings.ownRhythm.about };
}

export function sameRule(a: ChurnRule, b: ChurnRule): boolean {
  return a.mode === 'fixed' ? b.mode === 'fixed' && a.days === b.days : b.mode === 'ownRhythm' && a.about === b.about;
}
