import type { MinorColumn } from '../values/minorColumn';
import { minorAt, sumOf } from '../values/minorColumn';
import { ratioOf, signOf, addMinor, ZERO, type Minor } from '../values/minor';
import type { Period } from '../values/period';
import type { Settings } from '../settings/settings';
import { gradesOf } from './abc';
import { GRADES, type AbcClass, type AbcResult, type Grade, type Move, type Periods } from './analysis';
import { linesOfKind, type Ledger } from './ledger';
import { SALE } from './lineKinds';
import { moveMatrix } from './gradeMoves';
import { moveOf } from './moves';
import { sumByCustomer, windowOf } from './windows';

/** D11 for the grading period and the one before, with the moves between them. */
export interface Grading {
  readonly abc: AbcResult;
  readonly grades: Grade[];
  readonly gradesBefore: Grade[];
  readonly base: MinorColumn;
  readonly baseBefore: MinorColumn;
  readonly moves: Move[];
}

export function gradingOf(
  ledger: Ledger,
  purchaseLine: Uint8Array,
  inScope: Uint8Array,
  periods: Periods,
  settings: Settings['abc'],
): Grading {
  const customers = inScope.length;
  const sales = linesOfKind(ledger, SALE);
  const baseIn = (period: Period): MinorColumn =>
    sumByCustomer(ledger, ledger.amount, customers, windowOf(ledger, period), settings.base === 'gross' ? sales : undefined);
  const base = baseIn(periods.grading);
  const baseBefore = baseIn(periods.gradingBefore);
  const grades = gradesOf(base, settings);
  const gradesBefore = gradesOf(baseBefore, settings);

  const window = windowOf(ledger, periods.grading);
  const soldBefore = customersOf(ledger, customers, sales, 0, window.from);
  const ordered = customersOf(ledger, customers, purchaseLine, window.from, window.to);
  const moves = grades.map((now, c) =>
    moveOf({ now, before: gradesBefore[c]!, soldBefore: soldBefore[c] === 1, ordered: ordered[c] === 1 }),
  );

  const { mode } = settings;
  return {
    abc: {
      mode,
      base: settings.base,
      period: periods.grading,
      classes: classesOf(grades, gradesBefore, base, inScope),
      movement: moveMatrix(grades, gradesBefore, base, baseBefore, inScope),
    },
    grades,
    gradesBefore,
    base,
    baseBefore,
    moves,
  };
}

function classesOf(grades: readonly Grade[], before: readonly Grade[], base: MinorColumn, inScope: Uint8Array): Record<Grade, AbcClass> {
  const positiveTotal = sumOf(
    base,
    Uint8Array.from({ length: base.length }, (_, c) => (signOf(minorAt(base, c)) > 0 ? 1 : 0)),
  );
  const classOf = (grade: Grade): AbcClass => {
    let amount: Minor = ZERO;
    let [customers, customersBefore] = [0, 0];
    for (let c = 0; c < grades.length; c++) {
      if (!inScope[c]) continue;
      if (before[c] === grade) customersBefore++;
      if (grades[c] !== grade) continue;
      customers++;
      amount = addMinor(amount, minorAt(base, c));
    }
    return { customers, amount, share: ratioOf(amount, positiveTotal), customersBefore };
  };
  return Object.fromEntries(GRADES.map((grade) => [grade, classOf(grade)])) as Record<Grade, AbcClass>;
}

/** 1 for each customer with a marked line at positions `from` to before `to`. */
function customersOf(ledger: Ledger, customers: number, marked: Uint8Array, from: number, to: number): Uint8Array {
  const has = new Uint8Array(customers);
  for (let line = from; line < to; line++) if (marked[line] && ledger.customer[line]! >= 0) has[ledger.customer[line]!] = 1;
  return has;
}
