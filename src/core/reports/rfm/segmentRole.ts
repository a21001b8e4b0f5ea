import type { RfmSegment } from '../../analysis/rfmSegments';
import type { CellRole } from '../../sheets/sheetLayout';

/** The ground of a segment on the map, in the grades' four colours: keep, develop, wake, win back. Its name stands beside it. */
export const SEGMENT_ROLES: Readonly<Record<RfmSegment, CellRole>> = {
  champions: 'gradeA',
  loyal: 'gradeA',
  potentialLoyalist: 'gradeB',
  newCustomer: 'gradeB',
  promising: 'gradeB',
  needsAttention: 'gradeC',
  aboutToSleep: 'gradeC',
  hibernating: 'gradeC',
  atRisk: 'gradeD',
  cannotLose: 'gradeD',
  lost: 'muted',
};
