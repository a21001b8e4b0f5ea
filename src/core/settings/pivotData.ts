/** Settings of the tables for pivoting. */
export interface PivotDataSettings {
  /** `auto` builds them for books of at most {@link MOST_LINES_UNASKED} sales lines: beyond, they would make every build slow. */
  readonly build: 'auto' | 'always' | 'never';
  /** Rows of a table at most: of lines and months the latest are kept, of customers and products those of the first customers. */
  readonly rows: number;
}

/** Sales lines up to which `auto` builds the tables. */
export const MOST_LINES_UNASKED = 50_000;

export const DEFAULT_PIVOT_DATA: PivotDataSettings = { build: 'auto', rows: 100_000 };
