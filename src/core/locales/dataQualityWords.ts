import type { CorrectionReason, DuplicateReasonCode } from '../cleaning';
import type { CustomerField } from '../records/sourceKinds';
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
  readonly duplicates: DuplicatesWords;
  readonly clean: CleanCopyWords;
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

/** Words of the duplicates sheet (疑似重复客户). */
export interface DuplicatesWords {
  readonly tab: string;
  readonly title: string;
  pairs(count: number): string;
  /** What the user is asked to do, in one sentence with the number of pairs without a decision. */
  answer(open: number): string;
  readonly none: string;
  notCompared(customers: number, most: number): string;
  /** What is merged now: how many customers out of how many rows. */
  merged(customers: number, rows: number): string;
  notListed(count: number): string;
  /** Merges left undone because they would join customers that were told apart. */
  refused(count: number): string;
  /** Decisions on customers that no sheet has any more. */
  gone(count: number): string;
  readonly note: string;
  /** The two entries of the decision column's drop-down. */
  readonly merge: string;
  readonly apart: string;
  readonly status: {
    mergedSure(spellings: number): string;
    merged(spellings: number): string;
    readonly refused: string;
    readonly apart: string;
    readonly likely: string;
    readonly possible: string;
    readonly gone: string;
    readonly unread: string;
  };
  readonly columns: Readonly<Record<'decision' | 'status' | 'score' | 'reasons' | 'key', string>>;
  /** Headers of one customer's columns; `side` is 1 or 2. */
  side(side: 1 | 2): Readonly<Record<'name' | 'id' | 'phone' | 'contact' | 'lines' | 'last', string>>;
  readonly byDecision: string;
  readonly reasons: Readonly<Record<DuplicateReasonCode, string>>;
}

/** Words of the clean copy (清洗后客户表) and its corrections (更正清单). */
export interface CleanCopyWords {
  readonly copyTab: string;
  readonly correctionsTab: string;
  /** How many cells differ, and how many of them were filled in from the ledger. */
  answer(changes: number, fromLedger: number): string;
  readonly none: string;
  readonly note: string;
  /** The last column of the copy: which of its cells were blank in the source. */
  readonly filled: string;
  readonly listSign: string;
  readonly fields: Readonly<Record<CustomerField | 'city', string>>;
  readonly columns: Readonly<Record<'customer' | 'field' | 'from' | 'to' | 'reason' | 'cell' | 'key', string>>;
  readonly reasons: Readonly<Record<CorrectionReason | 'fromLedger' | 'dateRead' | 'numberRead' | 'notReadable', string>>;
}
