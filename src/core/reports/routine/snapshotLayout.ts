import { layoutSheet } from '../../sheets/layout/layoutSheet';
import type { SheetLayout } from '../../sheets/sheetLayout';
import type { ReportInput } from '../reportInput';
import { DailyDesk } from '../today/dailyDesk';
import { RoutineDesk } from './routineDesk';
import { snapshotSheet } from './snapshotTable';

/**
 * The hidden sheet that a build leaves behind: the snapshots kept, that of this build among them.
 * @param sources how the sources looked when they were read, as a text of the caller's; null where nobody looked
 */
export function snapshotLayout(input: ReportInput, sources: string | null): SheetLayout {
  const { store } = new RoutineDesk(input.analysis, input.kept?.snapshots, new DailyDesk(input), input.book.customers.merged);
  return { ...layoutSheet(snapshotSheet(store, sources, input.language)), hidden: true };
}
