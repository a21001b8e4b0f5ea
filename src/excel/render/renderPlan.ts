import { writeLayouts, type WrittenSheet } from '../commit/writeLayouts';
import { KEPT_NOTES_KEY } from '../ownership/keptNotes';
import type { WritePlan } from '../ownership/writePlan';
import type { ExcelPort } from '../port';

export type RenderedSheet = Omit<WrittenSheet, 'layout'>;

/** Called while sheets are written, with the rows done and in all. */
export type OnSheetRows = (sheet: string, done: number, total: number) => void;

/** Writes the sheets of a plan: the workbook is looked at once more, and the whole is committed ({@link writeLayouts}). */
export async function renderPlan(port: ExcelPort, plan: WritePlan, onRows?: OnSheetRows): Promise<RenderedSheet[]> {
  // The sheet of kept notes is planned from what stands in the workbook, not drawn.
  const layouts = plan.sheets.map(({ layout }) => layout).filter(({ key }) => key !== KEPT_NOTES_KEY);
  const { sheets } = await writeLayouts(port, { draw: () => layouts, onRows });
  return sheets.map(({ key, name, rows, linksLeftOut }) => ({ key, name, rows, linksLeftOut }));
}
