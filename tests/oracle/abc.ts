import { money, sum, type Millionths } from './decimal';
import type { Grade, Move } from './facts';
import type { OracleSettings } from './oracleInput';

/** D11: the grade of every customer, in the order of their bases. */
export function gradesOf(bases: readonly Millionths[], settings: OracleSettings): Grade[] {
  return settings.abcMode === 'fixed' ? bases.map((base) => fixedGrade(base, settings)) : dynamicGrades(bases, settings.abcDynamicCuts);
}

/** Lower bounds inclusive. */
function fixedGrade(base: Millionths, settings: OracleSettings): Grade {
  const [a, b, c] = settings.abcFixedCuts;
  if (base >= money(a)) return 'A';
  if (base >= money(b)) return 'B';
  return base >= money(c) ? 'C' : 'D';
}

/** By the share the strictly greater bases make of all positive bases, so that equal bases share a grade. */
function dynamicGrades(bases: readonly Millionths[], [cutA, cutB]: readonly [number, number]): Grade[] {
  const positive = bases.filter((base) => base > 0n);
  const total = sum(positive);
  return bases.map((base) => {
    if (base <= 0n) return 'D';
    const before = sum(positive.filter((other) => other > base));
    if (before * 100n < BigInt(cutA) * total) return 'A';
    return before * 100n < BigInt(cutB) * total ? 'B' : 'C';
  });
}

/**
 * "Move".
 * @param soldBefore whether the customer has a sale line before the grading period
 * @param orderedNow whether the customer has an order in the grading period
 */
export function moveOf(now: Grade, before: Grade, soldBefore: boolean, orderedNow: boolean): Move {
  if (!soldBefore) return 'new';
  if (now === 'D' && before !== 'D' && !orderedNow) return 'left';
  if (now === before) return 'same';
  return now < before ? 'up' : 'down';
}
