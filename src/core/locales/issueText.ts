import type { Issue } from '../records/book';
import type { IssueCode } from '../records/issueCodes';

/** What a problem's sentence is made of. */
export type IssueParts = Pick<Issue, 'value' | 'row' | 'field'>;

/** One problem in words: what is the matter with this row, and what a person should do about it. */
export interface IssueText {
  what(issue: IssueParts): string;
  readonly todo: string;
}

export type IssueTexts = Readonly<Record<IssueCode, IssueText>>;
