/** The parts of the pane, in the order of their tabs. */
export const SCREENS = ['home', 'customer', 'data', 'settings', 'help'] as const;
export type Screen = (typeof SCREENS)[number];
