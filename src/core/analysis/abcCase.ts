import type { Grade } from './analysis';

/**
 * What is to be done about a customer, by the grade now and before: hold A, lift B, convert C; who fell to D from A or B
 * is visited in person, who was C or D before is called.
 */
export const ABC_CASES = ['visit', 'call', 'hold', 'lift', 'convert'] as const;
export type AbcCase = (typeof ABC_CASES)[number];

const CASE_OF_GRADE: Readonly<Record<Exclude<Grade, 'D'>, AbcCase>> = { A: 'hold', B: 'lift', C: 'convert' };

export function abcCaseOf(now: Grade, before: Grade): AbcCase {
  if (now !== 'D') return CASE_OF_GRADE[now];
  return before === 'A' || before === 'B' ? 'visit' : 'call';
}
