import type { CleaningProblem } from '../../cleaning';
import { BOOK_PROBLEM_CODES, type BookProblemCode, type ProblemClass, type ProblemCode } from '../../locales/problemCodes';
import { ISSUE_CODES } from '../../records';

/** What the check of a customer's cell says, as a code. Blank cells are no problem here: the quality scores count them. */
export const CODE_OF_CELL: Readonly<Record<CleaningProblem['reason'], BookProblemCode | null>> = {
  empty: null,
  notANumber: 'W-PHONE-TEXT',
  rounded: 'W-PHONE-ROUNDED',
  tooShort: 'W-PHONE-SHORT',
  tooLong: 'W-PHONE-LONG',
  lostZero: 'W-PHONE-LOST-ZERO',
  noAreaCode: 'W-PHONE-NO-AREA',
  unknownRange: 'W-PHONE-RANGE',
  'email-empty': null,
  'email-several': 'W-EMAIL-SEVERAL',
  'email-noAt': 'W-EMAIL-NO-AT',
  'email-badLocalPart': 'W-EMAIL-NAME',
  'email-badDomain': 'W-EMAIL-DOMAIN',
  'email-tooLong': 'W-EMAIL-LONG',
  privateMailbox: 'W-EMAIL-PRIVATE',
  regionDiffersFromAddress: 'W-REGION-ADDRESS',
};

/** What a problem does to its row: not counted (E-), counted and to be looked at (W-, and ids that are used all the same), no business line (X-). */
export function classOfProblem(code: ProblemCode): ProblemClass {
  if (code === 'E-ID-PRECISION') return 'look';
  return code.startsWith('E-') ? 'rejected' : code.startsWith('X-') ? 'outside' : 'look';
}

const KNOWN: ReadonlySet<string> = new Set([...ISSUE_CODES, ...BOOK_PROBLEM_CODES]);

export function isProblemCode(code: string): code is ProblemCode {
  return KNOWN.has(code);
}
