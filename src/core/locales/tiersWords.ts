import type { Tier } from '../analysis/tiers/tierOf';

/** Words of the tier board (客户分层). */
export interface TiersWords {
  readonly tab: string;
  readonly title: string;
  readonly about: string;
  headline(customers: number, share: string | null): string;
  readonly names: Readonly<Record<Tier, string>>;
  /** Who is on top, what they bring, what is to be decided. */
  answer(customers: number, customerShare: string, share: string | null): string;
  dormantSentence(count: number): string;
  disagreeSentence(count: number): string;
  readonly cards: { share(ratio: string): string; revenue(ratio: string): string; readonly dormant: string; dormantNote(months: number, amount: string): string };
  readonly standardHeading: string;
  readonly standardAside: string;
  readonly standardColumns: { readonly tier: string; readonly amount: string; readonly days: string; readonly words: string };
  /** The standard of a tier in words; amounts with separators. */
  standard(tier: Tier, bounds: { readonly vip: string; readonly ordinary: string; readonly highDays: number; readonly ordinaryDays: number }): string;
  readonly handNote: string;
  readonly resultHeading: string;
  readonly chartHeading: string;
  readonly altText: string;
  readonly resultColumns: {
    readonly tier: string;
    readonly customers: string;
    readonly customerShare: string;
    readonly handSet: string;
    readonly revenue: string;
    readonly revenueShare: string;
    readonly yearRevenue: string;
    readonly yearShare: string;
  };
  readonly total: string;
  readonly behaviourHeading: string;
  readonly behaviourColumns: {
    readonly tier: string;
    readonly buyers: string;
    readonly orders: string;
    readonly frequency: string;
    readonly average: string;
    readonly margin: string;
    readonly last: string;
    readonly retention: string;
    readonly action: string;
  };
  readonly actions: Readonly<Record<Tier, string>>;
  readonly behaviourNote: string;
  readonly dormantHeading: string;
  listAside(shown: number, count: number): string;
  readonly dormantNone: string;
  dormantNote(months: number): string;
  readonly disagreeHeading: string;
  readonly disagreeNone: string;
  readonly noHandSet: string;
  readonly disagreeNote: string;
  readonly columns: {
    readonly customer: string;
    readonly handler: string;
    readonly phone: string;
    readonly byHand: string;
    readonly byStandard: string;
    readonly status: string;
    readonly suggestion: string;
    readonly revenue: string;
    readonly days: string;
    readonly last: string;
    readonly elapsed: string;
  };
  readonly dormant: string;
  readonly tagHeading: string;
  readonly tagColumns: { readonly field: string; readonly value: string; readonly customers: string; readonly allowed: string };
  readonly tagNote: string;
}
