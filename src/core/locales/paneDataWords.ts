import type { DuplicateClass } from '../cleaning';

/** Words of the pane's data screen: problems, duplicates, clean copy. What a problem is comes from the words of the sheets. */
export interface PaneDataWords {
  readonly parts: Readonly<Record<'columns' | 'problems' | 'duplicates', string>>;
  readonly label: string;
  readonly notChecked: string;
  readonly problems: PaneProblemWords;
  readonly duplicates: PaneDuplicateWords;
}

export interface PaneProblemWords {
  readonly heading: string;
  readonly none: string;
  count(count: number): string;
  readonly todo: string;
  /** Words of a place: the sheet and its cell or row. */
  place(sheet: string, cell: string): string;
  row(row: number): string;
  more(count: number): string;
  readonly jump: string;
  readonly cleanCopy: string;
  readonly cleanCopyHint: string;
  cleaned(changes: number, filled: number): string;
}

export interface PaneDuplicateWords {
  readonly heading: string;
  readonly intro: string;
  readonly none: string;
  notCompared(customers: number): string;
  readonly classes: Readonly<Record<DuplicateClass, string>>;
  score(points: number): string;
  readonly merge: string;
  readonly apart: string;
  readonly takeBack: string;
  readonly merged: string;
  readonly willMerge: string;
  readonly keptApart: string;
  sales(lines: number, last: string | null): string;
  open(count: number): string;
  /** The sheet that holds the decisions is made by the first build. */
  readonly noSheet: string;
  readonly rebuild: string;
  more(count: number): string;
}
