import type { Grade } from '../../analysis/analysis';
import type { CellRole } from '../../sheets/sheetLayout';

/** A grade's ink and ground on pages; its letter always goes with it. */
export const GRADE_ROLES: Readonly<Record<Grade, CellRole>> = { A: 'gradeA', B: 'gradeB', C: 'gradeC', D: 'gradeD' };
