/** What is done about a customer, by grade now and before (checklist 82-86): hold A, lift B, convert C, call or visit who fell to D. */
export const ACTION_CASES = ['visit', 'call', 'hold', 'lift', 'convert'] as const;
export type ActionCase = (typeof ACTION_CASES)[number];

/** The company's own words for what is to be done; a case without one keeps ours. */
export type ActionTexts = Readonly<Partial<Record<ActionCase, string>>>;

/** The tags the company uses (checklist 144-146, 149). A value outside a list is pointed out, never changed; an empty list allows all. */
export interface TagLists {
  readonly need: readonly string[];
  readonly status: readonly string[];
  readonly industry: readonly string[];
}

export const DEFAULT_TAGS: TagLists = { need: [], status: [], industry: [] };

/** D9, #44 and #45: when a customer who still buys begins to slip. */
export interface SignalSettings {
  /** The last gap is long beyond so many typical intervals. */
  readonly gapFactor: number;
  /** Orders are small below so many percent of the quantity of the three before. */
  readonly quantityPercent: number;
}

export const DEFAULT_SIGNALS: SignalSettings = { gapFactor: 1.5, quantityPercent: 70 };
