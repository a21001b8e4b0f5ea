import type { RecognitionProblemCode } from '../records';

/** Words of the pane's columns part: how sheets are read, and how to change it. Why a column was taken comes from the preview's words. */
export interface PaneMappingWords {
  readonly heading: string;
  readonly intro: string;
  readonly question: string;
  answer(open: number): string;
  readonly useAnswer: string;
  /** On the first screen, where something only the user can decide is open. */
  hint(count: number): string;
  readonly goAnswer: string;
  readonly kind: string;
  readonly ignore: string;
  readonly headerRow: string;
  readonly columns: string;
  readonly notUsed: string;
  readonly change: string;
  changeOf(header: string): string;
  readonly unusedField: string;
  readonly forget: string;
  /** A person's own choices stand in place of recognition. */
  readonly given: string;
  readonly unusedSheets: string;
  readonly useAs: string;
  readonly chooseColumn: string;
  readonly undo: string;
  rows(first: number, last: number): string;
  problem(code: RecognitionProblemCode, sheet: string, words: string): string;
}
