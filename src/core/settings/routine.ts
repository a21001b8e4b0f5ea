/** When the built sheets are brought up to date by themselves: never, when the workbook opens, whenever a source changes. */
export const REFRESH_MODES = ['manual', 'onOpen', 'onChange'] as const;
export type RefreshMode = (typeof REFRESH_MODES)[number];

/** How old a build may grow before the user is reminded. */
export const REMINDERS = ['none', 'daily', 'weekly', 'monthly'] as const;
export type Reminder = (typeof REMINDERS)[number];

/** Settings of the routine: snapshots, reviews, refresh. */
export interface RoutineSettings {
  readonly refresh: RefreshMode;
  readonly reminder: Reminder;
  /** Snapshots kept in the workbook, one a day at most. */
  readonly keepBuilds: number;
  /** Days after which a snapshot is dropped. */
  readonly keepDays: number;
  /** The weekday of the weekly review, 1 = Monday to 7 = Sunday. */
  readonly weeklyOn: number;
  /** A further review: what has changed since this day (`YYYY-MM-DD`); null = none. */
  readonly since: string | null;
}

export const DEFAULT_ROUTINE: RoutineSettings = { refresh: 'manual', reminder: 'none', keepBuilds: 60, keepDays: 400, weeklyOn: 5, since: null };
