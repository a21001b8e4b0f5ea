/** Names of the pane's parts, and what stands on all of them. */
export interface PaneScreenWords {
  /** What the row of tabs is, for who cannot see it. */
  readonly label: string;
  readonly tabs: Readonly<Record<'home' | 'customer' | 'data' | 'settings' | 'help', string>>;
  readonly loading: string;
}
