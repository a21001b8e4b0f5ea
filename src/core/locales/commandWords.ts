/** What the ribbon's commands say without the pane. */
export interface CommandWords {
  readonly portrait: {
    readonly title: string;
    readonly nobody: Readonly<Record<'noCells' | 'blankRow' | 'noCustomer', string>>;
    readonly how: string;
  };
  readonly problems: {
    readonly title: string;
    readonly none: string;
    notShown(sheet: string): string;
  };
  /** The keyboard shortcuts, a line each. */
  readonly keys: readonly string[];
}
