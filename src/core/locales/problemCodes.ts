import type { IssueCode } from '../records/issueCodes';

/** Problems that are not found by reading a sheet but by looking at the whole book: a public contract like the issue codes. */
export const BOOK_PROBLEM_CODES = [
  'W-NO-CUSTOMER', 'W-LINE-REPEATED', 'X-AFTER-AS-OF', 'X-VOID',
  'W-PHONE-TEXT', 'W-PHONE-ROUNDED', 'W-PHONE-SHORT', 'W-PHONE-LONG', 'W-PHONE-LOST-ZERO', 'W-PHONE-NO-AREA', 'W-PHONE-RANGE',
  'W-EMAIL-SEVERAL', 'W-EMAIL-NO-AT', 'W-EMAIL-NAME', 'W-EMAIL-DOMAIN', 'W-EMAIL-LONG', 'W-EMAIL-PRIVATE',
  'W-REGION-ADDRESS',
] as const;
export type BookProblemCode = (typeof BOOK_PROBLEM_CODES)[number];
export type ProblemCode = IssueCode | BookProblemCode;

const OF_BOOK: ReadonlySet<string> = new Set(BOOK_PROBLEM_CODES);

export function isBookProblem(code: ProblemCode): code is BookProblemCode {
  return OF_BOOK.has(code);
}

/** What a problem does to its row: not counted, counted and to be looked at, no business line. */
export type ProblemClass = 'rejected' | 'look' | 'outside';
