/** Words of the movers board (客户异动). */
export interface MoversWords {
  readonly tab: string;
  readonly title: string;
  /** What is compared and from which change on. */
  rule(now: string, before: string, percent: number, moneyFloor: string, daysFloor: number): string;
  readonly cards: Readonly<Record<'amountUp' | 'amountDown' | 'daysUp' | 'daysDown', string>>;
  more(amount: string): string;
  less(amount: string): string;
  moreDays(days: number): string;
  lessDays(days: number): string;
  readonly headings: Readonly<Record<'amountUp' | 'amountDown' | 'daysUp' | 'daysDown' | 'restarted' | 'new' | 'lines', string>>;
  readonly none: Readonly<Record<'amountUp' | 'amountDown' | 'daysUp' | 'daysDown' | 'restarted' | 'new' | 'lines', string>>;
  aside(shown: number, count: number): string;
  readonly columns: {
    readonly customer: string;
    readonly handler: string;
    readonly phone: string;
    readonly source: string;
    readonly now: string;
    readonly before: string;
    readonly change: string;
    readonly daysNow: string;
    readonly daysBefore: string;
    readonly chance: string;
    readonly note: string;
    readonly first: string;
    readonly last: string;
    readonly revenue: string;
    readonly lifetime: string;
    readonly line: string;
    readonly usual: string;
    readonly elapsed: string;
    readonly amount: string;
  };
  /** A probability that is too high to conclude anything from. */
  mayBeChance(chance: string): string;
  readonly chanceNote: string;
  readonly linesNote: string;
  readonly linesMissing: string;
}
