import { isoOf, type CivilDay } from '../../values/civilDay';
import type { ProblemClass, ProblemCode } from '../../locales/problemCodes';
import { classOfProblem } from './problemCodes';

/** One problem with its place. */
export interface Problem {
  readonly code: ProblemCode;
  /** Index of the sheet in the book's intake. */
  readonly sheet: number;
  /** 1-based sheet row. */
  readonly row: number;
  /** Zero-based sheet column; -1 = the row as a whole. */
  readonly column: number;
  readonly field: string | null;
  readonly value: string;
}

/** All problems of one code: how many, and the first ones in the order of the sheets. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly class: ProblemClass;
  readonly count: number;
  readonly listed: readonly Problem[];
}

/** Lines of one code that are listed; the rest is counted. */
export const LISTED_PER_CODE = 100;

const CLASS_ORDER: readonly ProblemClass[] = ['rejected', 'look', 'outside'];

/** Counts problems by code and keeps the first ones of each. */
export class ProblemLog {
  private readonly byCode = new Map<ProblemCode, { count: number; listed: Problem[] }>();

  add(problem: Problem): void {
    const group = this.groupOf(problem.code);
    group.count++;
    if (group.listed.length < LISTED_PER_CODE) group.listed.push(problem);
  }

  /** A problem whose value is a day; its text is made only where the line is listed. */
  addDay(code: ProblemCode, place: Pick<Problem, 'sheet' | 'row'>, column: number, field: string, day: number): void {
    const value = this.groupOf(code).listed.length < LISTED_PER_CODE ? isoOf(day as CivilDay) : '';
    this.add({ code, ...place, column, field, value });
  }

  /** Problems that are known by their number only. */
  addUnlisted(code: ProblemCode, count: number): void {
    if (count > 0) this.groupOf(code).count += count;
  }

  /** Rejected rows first, then what is to be looked at, then what is no business line; within each the most frequent first. */
  groups(): ProblemGroup[] {
    return [...this.byCode]
      .map(([code, group]): ProblemGroup => ({ code, class: classOfProblem(code), ...group }))
      .sort((a, b) => CLASS_ORDER.indexOf(a.class) - CLASS_ORDER.indexOf(b.class) || b.count - a.count || (a.code < b.code ? -1 : 1));
  }

  private groupOf(code: ProblemCode): { count: number; listed: Problem[] } {
    let group = this.byCode.get(code);
    if (!group) this.byCode.set(code, (group = { count: 0, listed: [] }));
    return group;
  }
}
