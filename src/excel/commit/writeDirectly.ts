import { syncInTime } from '../errors/watchdog';
import type { WritePlan } from '../ownership/writePlan';
import { writeValues } from '../render/writeValues';
import { sheetSteps } from './commitSteps';
import { stagedPlan } from './stagedPlan';

/**
 * Writes sheets in place. Only for a workbook whose structure is protected before it ever had a staging sheet: none can be
 * added, so a failure on the way leaves sheets half new. Their marks say so until a build completes them.
 */
export async function writeDirectly(context: Excel.RequestContext, plan: WritePlan, onRows: (done: number) => void): Promise<void> {
  const staged = await stagedPlan(plan);
  let before = 0;
  for (const sheet of staged.sheets) {
    const { sheet: target, steps, settle } = sheetSteps(context, sheet, staged.build, plan.names, () => undefined);
    const [first, ...others] = steps;
    const rowsBefore = before;
    await writeValues(context, target, sheet.name, sheet.layout.values, {
      first: () => {
        context.runtime.enableEvents = false;
        first?.queue();
      },
      onRows: (done) => onRows(rowsBefore + done),
    });
    for (const step of others) {
      step.queue();
      await syncInTime(context);
    }
    settle();
    before += sheet.area.rows;
  }
  context.runtime.enableEvents = true;
  await syncInTime(context);
}
