import { addMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt, type MinorColumn } from '../../values/minorColumn';

/** Exact sum of an amount over some customers. */
export function sumOver(amounts: MinorColumn, customers: Iterable<number>): Minor {
  let sum: Minor = ZERO;
  for (const customer of customers) sum = addMinor(sum, minorAt(amounts, customer));
  return sum;
}
