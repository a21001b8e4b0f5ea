/** Words of the pane's customer screen. */
export interface PaneCustomerWords {
  readonly search: string;
  readonly searchHint: string;
  readonly noHit: string;
  hits(count: number): string;
  readonly choose: string;
  /** Where no customer is in view yet: what to do. */
  readonly start: string;
  readonly nobody: Readonly<Record<'noCells' | 'blankRow' | 'noCustomer' | 'unknown' | 'noAnalysis' | 'unreadable', string>>;
  readonly analyse: string;
  readonly follows: string;
  /** The last customer stays in view though the selection shows nobody. */
  readonly stays: string;
  grade(grade: string): string;
  readonly steps: string;
  readonly months: string;
  /** The row of bars in words. */
  monthsText(from: string, to: string, least: string, most: string): string;
  readonly portrait: string;
  written(customer: string): string;
}
