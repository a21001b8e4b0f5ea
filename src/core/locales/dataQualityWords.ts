import type { BookProblemCode, ProblemClass } from './problemCodes';
import type { IssueText, IssueTexts } from './issueText';

/** Words of the sheets on data quality: problems, duplicates, clean copy. */
export interface DataQualityWords {
  /** What the reading of sheets reports. */
  readonly issues: IssueTexts;
  /** What only the whole book shows. */
  readonly bookIssues: Readonly<Record<BookProblemCode, IssueText>>;
  readonly problems: ProblemsWords;
  readonly quality: QualityWords;
}

/** Words of the data problems sheet (数据问题). */
export interface ProblemsWords {
  readonly tab: string;
  readonly title: string;
  readonly none: string;
  /** How many problems of each class, over all sheets. */
  answer(rejected: number, look: number, outside: number): string;
  /** What the sheet is and is not: no source cell is changed. */
  readonly note: string;
  readonly classes: Readonly<Record<ProblemClass, string>>;
  readonly columns: Readonly<Record<'class' | 'sheet' | 'cell' | 'field' | 'value' | 'what' | 'todo' | 'key', string>>;
  /** Where the problem is with the row as a whole. */
  row(row: number): string;
  /** The line under the last one listed of a code. */
  more(count: number): string;
}

/** Words of the data quality sheet (数据质量). */
export interface QualityWords {
  readonly tab: string;
  readonly title: string;
  /** How many columns of how many sheets were read, and how many of them have nothing to put right. */
  answer(columns: number, sheets: number, good: number): string;
  readonly none: string;
  readonly note: string;
  readonly columns: Readonly<Record<'sheet' | 'field' | 'filled' | 'valid' | 'unique' | 'remark', string>>;
  blank(count: number): string;
  unusable(count: number, exact: boolean): string;
  repeated(count: number): string;
  readonly good: string;
  /** The way to the problems. */
  readonly toProblems: string;
  problemsCount(count: number): string;
}
