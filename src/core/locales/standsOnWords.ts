/** Settings that the figures of some sheets depend on, as the line below their title says them. Amounts come as finished text. */
export interface StandsOnWords {
  readonly momentum: (percent: number, moneyFloor: string, daysFloor: number) => string;
  readonly signals: (gapFactor: string, quantityPercent: number) => string;
  readonly valueTag: (vip: string, ordinary: string, dormantMonths: number) => string;
  readonly tiers: (high: string, highDays: number, ordinary: string, ordinaryDays: number) => string;
  readonly defaultTerms: (days: number) => string;
  readonly returnPrefixes: (prefixes: readonly string[]) => string;
  readonly zeroCostReal: string;
  readonly duplicatesDropped: string;
  readonly sameWeekday: string;
  readonly fiscalStart: (month: number) => string;
}
