/** What has changed in the sources since the last build. */
export interface Staleness {
  /** The day of the last build, `YYYY-MM-DD`. */
  readonly built: string;
  /** Whether the user wished to be reminded by now. */
  readonly isDue: boolean;
  readonly changes: readonly SourceChange[];
}

export interface SourceChange {
  readonly sheetName: string;
  readonly what: 'rowsAdded' | 'rowsRemoved' | 'edited' | 'sheetAdded' | 'sheetRemoved' | 'settings';
  /** Rows or cells; null where it is not counted. */
  readonly count: number | null;
}
