/** Words of the lifecycle board (客户生命周期). */
export interface LifecycleBoardWords {
  readonly tab: string;
  readonly title: string;
  /** Over all months shown: came new, came back, left, and the month most left in. */
  answer(months: number, newCount: number, returning: number, churned: number, peakMonth: string, peak: number): string;
  readonly nothing: string;
  readonly chartHeading: string;
  aside(churnDays: number): string;
  readonly altText: string;
  readonly tableHeading: string;
  readonly columns: {
    readonly month: string;
    readonly opening: string;
    readonly new: string;
    readonly returning: string;
    readonly churned: string;
    readonly closing: string;
    readonly net: string;
    readonly churnRatio: string;
    readonly bought: string;
    readonly check: string;
  };
  readonly total: string;
  readonly balanced: string;
  unbalanced(by: number): string;
  readonly note: string;
  partial(date: string): string;
  readonly retentionHeading: string;
  readonly retentionAside: string;
  readonly cohort: string;
  quarter(year: number, quarter: number): string;
  readonly customers: string;
  /** Column of the k-th quarter after the first purchase. */
  after(quarters: number): string;
  readonly retentionNote: string;
  lastPartial(date: string): string;
  censored(dataStart: string): string;
}
