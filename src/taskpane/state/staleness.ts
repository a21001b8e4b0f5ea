/** What has changed in the sources since the last build. */
export interface Staleness {
  readonly changes: readonly SourceChange[];
}

export interface SourceChange {
  readonly sheetName: string;
  readonly what: 'rowsAdded' | 'rowsRemoved' | 'edited' | 'sheetAdded' | 'sheetRemoved' | 'settings';
  /** Rows or cells; null where it is not counted. */
  readonly count: number | null;
}
