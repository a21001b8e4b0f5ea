import { compareMinor, compareProducts, addMinor, signOf, ZERO, type Minor } from '../values/minor';
import { minorAt, type MinorColumn } from '../values/minorColumn';
import type { Settings } from '../settings/settings';
import type { Grade } from './analysis';
import { thresholdAt } from './thresholds';

/** D11. The grade of each base amount, by the mode of the settings. */
export function gradesOf(bases: MinorColumn, settings: Settings['abc']): Grade[] {
  return settings.mode === 'fixed' ? fixedGrades(bases, settings.fixedCuts) : dynamicGrades(bases, settings.dynamicCuts);
}

/** Lower bounds inclusive; what reaches none is D. */
function fixedGrades(bases: MinorColumn, cuts: readonly [string, string, string]): Grade[] {
  const [a, b, c] = cuts.map((cut) => thresholdAt(cut, bases.scale)) as [Minor, Minor, Minor];
  return Array.from({ length: bases.length }, (_, i): Grade => {
    const base = minorAt(bases, i);
    if (compareMinor(base, a) >= 0) return 'A';
    if (compareMinor(base, b) >= 0) return 'B';
    return compareMinor(base, c) >= 0 ? 'C' : 'D';
  });
}

/**
 * T = sum of positive bases, cumBefore(x) = sum of the bases strictly greater than x: A below the first cut's share of
 * T, B below the second, else C; a base of 0 or less is D. Equal bases share the grade, the customer who crosses a cut
 * goes up, A is never empty, and all of it is integers.
 */
function dynamicGrades(bases: MinorColumn, [cutA, cutB]: readonly [number, number]): Grade[] {
  const grades = new Array<Grade>(bases.length).fill('D');
  const positive: { readonly index: number; readonly base: Minor }[] = [];
  let total: Minor = ZERO;
  for (let index = 0; index < bases.length; index++) {
    const base = minorAt(bases, index);
    if (signOf(base) <= 0) continue;
    positive.push({ index, base });
    total = addMinor(total, base);
  }
  positive.sort((x, y) => compareMinor(y.base, x.base));

  let reached: Minor = ZERO;
  let before: Minor = ZERO;
  positive.forEach(({ index, base }, rank) => {
    if (rank === 0 || base !== positive[rank - 1]!.base) before = reached;
    reached = addMinor(reached, base);
    if (compareProducts(before, 100, total, cutA) < 0) grades[index] = 'A';
    else grades[index] = compareProducts(before, 100, total, cutB) < 0 ? 'B' : 'C';
  });
  return grades;
}
