import type { ActivityState } from '../analysis/analysis';

/** Words of the activity board (客户活跃度). */
export interface ActivityBoardWords {
  readonly tab: string;
  readonly title: string;
  /** Under each card: share of all customers, what a year of them was worth. */
  share(ratio: string): string;
  atStake(amount: string): string;
  /** The answer in a sentence: how many are silent by their own rhythm, how many of them ordinary, and what they were worth. */
  answer(silent: number, silentAmount: string, ordinary: number, ordinaryAmount: string): string;
  readonly nobodySilent: string;
  readonly classHeading: string;
  readonly classNote: string;
  readonly state: string;
  readonly inUse: string;
  readonly byRhythm: string;
  readonly amount: string;
  readonly amountShare: string;
  readonly receivable: string;
  readonly total: string;
  readonly states: Readonly<Record<ActivityState, string>>;
  fewGaps(count: number): string;
  readonly keyHeading: string;
  keyAside(shown: number, count: number, amount: string): string;
  readonly keyNone: string;
  readonly ordinaryHeading: string;
  ordinaryAside(shown: number, count: number, amount: string): string;
  readonly ordinaryNone: string;
  readonly ordinaryNote: string;
  readonly signalHeading: string;
  signalAside(shown: number, count: number): string;
  /** What makes a signal: the factor on the usual interval and the percentage of the earlier quantity. */
  signalNote(gapFactor: string, quantityPercent: number): string;
  readonly signalNone: string;
  readonly quantityMissing: string;
  readonly columns: {
    readonly customer: string;
    readonly handler: string;
    readonly phone: string;
    readonly status: string;
    readonly last: string;
    readonly reason: string;
    readonly stake: string;
    readonly overdue: string;
  };
  /** Why somebody is on a list. */
  silentFor(days: number, usual: number): string;
  longerGap(gap: number, usual: number): string;
  smallerOrders(recent: string, earlier: string): string;
  oneOrder(count: number, days: number): string;
  readonly test: BackTestWords;
}

export interface BackTestWords {
  readonly heading: string;
  aside(cuts: number, first: string, last: string, horizon: number): string;
  readonly rule: string;
  readonly flagged: string;
  readonly precision: string;
  readonly recall: string;
  readonly f1: string;
  readonly balanced: string;
  readonly place: string;
  readonly best: string;
  readonly second: string;
  readonly inUse: string;
  fixed(days: number): string;
  ownRhythm(about: string): string;
  /** What the rules were asked and how it was counted. */
  explain(cases: number, lost: string, horizon: number): string;
  /** The best beside the rule in use, and what to do. */
  better(best: string, score: string, inUse: string, inUseScore: string): string;
  readonly inUseIsBest: string;
  hardlyBetter(best: string): string;
  missing(dataFrom: string): string;
}
