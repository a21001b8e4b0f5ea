/** Words of the value board (客户价值). */
export interface ValueWords {
  readonly tab: string;
  readonly title: string;
  /** How few bring 80 % of the revenue of the year. */
  answer(for80: number, share: string, customers: number): string;
  readonly nothing: string;
  readonly paretoHeading: string;
  readonly paretoAside: string;
  readonly altText: string;
  readonly first: string;
  /** A step of the curve: the first so many customers. */
  firstOf(count: number): string;
  readonly amount: string;
  readonly share: string;
  readonly valueHeading: string;
  valueAside(months: number): string;
  readonly columns: {
    readonly customer: string;
    readonly handler: string;
    readonly phone: string;
    readonly historic: string;
    readonly simple: string;
    readonly year: string;
    readonly tag: string;
    readonly state: string;
    readonly last: string;
    readonly receivable: string;
    readonly overdue: string;
    readonly overdueDays: string;
  };
  valueNote(months: number): string;
  readonly noCost: string;
  readonly owingHeading: string;
  owingAside(shown: number, count: number, amount: string): string;
  readonly owingNone: string;
  readonly owingNote: string;
  readonly owingMissing: string;
}
