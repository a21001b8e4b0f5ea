import { addMinor, ZERO, type Minor } from '../values/minor';
import { minorAt, type MinorColumn } from '../values/minorColumn';
import { GRADES, type Grade } from './analysis';

/** The customers who came from one grade to another, and what they ordered before and now. */
export interface MoveCell {
  readonly customers: number;
  readonly amount: Minor;
  readonly amountBefore: Minor;
}

/** By the grade before, then by the grade now. Rows add up to the classes before, columns to the classes now. */
export type MoveMatrix = Readonly<Record<Grade, Readonly<Record<Grade, MoveCell>>>>;

/** D11: who went from which grade to which between the two grading periods. */
export function moveMatrix(
  grades: readonly Grade[],
  gradesBefore: readonly Grade[],
  base: MinorColumn,
  baseBefore: MinorColumn,
  inScope: Uint8Array,
): MoveMatrix {
  const row = (): Record<Grade, MoveCell> => byGrade(() => ({ customers: 0, amount: ZERO, amountBefore: ZERO }));
  const matrix = byGrade(row);
  grades.forEach((now, c) => {
    if (!inScope[c]) return;
    const from = matrix[gradesBefore[c]!];
    const { customers, amount, amountBefore } = from[now];
    from[now] = {
      customers: customers + 1,
      amount: addMinor(amount, minorAt(base, c)),
      amountBefore: addMinor(amountBefore, minorAt(baseBefore, c)),
    };
  });
  return matrix;
}

function byGrade<T>(make: () => T): Record<Grade, T> {
  return Object.fromEntries(GRADES.map((grade) => [grade, make()])) as Record<Grade, T>;
}
