/** Words of the pane's help screen. */
export interface PaneHelpWords {
  readonly heading: string;
  readonly steps: string;
  readonly howTo: readonly string[];
  readonly try: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly template: string;
  readonly templateHint: string;
  readonly removeSamples: string;
  readonly removeSamplesHint: string;
  /** So many sample rows are gone. */
  samplesRemoved(rows: number): string;
  /** A sample row that was changed, and so is still there. */
  sampleKept(sheet: string, row: number): string;
  readonly privacyHeading: string;
  readonly privacy: string;
  readonly check: string;
  readonly checkIntro: string;
  readonly copy: string;
  readonly copied: string;
  /** Labels of the self-check's lines. */
  readonly lines: Readonly<Record<'version' | 'excel' | 'platform' | 'api' | 'language' | 'worker' | 'sheets' | 'rows' | 'browser', string>>;
  readonly inWorker: string;
  /** Why the computing goes on in the pane's own thread. */
  inPane(reason: string): string;
  readonly unknown: string;
}
