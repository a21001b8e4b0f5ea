import type { ReviewKind } from '../analysis/snapshot/reviewCycle';

/** Parts of a review, each a table of customers. */
export const REVIEW_PARTS = [
  'followUps', 'firstBuyers', 'back', 'gone', 'atRisk', 'gradeUp', 'gradeDown', 'tierUp', 'tierDown', 'complaints', 'grown', 'settled', 'newlyOverdue',
] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** Words of the weekly, monthly and quarterly reviews (checklist 152-154) and of the line that says how fresh the sheets are. */
export interface RoutineWords {
  readonly cycles: Readonly<Record<ReviewKind, { readonly tab: string; readonly title: string; readonly about: string; readonly todo: readonly string[] }>>;
  /** Title of the review since a day of the user's choice. */
  sinceTitle(day: string): string;
  readonly todoHeading: string;
  headline(since: string, won: number, back: number, gone: number): string;
  /** The first build: nothing to compare with. */
  first(today: string): string;
  readonly firstHeadline: string;
  /** What it is compared with; `early`: the first build of all, since none is as old as the round. */
  since(day: string, days: number, early: boolean): string;
  readonly otherRules: string;
  /** Who came and who went, in one sentence; names are of the greatest that went. */
  answer(won: number, back: number, gone: number, names: string): string;
  readonly nothing: string;
  added(count: number): string;
  removed(count: number): string;
  readonly cards: {
    readonly revenue: string;
    readonly revenueNote: string;
    readonly won: string;
    readonly lost: string;
    readonly followUps: string;
    readonly complaints: string;
    readonly receivable: string;
    readonly grades: string;
    readonly overdue: string;
    back(count: number): string;
    atRisk(count: number): string;
    customers(count: number): string;
    coupons(count: number): string;
    solved(count: number): string;
    open(count: number): string;
    before(amount: string): string;
    down(count: number): string;
    newlyOverdue(count: number): string;
    readonly notCompared: string;
  };
  readonly parts: Readonly<Record<ReviewPart, string>>;
  aside(shown: number, all: number): string;
  readonly columns: {
    readonly customer: string;
    readonly handler: string;
    readonly phone: string;
    readonly before: string;
    readonly now: string;
    readonly change: string;
    readonly settled: string;
    readonly value: string;
    readonly last: string;
    readonly noted: string;
    readonly result: string;
    readonly next: string;
    readonly opened: string;
    readonly solved: string;
    readonly open: string;
    readonly amount: string;
  };
  readonly separator: string;
  /** The status line of the summary. */
  readonly status: {
    /** How the line begins when the sheets are up to date, and when not: it is found by these words. */
    /** While a command is at work without the pane. */
    readonly updating: string;
    readonly freshBegins: string;
    readonly staleBegins: string;
    fresh(built: string): string;
    stale(built: string, changes: string): string;
    readonly changes: Readonly<Record<'rowsAdded' | 'rowsRemoved' | 'edited' | 'sheetAdded' | 'sheetRemoved' | 'settings', (sheet: string, count: number | null) => string>>;
  };
  readonly note: string;
}
