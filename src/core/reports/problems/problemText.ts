import type { DataQualityWords } from '../../locales/dataQualityWords';
import type { IssueText } from '../../locales/issueText';
import { isBookProblem, type ProblemCode } from '../../locales/problemCodes';

/** The sentences of a problem's code. */
export function problemText(code: ProblemCode, words: Pick<DataQualityWords, 'issues' | 'bookIssues'>): IssueText {
  return isBookProblem(code) ? words.bookIssues[code] : words.issues[code];
}
