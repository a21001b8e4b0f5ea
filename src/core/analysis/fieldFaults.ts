import type { SheetIntake } from '../records';

/** Cells of one column that the reading could not use. */
export interface FieldFaults {
  /** Filled cells whose value is not in the columns read: unreadable, or in a row left out for it. */
  readonly lost: number;
  /** Filled cells that are doubtful but in use (an id that lost its digits). */
  readonly kept: number;
  /** Rows left out because of this field, blank ones included. */
  readonly rowsLost: number;
  readonly exact: boolean;
}

const UNREADABLE = /-(?:TEXT|ERROR|RANGE|ORDER|SIGN|UNKNOWN)$/;
const BLANK = /-EMPTY$/;
const KEPT = /-PRECISION$/;

/**
 * Faults by field, from the account of a sheet's rows. The account counts every fault by code and lists the first ones
 * with their column: what it does not list belongs to the one column of the code, or, where the code was found in several
 * columns, cannot be told apart (`exact` is then false and the counts are the least).
 */
export function faultsByField(intake: SheetIntake): Map<string, FieldFaults> {
  const listed = new Map<string, Map<string, number>>();
  for (const { code, field } of intake.issues) {
    if (field === null) continue;
    const fields = listed.get(code) ?? new Map<string, number>();
    fields.set(field, (fields.get(field) ?? 0) + 1);
    listed.set(code, fields);
  }
  const faults = new Map<string, FieldFaults>();
  for (const [code, fields] of listed) {
    if (!UNREADABLE.test(code) && !BLANK.test(code) && !KEPT.test(code)) continue;
    const counted = intake.rejectedBy[code] ?? intake.warnedBy?.[code] ?? 0;
    const rejects = code in intake.rejectedBy;
    const notListed = counted - [...fields.values()].reduce((sum, count) => sum + count, 0);
    for (const [field, count] of fields) {
      const all = fields.size === 1 ? count + Math.max(0, notListed) : count;
      const before = faults.get(field) ?? { lost: 0, kept: 0, rowsLost: 0, exact: true };
      faults.set(field, {
        lost: before.lost + (UNREADABLE.test(code) ? all : 0),
        kept: before.kept + (KEPT.test(code) ? all : 0),
        rowsLost: before.rowsLost + (rejects ? all : 0),
        exact: before.exact && (fields.size === 1 || notListed <= 0),
      });
    }
  }
  return faults;
}
