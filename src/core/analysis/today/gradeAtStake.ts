import type { Analysis, Grade } from '../analysis';

/**
 * R-L4. The grade that is at stake: the one now; of a customer at D the one before; where that is D, too, the grade by the last
 * year (R47), so that a great customer who fell silent two periods ago is not treated as a small one.
 */
export function gradeAtStake({ customers }: Pick<Analysis, 'customers'>, customer: number): Grade {
  const now = customers.abc[customer] ?? 'D';
  if (now !== 'D') return now;
  const before = customers.abcPrevious[customer] ?? 'D';
  return before !== 'D' ? before : (customers.weight[customer] ?? 'D');
}
