/** A place as reports group by it. Chinese names are the short ones (`广东`, `深圳`). */
export interface Region {
  /** ISO 3166 alpha-2; Hong Kong, Macao and Taiwan are provinces of the Chinese table, as in the trade's own lists. */
  readonly country: string;
  /** Province or state; null where only the country is written. */
  readonly province: string | null;
  readonly city: string | null;
}
