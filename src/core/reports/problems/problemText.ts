import type { DataQualityWords } from '../../locales/dataQualityWords';
import type { IssueText } from '../../locales/issueText';
import { BOOK_PROBLEM_CODES, type BookProblemCode, type ProblemCode } from '../../locales/problemCodes';

const OF_BOOK: ReadonlySet<string> = new Set(BOOK_PROBLEM_CODES);

const isOfBook = (code: ProblemCode): code is BookProblemCode => OF_BOOK.has(code);

/** The sentences of a problem's code. */
export function problemText(code: ProblemCode, words: Pick<DataQualityWords, 'issues' | 'bookIssues'>): IssueText {
  return isOfBook(code) ? words.bookIssues[code] : words.issues[code];
}
