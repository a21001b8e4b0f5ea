/** Steps of a long job in their order; the pane and the command line print them in the user's language. */
export const STEPS = ['find', 'read', 'analyse', 'write', 'finish'] as const;
export type Step = (typeof STEPS)[number];

export interface Progress {
  readonly step: Step;
  /** The sheet being read or written. */
  readonly sheet?: string;
  /** Rows done and in all, where the step counts rows. */
  readonly done?: number;
  readonly total?: number;
}

export type OnProgress = (progress: Progress) => void;
